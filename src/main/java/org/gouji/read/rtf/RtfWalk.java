package org.gouji.read.rtf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.gouji.document.Unread;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.grid.Colours;
import org.gouji.read.grid.Item;
import org.gouji.read.grid.Line;
import org.gouji.read.rtf.Encodings.Encoding;
import org.gouji.read.rtf.Group.End;
import org.gouji.read.rtf.Group.Table;
import org.gouji.read.word.Fields;
import org.gouji.read.word.StoryBudget;
import org.gouji.read.word.Symbols;

/** Walks through a source once, from its first brace to its last. One instance per document. */
final class RtfWalk {
  /** Programs nest some twenty groups. */
  private static final int DEEPEST = 2_000;

  /** Pictures that are no larger on paper, in twentieths of a point, only keep a distance. */
  private static final int SPACER = 32;

  private final Tokens tokens;
  private final Encodings encodings;
  private final Counts counts;
  private final ColourTable colours = new ColourTable();
  private final Fallback fallback = new Fallback();
  private final Deque<Group> around = new ArrayDeque<>();
  private Group group;
  private int standardFont;

  /** Whether the next word names a group that may be passed over. */
  private boolean optional;

  private int pictureSide;
  private boolean closed;

  RtfWalk(Tokens tokens, boolean utf8, Limits limits) {
    this.tokens = tokens;
    this.encodings = new Encodings(utf8);
    this.counts = new Counts(limits);
    this.group = new Group(new Story(counts, true, Colours.WHITE));
  }

  /** Whether the last brace was there. */
  boolean isComplete() {
    return closed;
  }

  /** What the body holds, in order. */
  List<Item> items() throws UnreadableException {
    Story body = group.story;
    while (!closed) {
      switch (tokens.next()) {
        case OPEN -> open();
        case CLOSE -> closed = close();
        case WORD -> word(tokens.word());
        case SYMBOL -> symbol(tokens.value());
        case BYTE -> text(tokens.value(), false);
        case ESCAPED -> text(tokens.value(), true);
        case END -> {
          return ended(body);
        }
      }
    }
    return body.finish(group.level());
  }

  /** The source ends before its last brace. */
  private List<Item> ended(Story body) throws UnreadableException {
    while (around.size() > 1) {
      close();
    }
    return body.finish(group.level());
  }

  private void open() throws UnreadableException {
    if (around.size() >= DEEPEST) {
      throw StoryBudget.exceeded();
    }
    fallback.end();
    optional = false;
    around.push(group);
    group = new Group(group);
  }

  /** Closes a group; tells whether it was the outermost one. */
  private boolean close() throws UnreadableException {
    fallback.end();
    optional = false;
    Group done = group;
    if (around.size() == 1) {
      return true;
    }
    if (!around.isEmpty()) {
      group = around.pop();
      finish(done);
      set();
    }
    return false;
  }

  /** Does what is to be done at the end of a group. */
  private void finish(Group done) throws UnreadableException {
    Written read = done.target;
    Shape shape = done.shape;
    switch (done.end) {
      case NUMBER -> done.story.number(read == null ? "" : Signs.number(read.take()));
      case NOTE -> group.story.note(done.story.finish(done.level()));
      case BOX -> {
        List<Item> box = done.story.finish(done.level());
        if (shape != null) {
          shape.hasText();
        }
        if (shape == null || !shape.isHidden()) {
          group.story.box(box);
        }
      }
      case CODE -> {
        if (done.field != null && read != null) {
          done.field.code(read.take());
        }
      }
      case FIELD -> endField(done);
      case PICTURE -> show(pictureSide > SPACER ? Unread.PICTURE : "");
      case SHAPE -> show(shape != null && shape.isPicture() ? Unread.PICTURE : "");
      case NAME -> {
        if (shape != null) {
          shape.endName();
        }
      }
      case VALUE -> {
        if (shape != null) {
          shape.endValue();
        }
      }
      case FORMULA -> show(Unread.CHARACTER);
      case FONT -> encodings.name(done.look.font(), read == null ? "" : read.take());
      case NOTHING -> {}
    }
  }

  /** A field without a result may show what its code tells to draw. */
  private void endField(Group done) {
    Fields field = done.field;
    if (field == null || done.story.shown() > done.shownBefore) {
      return;
    }
    String symbol = SymbolField.text(field.code());
    show(field.end() ? Unread.CHARACTER : symbol);
  }

  private void symbol(int symbol) throws UnreadableException {
    switch (symbol) {
      case '*' -> optional = true;
      case '\\', '{', '}' -> text(symbol, false);
      case '\r', '\n' -> word("par");
      default -> {
        String sign = Signs.ofSymbol(symbol);
        if (!sign.isEmpty() && !fallback.takes(symbol, encodings.of(group.look.font(), false))) {
          show(sign);
        }
      }
    }
  }

