package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.text.TextReader;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Figures as people type them into cells of their own: in words, spaced out, with a unit apart. */
class TypedFiguresTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());
  private static final Pattern FIGURE = Pattern.compile("(?m)(?<=^|\\t|\\| )\\d+(?= \\||\\t|$)");

  private static Map<CellId, CellValue> read(String text) throws UnreadableException {
    return INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT)).get(0).cells();
  }

  private static String typed(String text, UnaryOperator<String> figure) {
    return FIGURE.matcher(text).replaceAll(m -> figure.apply(m.group()));
  }

  private static Map<CellId, CellValue> assertThatNumbersStay(
      TextLayout layout, UnaryOperator<String> figure) throws UnreadableException {
    String text = layout.write(SampleReport.EDITION_2021);
    String typed = typed(text, figure);
    assertThat(typed).isNotEqualTo(text);
    Map<CellId, CellValue> cells = read(typed);
    read(text)
        .forEach(
            (id, value) -> {
              assertThat(cells.get(id)).as(id.toString()).isNotNull();
              assertThat(cells.get(id).number()).as(id.toString()).isEqualTo(value.number());
            });
    return cells;
  }

  private static void assertThatNoneIsMarked(Map<CellId, CellValue> cells) {
    cells.forEach((id, value) -> assertThat(value.repair()).as(id.toString()).isNull());
  }

  private static String inWords(String figure) {
    int n = Integer.parseInt(figure);
    String digits = "零一二三四五六七八九";
    if (n > 99) {
      return figure;
    }
    String ones = n > 9 && n % 10 == 0 ? "" : digits.substring(n % 10, n % 10 + 1);
    String tens = n > 19 ? digits.substring(n / 10, n / 10 + 1) : "";
    return n > 9 ? tens + "十" + ones : ones;
  }

  @ParameterizedTest
  @EnumSource(names = {"CELL_LINES", "CELL_PARAGRAPHS", "PIPE_LINES", "TAB_LINES", "TAB_GRID"})
  void figuresInWordsAreReadAsFiguresMarked(TextLayout layout) throws UnreadableException {
    Map<CellId, CellValue> cells = assertThatNumbersStay(layout, TypedFiguresTest::inWords);
    for (CellValue value : cells.values()) {
      boolean words = value.isNumber() && !Character.isDigit(value.raw().charAt(0));
      assertThat(value.repair() != null).as(value.raw()).isEqualTo(words);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CELL_LINES", "PIPE_LINES", "TAB_LINES", "TAB_GRID"})
  void aStrokeAmongZerosInWordsIsAOne(TextLayout layout) throws UnreadableException {
    Map<String, String> words = Map.of("0", "零", "1", "一");
    assertThatNumbersStay(layout, f -> words.getOrDefault(f, f));
  }

  @ParameterizedTest
  @EnumSource(names = {"CELL_LINES", "PIPE_LINES", "TAB_LINES", "TAB_GRID"})
  void aStrokeAmongFiguresIsADash(TextLayout layout) throws UnreadableException {
    String text = layout.write(SampleReport.EDITION_2021);
    Map<CellId, CellValue> cells = read(typed(text, f -> f.equals("0") ? "一" : f));
    read(text)
        .forEach(
            (id, value) -> {
              boolean none = value.isNumber() && value.raw().equals("0");
              assertThat(cells.get(id).state())
                  .as(id.toString())
                  .isEqualTo(none ? State.PLACEHOLDER : value.state());
            });
  }

  @ParameterizedTest
  @EnumSource(names = {"CELL_LINES", "CELL_PARAGRAPHS", "PIPE_LINES", "TAB_LINES", "TAB_GRID"})
  void digitsSpacedOutAreOneFigure(TextLayout layout) throws UnreadableException {
    assertThatNoneIsMarked(assertThatNumbersStay(layout, f -> String.join(" ", f.split(""))));
  }

  @ParameterizedTest
  @EnumSource(names = {"CELL_LINES", "CELL_PARAGRAPHS", "PIPE_LINES", "TAB_LINES", "TAB_GRID"})
  void aUnitMayStandApart(TextLayout layout) throws UnreadableException {
    assertThatNoneIsMarked(assertThatNumbersStay(layout, f -> f + " 件"));
  }

  @ParameterizedTest
  @EnumSource(names = {"CELL_LINES", "CELL_PARAGRAPHS", "PIPE_LINES", "TAB_LINES", "TAB_GRID"})
  void aLoneLetterIsTheDigitThatItResembles(TextLayout layout) throws UnreadableException {
    Map<CellId, CellValue> cells = assertThatNumbersStay(layout, f -> f.replace('1', 'l'));
    for (CellValue value : cells.values()) {
      boolean letter = value.isNumber() && value.raw().contains("l");
      assertThat(value.repair() != null).as(value.raw()).isEqualTo(letter);
    }
  }
}
