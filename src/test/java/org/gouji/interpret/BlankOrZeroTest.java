package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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

/** Blank cells that left no trace: the sums place what counts, and nothing places a 0. */
class BlankOrZeroTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  private static Map<CellId, CellValue> read(String text) throws UnreadableException {
    return INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT)).get(0).cells();
  }

  @Test
  void whatMayBeBlankOrZeroIsNeither() throws UnreadableException {
    String text = TextLayout.RAW_LINES.write(SampleReport.EDITION_2021);
    String whole = "不计其他情形） 4 1 0 0 0 1 6";
    assertThat(text).contains(whole);
    Map<CellId, CellValue> cells = read(text.replace(whole, "不计其他情形） 4 1 0 1 6"));
    Map<String, String> told =
        Map.of("natural_person", "4", "commercial", "1", "other", "1", "total", "6");
    List<CellId> row =
        cells.keySet().stream().filter(i -> i.row().equals("partly_granted")).toList();
    assertThat(row).hasSize(7);
    for (CellId id : row) {
      CellValue value = cells.get(id);
      if (told.containsKey(id.column())) {
        assertThat(value.number()).isEqualByComparingTo(told.get(id.column()));
      } else {
        assertThat(value.state()).as(id.toString()).isEqualTo(State.UNSETTLED);
      }
    }
  }
}