  private void word(String word) throws UnreadableException {
    fallback.end();
    boolean passed = Destinations.isPassed(word) || optional && !Destinations.isRead(word);
    optional = false;
    if (passed) {
      pass();
    } else if (group.look.set(word, tokens.number(-1))
        || group.setParagraph(word, tokens.number(0))) {
      set();
    } else if (!rows(word) && !destination(word)) {
      String sign = Signs.ofWord(word);
      if (sign.isEmpty()) {
        other(word);
      } else {
        show(sign);
      }
    }
  }

  /** Passes over the rest of a group; of the outermost one nothing is passed over. */
  private void pass() {
    if (around.size() > 1) {
      tokens.skipGroup();
    }
  }

  /** Words that end paragraphs, cells and rows, and that define rows. */
  private boolean rows(String word) throws UnreadableException {
    Story story = group.story;
    int level = Math.max(1, group.level());
    int inner = Math.max(2, group.level());
    if (!group.isShown()) {
      return false;
    }
    switch (word) {
      case "par" -> {
        if (!group.look.isDeleted()) {
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
    set();
    return true;
  }

  /** Words that say what a group is. */
  private boolean destination(String word) throws UnreadableException {
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
      case "footnote" -> group.begin(new Story(counts, false, Colours.WHITE), End.NOTE);
      case "shptxt", "dptxbxtext" ->
          group.begin(new Story(counts, false, Colours.UNKNOWN), End.BOX);
      case "shp" -> {
        group.end = group.isShown() ? End.SHAPE : End.NOTHING;
        group.target = null;
        group.shape = new Shape();
      }
      case "do" -> group.target = null;
      case "pict" -> {
        pictureSide = Integer.MAX_VALUE;
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
    set();
    return true;
  }

  private void other(String word) {
    int number = tokens.number(0);
    switch (word) {
      case "plain" -> {
        group.look = new Look(standardFont);
        set();
      }
      case "u" -> unicode(number < 0 ? number + 0x10000 : number);
      case "uc" -> group.fallback = number;
      case "ansicpg" -> encodings.page(number);
      case "deff" -> {
        standardFont = number;
        group.look = new Look(number);
      }
      case "fcharset" -> encodings.characterSet(group.look.font(), number);
      case "cpg" -> encodings.fontPage(group.look.font(), number);
      case "red" -> colours.channel(16, number);
      case "green" -> colours.channel(8, number);
      case "blue" -> colours.channel(0, number);
      case "picwgoal", "pichgoal" -> pictureSide = Math.min(pictureSide, Math.max(0, number));
      case "msup" -> {
        group.look.set("super", 1);
        set();
      }
      default -> {
        if (group.shape != null) {
          group.shape.set(word, number);
        }
      }
    }
  }

  private void unicode(int code) {
    boolean symbol = code >= 0xF000 && code <= 0xF0FF;
    String character =
        symbol
            ? Symbols.text(encodings.name(group.look.font()), Integer.toHexString(code))
            : Character.isValidCodePoint(code) ? Character.toString(code) : Unread.CHARACTER;
    show(character);
    fallback.begin(character, group.fallback);
  }

  private void text(int b, boolean escaped) {
    Encoding encoding =
        group.table == Table.FONTS
            ? Encodings.NAMES
            : encodings.of(group.look.font(), escaped);
    if (fallback.takes(b, encoding)) {
      return;
    }
    if (group.table != Table.NONE && b == ';') {
      endEntry();
    } else if (group.target == null) {
      if (group.end == End.PICTURE) {
        pass();
      }
    } else if (b == '\t') {
      show("\t");
    } else if (b >= ' ') {
      group.target.add(b, encoding);
      if (!escaped && b > 0x80 && isTrail(tokens.peek(0), tokens.peek(1))) {
        trail(group.target, encoding);
      }
    }
  }

  /** Whether a byte that has a meaning of its own may be the second one of a character. */
  private static boolean isTrail(int next, int afterwards) {
    return next == '{' || next == '}' || next == '\\' && afterwards != '\'' && afterwards != '\\';
  }

  /** Programs write Chinese characters as they stand, also those whose second byte is a sign. */
  private void trail(Written target, Encoding encoding) {
    if (target.isOpen()) {
      target.add(tokens.peek(0), encoding);
      tokens.take();
    }
  }

  private void endEntry() {
    if (group.table == Table.COLOURS) {
      colours.end();
    } else if (group.target != null) {
      encodings.name(group.look.font(), group.target.take());
    }
  }

  private void show(String characters) {
    if (group.target != null && !characters.isEmpty()) {
      group.target.add(characters);
    }
  }

  /** From here on text is set as the group says. */
  private void set() {
    if (group.target != null) {
      Look look = group.look;
      group.target.set(
          !look.isGone(), look.manner(), look.isFaded(colours, group.ground(colours)));
    }
  }
}
