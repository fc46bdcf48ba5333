package org.gouji.read.rtf;

import org.gouji.document.Unread;
import org.gouji.read.UnreadableException;
import org.gouji.read.grid.Colours;
import org.gouji.read.rtf.Group.End;
import org.gouji.read.rtf.Group.Table;
import org.gouji.read.word.Fields;
import org.gouji.read.word.Symbols;

/** What the control words of a source say. */
final class ControlWords {
  private final Tokens tokens;
  private final Current at;
  private int standardFont;

  ControlWords(Tokens tokens, Current at) {
    this.tokens = tokens;
    this.at = at;
  }

  /**
   * Takes the control word that came last.
   *
   * @param optional whether it names a group that may be passed over
   */
  void word(String word, boolean optional) throws UnreadableException {
    Group group = at.group();
    at.fallback.end();
    boolean passed = Destinations.isPassed(word) || optional && !Destinations.isRead(word);
    if (passed) {
      pass();
    } else if (group.look.set(word, tokens.number(-1))
        || group.setParagraph(word, tokens.number(0))) {
      at.set();
    } else if (!rows(word) && !destination(word)) {
      String sign = Signs.ofWord(word);
      if (sign.isEmpty()) {
        other(word);
      } else {
        at.show(sign);
      }
    }
  }

  /** Passes over the rest of a group; of the outermost one nothing is passed over. */
  void pass() {
    if (at.depth() > 1) {
      tokens.skipGroup();
    }
  }

  /** Words that end paragraphs, cells and rows, and that define rows. */
  private boolean rows(String word) throws UnreadableException {
    Group group = at.group();
    Story story = group.story;
    int level = Math.max(1, group.level());
    int inner = Math.max(2, group.level());
    if (!group.isShown()) {
      return false;
    }
    switch (word) {
      case "par" -> {
        // A mark that is taken back or hidden does not part what stands on both sides of it.
        boolean joins = group.look.isGone() && !story.line().isBlank();
        if (!joins && !group.look.isDeleted()) {
          story.endParagraph(group.level());
        }
      }
      case "sect" -> {
        if (!story.line().isBlank()) {
          story.endParagraph(group.level());
        }
      }
      case "cell" -> story.endCell(1);
      case "nestcell" -> story.endCell(inner);
      case "row" -> story.endRow(1);
      case "nestrow" -> story.endRow(inner);
      case "trowd" -> story.defineRow(group.definesInner ? inner : 1);
      default -> {
        return story.shape(group.definesInner ? inner : 1).set(word, tokens.number(0));
      }
    }
    at.set();
    return true;
  }

  /** Words that say what a group is. */
  private boolean destination(String word) throws UnreadableException {
    Group group = at.group();
    switch (word) {
      case "fonttbl" -> {
        group.table = Table.FONTS;
        group.aim(new Written(), End.FONT);
      }
      case "colortbl" -> {
        group.table = Table.COLOURS;
        group.aim(null, End.NOTHING);
      }
      case "listtext", "pntext" -> group.aim(new Written(), End.NUMBER);
      case "footnote" -> group.begin(new Story(at.counts, false, Colours.WHITE), End.NOTE);
      case "shptxt", "dptxbxtext" ->
          group.begin(new Story(at.counts, false, Colours.UNKNOWN), End.BOX);
      case "shp" -> {
        group.end = group.isShown() ? End.SHAPE : End.NOTHING;
        group.target = null;
        group.shape = new Shape();
      }
      case "do" -> group.target = null;
      case "pict" -> {
        group.pictureSide = Integer.MAX_VALUE;
        group.aim(null, group.isShown() ? End.PICTURE : End.NOTHING);
      }
      case "field" -> {
        group.field = new Fields();
        group.field.begin();
        group.shownBefore = group.story.shown();
        group.end = End.FIELD;
      }
      case "fldinst" -> group.aim(new Written(), End.CODE);
      case "nesttableprops" -> group.definesInner = true;
      case "upr" -> tokens.skipNextGroup();
      case "sn" -> group.aim(group.shape == null ? null : group.shape.name(), End.NAME);
      case "sv" -> group.aim(group.shape == null ? null : group.shape.value(), End.VALUE);
      default -> {
        if (!Destinations.isFormula(word)) {
          return false;
        }
        group.end = End.FORMULA;
      }
    }
    at.set();
    return true;
  }

  private void other(String word) throws UnreadableException {
    Group group = at.group();
    int number = tokens.number(0);
    switch (word) {
      case "plain" -> {
        group.look = new Look(standardFont);
        at.set();
      }
      case "u" -> unicode(number < 0 ? number + 0x10000 : number);
      case "uc" -> group.fallback = number;
      case "ansicpg" -> at.encodings.page(number);
      case "deff" -> {
        standardFont = number;
        group.look = new Look(number);
      }
      case "fcharset" -> at.encodings.characterSet(group.look.font(), number);
      case "cpg" -> at.encodings.fontPage(group.look.font(), number);
      case "red" -> at.colours.channel(16, number);
      case "green" -> at.colours.channel(8, number);
      case "blue" -> at.colours.channel(0, number);
      case "picwgoal", "pichgoal" ->
          group.pictureSide = Math.min(group.pictureSide, Math.max(0, number));
      case "msup" -> {
        group.look.set("super", 1);
        at.set();
      }
      default -> {
        if (group.shape != null) {
          group.shape.set(word, number);
        }
      }
    }
  }

  private void unicode(int code) {
    Group group = at.group();
    boolean symbol = code >= 0xF000 && code <= 0xF0FF;
    String character =
        symbol
            ? Symbols.text(at.encodings.name(group.look.font()), Integer.toHexString(code))
            : Character.isValidCodePoint(code) ? Character.toString(code) : Unread.CHARACTER;
    at.show(character);
    at.fallback.begin(character, group.fallback);
  }
}
