package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.form.Forms;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.text.TextReader;
import org.gouji.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How many decimals a label asks for is no figure of the row before it. */
class AskedDecimalsTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  private static Report read(String text) throws UnreadableException {
    List<Report> reports = INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT));
    assertThat(reports).hasSize(1);
    return reports.get(0);
  }

  @ParameterizedTest
  @EnumSource
  void decimalsAskedBehindTheUnitAreNoFigure(TextLayout layout) throws UnreadableException {
    String text = layout.write(SampleReport.EDITION_2021);
    Report plain = read(text);
    for (String asked : List.of("，保留4位小数", "保留四位小数", "，精确到2位小数", "；请保留小数点后4位")) {
      String header = "本年收费金额（单位：万元）";
      assertThat(text).contains(header);
      Report report = read(text.replace(header, header + asked));
      plain
          .cells()
          .forEach(
              (id, value) ->
                  assertThat(report.cells().get(id))
                      .as("%s %s", asked, id)
                      .isNotNull()
                      .satisfies(v -> assertThat(v.number()).isEqualTo(value.number()))
                      .satisfies(v -> assertThat(v.repair()).isEqualTo(value.repair())));
    }
  }
}
