package org.gouji.read.doc;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.gouji.document.Unread;
import org.gouji.read.grid.Marks;
import org.gouji.read.grid.Marks.Manner;
import org.gouji.read.word.Fields;

/**
 * The text of a paragraph as it is seen: field results without codes, tracked changes accepted,
 * hidden text and anchors left out.
 *
 * @param anchors offsets in the document of the drawings, which may be text boxes, anchored in it
 */
record DocText(String text, List<Integer> anchors) {
  private static final char FIELD_BEGINS = 0x13;
  private static final char FIELD_RESULT = 0x14;
  private static final char FIELD_ENDS = 0x15;
  private static final char PICTURE = 1;
  private static final char DRAWN = Unread.PICTURE.charAt(0);
  private static final char NON_BREAKING_HYPHEN = 0x1E;
  private static final int WHITE = 8;
  private static final int SUPERSCRIPT = 1;
  private static final int SUBSCRIPT = 2;

  /** Half-points above the line from which text is raised. */
  private static final int RAISED = 4;

  static DocText of(Paragraph p) {
    StringBuilder text = new StringBuilder();
    Marks marks = new Marks();
    Fields fields = new Fields();
    List<Integer> anchors = new ArrayList<>();
    for (int i = 0; i < p.numCharacterRuns(); i++) {
      CharacterRun run = p.getCharacterRun(i);
      boolean hidden = run.isVanished() || run.isMarkedDeleted();
      if (run.isSymbol()) {
        text.append(hidden ? "" : symbol(run));
        continue;
      }
      int from = text.length();
      int offset = run.getStartOffset();
      for (char c : run.text().toCharArray()) {
        switch (c) {
          case FIELD_BEGINS -> fields.begin();
          case FIELD_RESULT -> fields.separate();
          case FIELD_ENDS -> text.append(fields.end() && fields.shows() ? Unread.CHARACTER : "");
          default -> {
            if (!fields.shows()) {
              fields.code(String.valueOf(c));
            } else if (!hidden) {
              if (c == DocBoxes.ANCHOR) {
                anchors.add(offset);
              }
              append(text, c == PICTURE && run.isSpecialCharacter() ? DRAWN : c);
              fields.result();
            }
          }
        }
        offset++;
      }
      marks.add(from, text.length(), manner(run));
      marks.add(from, text.length(), isWhite(run) ? Manner.FADED : Manner.PLAIN);
    }
    return new DocText(marks.without(text), anchors);
  }

  /** Whether text is white; what is behind its cell the binary does not tell for certain. */
  private static boolean isWhite(CharacterRun run) {
    return run.getColor() == WHITE || run.getIco24() == 0xFFFFFF;
  }

  private static Manner manner(CharacterRun run) {
    if (run.isStrikeThrough() || run.isDoubleStrikeThrough()) {
      return Manner.STRUCK;
    }
    int script = run.getSubSuperScriptIndex();
    int height = run.getVerticalOffset();
    if (script == SUPERSCRIPT) {
      return Manner.RAISED;
    }
    if (height >= RAISED) {
      return Manner.ofMoved(height, run.getFontSize());
    }
    return script == SUBSCRIPT || height <= -RAISED ? Manner.LOWERED : Manner.PLAIN;
  }

  private static void append(StringBuilder text, char c) {
    switch (c) {
      case '\t' -> text.append('\t');
      case 0x0B, 0x0C, 0x0E -> text.append('\n');
      case NON_BREAKING_HYPHEN -> text.append('-');
      default -> {
        if (c >= ' ') {
          text.append(c);
        }
      }
    }
  }

  private static String symbol(CharacterRun run) {
    char c = run.getSymbolCharacter();
    return c >= 0xF000 && c <= 0xF0FF ? "\uFFFD" : String.valueOf(c);
  }
}
