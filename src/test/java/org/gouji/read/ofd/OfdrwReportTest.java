package org.gouji.read.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Document;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.interpret.Interpreter;
import org.gouji.kit.SampleReport;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports that another program wrote as OFD are read to the last cell, none of them marked. */
class OfdrwReportTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  @ParameterizedTest
  @EnumSource(OfdrwDrawing.class)
  void eachFigureStandsInItsCell(OfdrwDrawing drawing) throws Exception {
    for (SampleReport sample : List.of(SampleReport.EDITION_2021, SampleReport.EDITION_2019)) {
      Source file = new Source("kit.ofd", OfdrwReport.of(sample, drawing));
      Document document = Formats.read(file, Limits.DEFAULT);
      List<Report> reports = INTERPRETER.interpret(document);

      assertThat(document.format()).isEqualTo("ofd");
      assertThat(reports).hasSize(1);
      assertThat(reports.get(0).organization()).isEqualTo(sample.organ());
      assertThat(reports.get(0).year()).isEqualTo(sample.year());
      assertThat(wrong(reports.get(0), sample)).isEmpty();
      assertThat(reports.get(0).cells()).hasSameSizeAs(sample.cells());
    }
  }

  private static List<String> wrong(Report report, SampleReport sample) {
    List<String> wrong = new ArrayList<>();
    sample
        .cells()
        .forEach(
            (id, expected) -> {
              @Nullable CellValue value = report.cell(CellId.parse(id));
              boolean same =
                  value != null
                      && value.repair() == null
                      && value.number() != null
                      && value.number().compareTo(new BigDecimal(expected)) == 0;
              if (!same) {
                wrong.add(id + " is " + expected + ", read as " + value);
              }
            });
    return wrong;
  }
}
