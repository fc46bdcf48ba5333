package org.gouji.interpret.label;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.Plain;
import org.gouji.interpret.base.Strip;

/**
 * Rows that end a grid and hold one note: who filled it in, until when the data run. Their digits
 * are no figures; a note that may count something stays in the table.
 */
public final class NoteRows {
  /** Dates, numbered points, telephone numbers. */
  private static final Pattern NO_COUNT =
      Pattern.compile(
          "(?<!\\d)20\\d\\d(?:年度?|[./-]\\d{1,2}[./-]\\d{1,2}(?!\\d))"
              + "|(?<!\\d)\\d{1,2}[月日]"
              + "|(?<![\\d.])(?:0\\d{2,3}-)?\\d{7,12}(?![\\d.])"
              + "|(?<=^|[:;。(])\\d{1,2}[.、)](?=\\p{IsHan})");

  /** A sentence that calls itself a note: what it counts is none of the table's figures. */
  private static final Pattern SAID =
      Pattern.compile("^(?:备?注|附注|说明|填表说明)(?:[:：]|\\d{1,2}[.、]).*[。；;].*", Pattern.DOTALL);

  private static final int FEWEST_WORDS = 4;

  private NoteRows() {}

  /** The strips of a table without the notes below its figures. */
  public static List<Strip> without(LabelBook book, List<Strip> strips) {
    return without(strips, text -> isNote(book, text));
  }

  /** The strips of a table without the sentences below it that call themselves notes. */
  public static List<Strip> withoutSaid(List<Strip> strips) {
    return without(strips, NoteRows::isSaid);
  }

  private static List<Strip> without(List<Strip> strips, Predicate<String> isNote) {
    List<Strip> others = new ArrayList<>(strips);
    for (int i = strips.size() - 1; i >= 0; i--) {
      Strip strip = strips.get(i);
      if (!strip.isRow() || strip.filled() > 1) {
        break;
      }
      if (strip.filled() == 1) {
        if (!isNote.test(strip.text())) {
          break;
        }
        others.remove(i);
      }
    }
    return others;
  }

  private static boolean isSaid(String text) {
    return SAID.matcher(Plain.fold(text)).matches();
  }

  private static boolean isNote(LabelBook book, String text) {
    String words = Plain.fold(text);
    return words.chars().filter(Character::isIdeographic).count() >= FEWEST_WORDS
        && NO_COUNT.matcher(words).replaceAll("").chars().noneMatch(Character::isDigit)
        && book.exact(text, true).isEmpty()
        && book.exact(text, false).isEmpty()
        && book.several(text).isEmpty();
  }
}
