package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.form.Forms;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.text.TextReader;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site prints above the title of a report is not its organ. */
class SiteNamesTest {
  private static Report read(String above, String title) throws UnreadableException {
    String body = TextLayout.TAB_LOST_SPANS.write(SampleReport.EDITION_2021);
    String text =
        above
            + "\n"
            + title
            + "\n根据条例编制本报告，统计期限自2024年1月1日起至2024年12月31日止。\n"
            + body.substring(body.indexOf("一、"))
                .replace(SampleReport.ORGAN, "")
                .replaceAll("20\\d\\d年[\\d月日]*", "")
            + "\n青岚县水利局\n2025年1月16日\n";
    return new Interpreter(Forms.standard())
        .interpret(TextReader.read(text, Limits.DEFAULT))
        .get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "青岚县人民政府门户网站",
        "青岚县人民政府网站",
        "青岚县政务服务网",
        "青岚县人民政府网",
        "青岚县政府信息公开平台",
        "中国青岚政府门户网站",
        "青岚县人民政府信息公开网",
      })
  void theNameOfASiteAboveATitleWithoutOrgan(String site) throws UnreadableException {
    Report report = read(site, "2024年政府信息公开工作年度报告");
    assertThat(report.organization()).isEqualTo("青岚县水利局");
    assertThat(report.title()).isEqualTo("2024年政府信息公开工作年度报告");
    assertThat(report.year()).isEqualTo(2024);
  }

  @ParameterizedTest
  @ValueSource(strings = {"年报", "首页", "政务公开", "青岚县人民政府门户网站", "信息公开年报", "Sheet1"})
  void wordsAboveATitleWithoutYear(String above) throws UnreadableException {
    Report report = read(above, "青岚县水利局政府信息公开工作年度报告");
    assertThat(report.organization()).isEqualTo("青岚县水利局");
    assertThat(report.title()).isEqualTo("青岚县水利局政府信息公开工作年度报告");
    assertThat(report.year()).isEqualTo(2024);
  }

  @Test
  void theYearAboveATitleIsItsOwn() throws UnreadableException {
    Report report = read("2023年度", "青岚县水利局政府信息公开工作年度报告");
    assertThat(report.organization()).isEqualTo("青岚县水利局");
    assertThat(report.year()).isEqualTo(2023);
  }

  /** A government is named at the head of all pages of its site. */
  @Test
  void aGovernmentAboveTheReportOfItsBureau() throws UnreadableException {
    Report signed = read("青岚县人民政府", "2024年政府信息公开工作年度报告");
    assertThat(signed.organization()).isEqualTo("青岚县水利局");
    Report told = read("青岚县人民政府", "2024年政府信息公开工作年度报告\n现公布青岚县民政局2024年政府信息公开工作年度报告。");
    assertThat(told.organization()).isEqualTo("青岚县民政局");
    Report town = read("青岚县云溪镇人民政府", "2024年政府信息公开工作年度报告");
    assertThat(town.organization()).isEqualTo("青岚县云溪镇人民政府");
  }
}
