package org.gouji.output.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.Gouji;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.output.base.Language;
import org.gouji.output.base.ResultWriter;
import org.gouji.output.base.RuleText;
import org.gouji.read.Source;
import org.gouji.rule.Catalogue;
import org.gouji.run.Result;
import org.gouji.run.Summary;
import org.junit.jupiter.api.Test;

/** A table with more lines than a sheet can hold. */
class XlsxManyTest {

  @Test
  void a_table_that_does_not_fit_goes_on_in_another_sheet() throws IOException {
    Gouji gouji = Gouji.standard();
    String text = TextLayout.TAB_GRID.write(SampleReport.EDITION_2021);
    Result result = gouji.check(new Source("a.txt", text.getBytes(StandardCharsets.UTF_8))).get(0);
    RuleText rules = new RuleText(Catalogue.standard(), Language.EN);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ResultWriter writer =
        new XlsxWriter(out, Language.EN, "test", gouji.forms(), rules, 151)) {
      writer.start();
      writer.result(result);
      writer.result(result);
      writer.end(new Summary.Builder().build(0));
    }
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(book.getSheet("cells").getLastRowNum()).isEqualTo(150);
      assertThat(book.getSheet("cells 2").getLastRowNum()).isEqualTo(150);
      assertThat(book.getSheet("cells 3").getLastRowNum()).isEqualTo(100);
      assertThat(book.getSheet("cells 3").getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("organ");
      assertThat(book.getSheet("requests 2")).isNull();
    }
  }
}
