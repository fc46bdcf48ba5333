package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.text.TextReader;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;
import org.junit.jupiter.api.Test;

/** Tables with each place of the grid on a line of its own, also those that spans cover. */
class AllPlacesBelowEachOtherTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  /** A tab grid with each of its places on a line of its own, a pipe behind it. */
  private static String belowEachOther(String grid) {
    return grid.lines()
        .map(
            line ->
                line.contains("\t")
                    ? Arrays.stream(line.split("\t", -1))
                        .map(place -> place.isEmpty() ? "|" : place + " |")
                        .collect(Collectors.joining("\n"))
                    : line)
        .collect(Collectors.joining("\n"));
  }

  private static Map<CellId, CellValue> read(String text) throws UnreadableException {
    return INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT)).get(0).cells();
  }

  private static void assertBlankOrAs(Map<CellId, CellValue> whole, Map<CellId, CellValue> cells) {
    assertThat(cells.keySet()).isEqualTo(whole.keySet());
    whole.forEach(
        (id, value) -> {
          CellValue read = cells.get(id);
          assertThat(read).isNotNull();
          assertThat(read.repair()).as(id.toString()).isNull();
          assertThat(read.state() == State.BLANK || read.number().equals(value.number()))
              .as(id + " is " + read)
              .isTrue();
        });
  }

  @Test
  void blankCellsAreNotThosePlacesThatLabelsLeaveBelowThem() throws UnreadableException {
    String text = TextLayout.TAB_GRID.write(SampleReport.EDITION_2021);
    Map<CellId, CellValue> whole = read(text);
    Map<CellId, CellValue> cells = read(belowEachOther(text.replaceAll("(?<=\t)0(?=\t|\n)", "")));
    assertBlankOrAs(whole, cells);
    assertThat(cells.get(CellId.parse("requests.received.natural_person")).isNumber()).isTrue();
  }

  @Test
  void totalsAloneStandInTheirColumn() throws UnreadableException {
    String text = TextLayout.TAB_GRID.write(SampleReport.EDITION_2021);
    Map<CellId, CellValue> whole = read(text);
    Map<CellId, CellValue> cells =
        read(belowEachOther(text.replaceAll("(?m)(?:\t\\d+){6}(?=\t\\d+$)", "\t".repeat(6))));
    cells.forEach(
        (id, value) -> {
          if (id.toString().startsWith("requests.")) {
            assertThat(value.repair()).as(id.toString()).isNull();
            assertThat(value.isNumber()).as(id.toString()).isEqualTo(id.column().equals("total"));
          }
          assertThat(!value.isNumber() || value.number().equals(whole.get(id).number())).isTrue();
        });
  }
}
