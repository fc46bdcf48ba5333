package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Note;
import org.jspecify.annotations.Nullable;

/**
 * Which results of formulas are believed. Programs that fill a workbook in often leave its formulas
 * uncalculated: without a result, with 0, or with that of the template. An office program works
 * them out when it opens the file; who reads the file as it lies must not take them for figures. A
 * result other than what the terms come to is the figure that the sheet shows: it is read, and
 * said.
 */
final class Results {
  /** Two ways of adding the same figures differ by less. */
  private static final double SAME = 1e-9;

  private int calculated;
  private int unknown;
  private final Places differing = new Places();

  /**
   * The result of a formula.
   *
   * @param place of the formula, for people
   * @param stored in the file, null if there is none
   * @param due whether the file says that it is to be calculated anew
   * @param worked what the formula comes to, null if that is unknown
   * @return null if no result can be believed
   */
  @Nullable Double settle(
      String place, @Nullable Double stored, boolean due, @Nullable Double worked) {
    if (worked != null && (stored == null || differ(stored, worked))) {
      if (stored == null || stored == 0 || due) {
        calculated++;
        return worked;
      }
      differing.add(place);
      return stored;
    }
    if (stored == null || worked == null && due && stored == 0) {
      unknown++;
      return null;
    }
    return stored;
  }

  private static boolean differ(double a, double b) {
    return Math.abs(a - b) > SAME * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
  }

  List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    if (calculated > 0) {
      notes.add(
          new Note(
              "formula-calculated",
              calculated + " 个公式没有保存（最新的）计算结果，已按公式算出",
              calculated + " formulas have no stored result, or an old one; they were worked out"));
    }
    if (unknown > 0) {
      notes.add(
          new Note(
              "formula-without-value",
              unknown + " 个公式没有可信的计算结果，请用表格软件打开并保存一次",
              unknown
                  + " formulas have no stored result; open and save the file once in a spreadsheet"
                  + " program"));
    }
    if (differing.count() > 0) {
      notes.add(
          new Note(
              "formula-differs",
              differing.count() + " 个公式显示的结果与其各项不符，已按显示的结果读取：" + differing.named(),
              differing.count()
                  + " formulas show a result other than their terms come to; read as shown: "
                  + differing.named()));
    }
    return notes;
  }
}
