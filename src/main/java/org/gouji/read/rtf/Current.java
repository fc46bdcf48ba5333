package org.gouji.read.rtf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.grid.Colours;
import org.gouji.read.word.StoryBudget;

/** Where a walk through a source stands: the group it is in, and what the source has named. */
final class Current {
  /** Programs nest some twenty groups. */
  private static final int DEEPEST = 2_000;

  final Encodings encodings;
  final Counts counts;
  final ColourTable colours = new ColourTable();
  final Fallback fallback = new Fallback();

  private final Tokens tokens;
  private final Deque<Group> around = new ArrayDeque<>();
  private Group group;

  Current(Tokens tokens, boolean utf8, Limits limits) {
    this.tokens = tokens;
    encodings = new Encodings(utf8);
    counts = new Counts(limits);
    group = new Group(new Story(counts, true, Colours.WHITE));
  }

  Group group() {
    return group;
  }

  /** How many groups are open. */
  int depth() {
    return around.size();
  }

  void open() throws UnreadableException {
    if (around.size() >= DEEPEST) {
      throw StoryBudget.exceeded();
    }
    around.push(group);
    group = new Group(group);
  }

  /** Leaves a group for the one around it; gives the one left. */
  Group leave() {
    Group left = group;
    group = around.pop();
    return left;
  }

  /** Adds characters to the text. */
  void show(String characters) {
    if (group.target != null && !characters.isEmpty()) {
      group.target.add(characters);
    }
  }

  /** From here on text is set as the group says. */
  void set() throws UnreadableException {
    if (group.target != null) {
      Look look = group.look;
      int level = group.level();
      if (look.isColoured() && group.isShown() && !group.story.knowsRow(level)) {
        group.story.foresee(level, ComingRow.of(tokens.ahead(), level));
      }
      group.target.set(!look.isGone(), look.manner(), look.isFaded(colours, group.ground(colours)));
    }
  }
}
