package org.gouji.read.rtf;

import org.gouji.read.word.Fields;
import org.jspecify.annotations.Nullable;

/** What holds within a pair of braces; an inner one inherits it. */
final class Group {
  /** What is to be done where the group ends. */
  enum End {
    NOTHING,
    NUMBER,
    NOTE,
    BOX,
    FIELD,
    CODE,
    PICTURE,
    SHAPE,
    NAME,
    VALUE,
    FORMULA,
    FONT
  }

  /** A table that text here belongs to. */
  enum Table {
    NONE,
    FONTS,
    COLOURS
  }

  Look look;
  Story story;

  /** What text is added to; null where it is not read. */
  @Nullable Written target;

  End end = End.NOTHING;

  Table table = Table.NONE;

  /** How many characters stand behind one of Unicode, for programs that know none. */
  int fallback = 1;

  /** Whether rows that are defined here are those of inner tables. */
  boolean definesInner;

  /** The field, and the shape, that this is part of. */
  @Nullable Fields field;

  @Nullable Shape shape;

  /** What was shown when the field began. */
  long shownBefore;

  /** The smaller side of the picture that is described here, in twentieths of a point. */
  int pictureSide;

  private boolean inTable;
  private int depth;
  private int fore;
  private int back;
  private int percent;

  Group(Story story) {
    this.look = new Look(0);
    this.story = story;
    this.target = story.line();
  }

  /** A group inside another. */
  Group(Group outer) {
    look = new Look(outer.look);
    story = outer.story;
    target = outer.target;
    table = outer.table;
    fallback = outer.fallback;
    definesInner = outer.definesInner;
    field = outer.field;
    shape = outer.shape;
    inTable = outer.inTable;
    depth = outer.depth;
    fore = outer.fore;
    back = outer.back;
    percent = outer.percent;
  }

  /** Text here is that of a story of its own, which begins outside of tables. */
  void begin(Story own, End whenDone) {
    story = own;
    target = own.line();
    end = whenDone;
    plainParagraph();
  }

  /** Text here goes elsewhere. */
  void aim(@Nullable Written elsewhere, End whenDone) {
    target = elsewhere;
    end = whenDone;
  }

  /** Whether text here is shown in the story. */
  boolean isShown() {
    return target == story.line();
  }

  /** In how many tables the paragraph stands. */
  int level() {
    return depth > 0 ? depth : inTable ? 1 : 0;
  }

  void plainParagraph() {
    inTable = false;
    depth = 0;
    fore = 0;
    back = 0;
    percent = 0;
  }

  /** Takes a control word about the paragraph; tells whether it is one. */
  boolean setParagraph(String word, int number) {
    switch (word) {
      case "pard" -> plainParagraph();
      case "intbl" -> inTable = true;
      case "itap" -> depth = Math.max(0, number);
      case "cfpat" -> fore = number;
      case "cbpat" -> back = number;
      case "shading" -> percent = number;
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The colour behind the text, where it has none of its own. */
  int ground(ColourTable colours) {
    return colours.shade(fore, back, percent, story.ground(level(), colours));
  }
}
