package org.gouji.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.document.Location;
import org.gouji.interpret.base.Repairs;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.ValueReader;
import org.gouji.report.CellValue;

/**
 * Figures written in words, each in a cell of its own: 五, 十二. Alone, 一 is a dash and 三 the number
 * of a row or of a group in a cell apart from its label; such a number never stands between two
 * figures. Where some do, all of them are figures.
 *
 * @param strips with digits in their place
 * @param printed the words, by the place of their cells
 */
record WrittenFigures(List<Strip> strips, Map<Location, String> printed) {
  private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?");

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String DASH = "一";
  private static final String ZERO = "零";

  /** What stands beside the number of a label that is written from top to bottom. */
  private static final String MARKS = "、（）().,";

  /** Fewer between figures may be anything. */
  private static final int FEWEST = 3;

  static WrittenFigures in(List<Strip> strips) {
    List<Slot> slots =
        strips.stream().flatMap(s -> s.slots().stream()).filter(s -> !s.isBlank()).toList();
    Set<Slot> written = new HashSet<>();
    int between = 0;
    for (int i = 0; i < slots.size(); i++) {
      String before = i == 0 ? "" : slots.get(i - 1).text();
      String text = slots.get(i).text();
      String behind = i + 1 == slots.size() ? "" : slots.get(i + 1).text();
      boolean numeral = NUMERAL.matcher(text).matches();
      if (numeral && !isMark(before) && !isMark(behind)) {
        written.add(slots.get(i));
      }
      boolean word = text.equals(ZERO) || numeral && !text.equals(DASH);
      between += word && isFigure(before) && isFigure(behind) ? 1 : 0;
    }
    return between < FEWEST ? new WrittenFigures(strips, Map.of()) : inDigits(strips, written);
  }

  private static boolean isMark(String text) {
    return text.length() == 1 && MARKS.contains(text);
  }

  private static boolean isFigure(String text) {
    return !text.isEmpty() && (ValueReader.isValue(text) || NUMERAL.matcher(text).matches());
  }

  private static WrittenFigures inDigits(List<Strip> strips, Set<Slot> written) {
    Map<Location, String> printed = new HashMap<>();
    List<Strip> all = new ArrayList<>(strips.size());
    for (Strip strip : strips) {
      List<Slot> slots = new ArrayList<>();
      for (Slot slot : strip.slots()) {
        slots.add(written.contains(slot) ? slot.with(digits(slot.text())) : slot);
        if (written.contains(slot)) {
          printed.put(slot.location(), slot.text());
        }
      }
      all.add(strip.with(slots));
    }
    return new WrittenFigures(all, printed);
  }

  private static String digits(String numeral) {
    int ten = numeral.indexOf('十');
    if (ten < 0) {
      return String.valueOf(DIGITS.indexOf(numeral));
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(numeral.charAt(0));
    int ones = ten == numeral.length() - 1 ? 0 : DIGITS.indexOf(numeral.charAt(ten + 1));
    return String.valueOf(10 * tens + ones);
  }

  /** The value with the words that its cell prints, marked. */
  CellValue asPrinted(CellValue value) {
    String words = printed.getOrDefault(value.location(), "");
    boolean own = !words.isEmpty() && value.isNumber() && digits(words).equals(value.raw());
    return own
        ? new CellValue(
            value.state(),
            value.number(),
            words,
            value.location(),
            value.repair() == null ? Repairs.DIGIT_MISTAKEN : value.repair(),
            value.unit())
        : value;
  }
}
