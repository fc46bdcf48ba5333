package org.gouji.interpret.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.document.Location;
import org.gouji.interpret.base.Plain;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.ValueReader;
import org.jspecify.annotations.Nullable;

/**
 * A column of remarks where a table has only lines. Words that stand under its header are left out;
 * digits there may as well be a figure that left its place, and leave the table open. Where remarks
 * stand elsewhere than below the header, the page may have changed, and the rows about them are in
 * doubt.
 */
final class RemarkLines {
  /** A header whose letters stand one below the other has them so many lines apart at most. */
  private static final int NEAR = 3;

  /** Letters are drawn to a raster, and a piece may stand so far from its place. */
  private static final int AROUND = 3;

  /** The word of a remark that there is none; in a cell it is as good as blank. */
  private static final String NOTHING = "无";

  private static final Set<String> UPRIGHT = Set.of("备注", "说明");

  private final List<Strip> printed;
  private final List<Strip> lines;
  private final List<Strip> rest = new ArrayList<>();
  private final Set<Location> doubted = new HashSet<>();

  private final Set<Location> unplaced = new HashSet<>();

  /** The header over each line, by the index of the line on which it stands. */
  private final @Nullable Slot[] headers;

  private boolean open;

  /** Lines since the last on which a remark was seen in its place. */
  private final List<Strip> unsure = new ArrayList<>();

  private boolean astray;

  /** Whether the line above ended in a remark. */
  private boolean goesOn;

  private boolean seen;

  /**
   * @param lines neighbouring lines of one table
   */
  RemarkLines(List<Strip> lines) {
    this.printed = lines;
    this.lines = lines.stream().map(RemarkPieces::parted).toList();
    this.headers = new Slot[lines.size()];
    for (int i = 0; i < headers.length; i++) {
      headers[i] = header(i);
    }
    if (Arrays.stream(headers).allMatch(h -> h == null)) {
      rest.addAll(lines);
    } else {
      read();
    }
  }

  /** The lines without remarks. */
  List<Strip> rest() {
    return List.copyOf(rest);
  }

  /** Whether digits cannot be told from remarks anywhere. */
  boolean open() {
    return open;
  }

  /** Where what may be a remark, or stand in the columns of another page, is. */
  Set<Location> doubted() {
    return Set.copyOf(doubted);
  }

  /** Where what is a figure or a remark stands under a header that has no place. */
  Set<Location> unplaced() {
    return Set.copyOf(unplaced);
  }

  private @Nullable Slot header(int at) {
    Slot last = last(at);
    if (last == null) {
      return null;
    }
    if (RemarkColumn.isHeader(last)) {
      boolean note = lines.get(at).slots().size() == 1 && last.text().matches(".*[:：]$");
      return note ? null : last;
    }
    for (int i = at + 1; i < Math.min(lines.size(), at + 1 + NEAR); i++) {
      Slot below = last(i);
      if (below != null
          && UPRIGHT.contains(last.text() + below.text())
          && below.start() == last.start()) {
        return new Slot(last.text() + below.text(), last.start(), last.end(), last.location());
      }
    }
    return null;
  }

  private @Nullable Slot last(int line) {
    List<Slot> slots = lines.get(line).slots();
    return slots.isEmpty() ? null : slots.get(slots.size() - 1);
  }

  private void read() {
    @Nullable Slot header = null;
    int before = 0;
    boolean placed = false;
    for (int i = 0; i < lines.size(); i++) {
      Slot own = headers[i];
      if (own != null) {
        endDoubt(false);
        header = own;
        before = before(i, own);
        placed = before > 0 && !isPartedBySpace(i);
        keep(lines.get(i), lines.get(i).slots().size() - 1);
      } else if (header == null) {
        rest.add(lines.get(i));
      } else if (!placed) {
        UnplacedRemarks.Rest left = UnplacedRemarks.of(printed.get(i));
        rest.add(left.line());
        if (left.doubted()) {
          left.line().slots().forEach(s -> unplaced.add(s.location()));
        }
      } else {
        below(header, before, lines.get(i));
      }
    }
    endDoubt(true);
  }

  /** Whether a single space parts the header from what is before it. */
  private boolean isPartedBySpace(int line) {
    List<Slot> slots = printed.get(line).slots();
    return slots.get(slots.size() - 1).text().strip().indexOf(' ') > 0;
  }

  private boolean hasFigures(int line) {
    return lines.get(line).slots().stream().anyMatch(s -> ValueReader.isNumber(s.text()));
  }

  /**
   * Where the headers to the left of this one end, on its own line and on those about it that hold
   * no figures; 0 if there are none.
   */
  private int before(int at, Slot header) {
    int from = at;
    while (from > 0 && !hasFigures(from - 1) && headers[from - 1] == null) {
      from--;
    }
    int to = at + 1;
    while (to < lines.size() && !hasFigures(to) && headers[to] == null) {
      to++;
    }
    return lines.subList(from, to).stream()
        .flatMap(l -> l.slots().stream())
        .mapToInt(Slot::end)
        .filter(end -> end <= header.start())
        .max()
        .orElse(0);
  }

  /** Leaves out the words that stand under the header. */
  private void below(Slot header, int before, Strip line) {
    List<Slot> slots = line.slots();
    int kept = slots.size();
    while (kept > 0
        && isBehind(slots.get(kept - 1), header, before)
        && isWords(slots.get(kept - 1), kept == 1)) {
      kept--;
    }
    boolean words = kept < slots.size();
    goesOn = words;
    Slot last = kept == 0 ? null : slots.get(kept - 1);
    if (last != null
        && ValueReader.isValue(last.text())
        && last.end() > header.start() - AROUND
        && !tallies(line)) {
      open |= last.end() > header.start() && last.start() < header.end();
      slots.forEach(s -> doubted.add(s.location()));
    }
    if (words) {
      endDoubt(false);
      seen = true;
    } else {
      unsure.add(line);
      astray |= RemarkPieces.endInWords(slots);
    }
    keep(line, kept);
  }

  /** Whether a piece is no figure, or, alone on its line, goes on with the words above it. */
  private boolean isWords(Slot slot, boolean alone) {
    return RemarkPieces.isWords(slot.text())
        || slot.text().equals(NOTHING)
        || alone && goesOn && !Plain.han(slot.text()).isEmpty();
  }

  /** Whether a piece stands behind the headers to the left, or reaches below the header itself. */
  private static boolean isBehind(Slot slot, Slot header, int before) {
    boolean overlaps = slot.start() < header.end() && slot.end() > header.start();
    return slot.start() >= before || overlaps && RemarkPieces.isWords(slot.text());
  }

  private void keep(Strip line, int slots) {
    if (slots > 0) {
      rest.add(line.with(line.slots().subList(0, slots)));
    }
  }

  /**
   * The lines since the last remark are in doubt if one ends in words elsewhere; the last of a
   * table with remarks, if their page is not known to be that of the header.
   */
  private void endDoubt(boolean last) {
    if (astray || last && seen) {
      unsure.stream()
          .filter(l -> astray || !tallies(l))
          .flatMap(l -> l.slots().stream())
          .forEach(s -> doubted.add(s.location()));
    }
    unsure.clear();
    astray = false;
  }

  private static boolean tallies(Strip line) {
    return RemarkPieces.endInSum(line.slots().stream().map(Slot::text), line);
  }
}
