package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.gouji.document.Columns;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.report.CellValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports whose lines a mail program broke at a fixed width. */
class WrappedTextTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  private static Map<CellId, CellValue> read(String text) throws Exception {
    Source source = new Source("a.txt", text.getBytes(StandardCharsets.UTF_8));
    return INTERPRETER.interpret(Formats.read(source, Limits.DEFAULT)).get(0).cells();
  }

  private static String wrapped(String text, int width) {
    StringBuilder wrapped = new StringBuilder();
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int own = Columns.width(c);
      if (c != '\n' && at + own > width) {
        wrapped.append('\n');
        at = 0;
      }
      wrapped.append(c);
      at = c == '\n' ? 0 : at + own;
    }
    return wrapped.toString();
  }

  /** The width at which a line ends may lie between two cells, or between two digits of one. */
  @ParameterizedTest
  @CsvSource({"MARKDOWN, 66", "MARKDOWN, 70", "MARKDOWN, 72", "MARKDOWN, 76", "PIPE_ROWS, 72"})
  void rowsBetweenPipesAreWholeAgain(TextLayout layout, int width) throws Exception {
    String text =
        layout
            .write(SampleReport.EDITION_2021)
            .replaceFirst("一、总体情况", "一、总体情况\n\n" + "围绕重点领域深化信息公开工作。".repeat(20));
    String broken = wrapped(text, width);
    assertThat(broken.lines().filter(l -> l.contains("|") && !l.strip().endsWith("|")))
        .isNotEmpty();
    Map<CellId, CellValue> cells = read(broken);
    read(text)
        .forEach(
            (id, value) -> {
              assertThat(cells.get(id)).as(id.toString()).isNotNull();
              assertThat(cells.get(id).number()).as(id.toString()).isEqualTo(value.number());
              assertThat(cells.get(id).repair()).as(id.toString()).isNull();
            });
  }
}
