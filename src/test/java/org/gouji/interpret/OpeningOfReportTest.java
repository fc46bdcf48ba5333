package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.form.Forms;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.text.TextReader;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;

/** Pages of which no more than the opening is left, and pages that only look like one. */
class OpeningOfReportTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  private static final String NARRATIVE =
      "一、总体情况\n（一）主动公开。2024年，我乡主动公开政府信息49条，其中领导信息5条、政策文件4条、财务信息4条、公示公告5条。\n"
          + "（二）依申请公开。2024年，我乡共收到政府信息公开申请0件，没有发生因政府信息公开引起的行政复议和行政诉讼。\n"
          + "（三）政府信息管理。及时调整领导小组，由办公室负责组织、指导、协调";

  private static Report read(String text) throws UnreadableException {
    return INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT)).get(0);
  }

  private static String reason(String text) throws UnreadableException {
    Report.Refusal refusal = read(text).refusal();
    return refusal == null ? "none" : refusal.code() + ": " + refusal.en();
  }

  @Test
  void aReportThatEndsInItsFirstSectionIsAReport() throws UnreadableException {
    for (String head :
        List.of(
            "2024年度青岚乡政府信息公开年度报告\n",
            "根据条例规定，编制青岚乡2024年政府信息公开工作年度报告，数据统计期限为2024年1月1日至12月31日。\n",
            "现发布《青岚乡2024年政府信息公开工作年度报告》。本报告由总体情况、主动公开政府信息情况等六部分组成。 ")) {
      for (String body : List.of(NARRATIVE, NARRATIVE.replace("\n", " "))) {
        Report report = read(head + body);
        assertThat(report.refusal()).as(head + body).isNull();
        assertThat(report.organization()).isEqualTo("青岚乡");
        assertThat(report.year()).isEqualTo(2024);
        assertThat(report.cells()).isEmpty();
      }
    }
    Report second =
        read("2024年度青岚乡政府信息公开年度报告\n" + NARRATIVE + "\n二、主动公开政府信息情况\n第二十条第（一）项 |\n信息内容 |");
    assertThat(second.refusal()).isNull();
    assertThat(second.cells()).isEmpty();
  }

  @Test
  void aTitleAloneAndOtherPagesAreNone() throws UnreadableException {
    assertThat(reason("2024年度青岚乡政府信息公开年度报告\n一、总体情况\n见附件。\n")).contains("attachment");
    assertThat(reason(NARRATIVE)).contains("not an annual report");
    assertThat(reason("青岚乡2016年政府信息公开工作年度报告\n" + NARRATIVE.replace("2024", "2016")))
        .startsWith("old-form");
    assertThat(reason("文字解读：青岚乡2024年政府信息公开工作年度报告\n一、编制背景\n按照部署编制。\n二、编制依据\n条例。\n"))
        .contains("explanation");
    assertThat(reason("青岚县水利局2018年度整体支出绩效评价报告\n一、部门概况\n本局有12人。\n二、自评\n良好。\n"))
        .contains("not an annual report");
    assertThat(reason("附件3\n青岚县政府信息公开情况统计报表\n指 标 名 称\n| 计量\n单位\n| 本期实际\n|\n申请总数\n| 件\n|\n|\n"))
        .startsWith("old-form");
  }

  /** The topics of the form head the parts of its first section; no other page is built so. */
  @Test
  void aFirstSectionInTheOrderOfTheFormIsAReportWithoutTitle() throws UnreadableException {
    String rest = "审核。\n（四）政府信息公开平台建设。维护政府网站。\n（五）监督保障。开展培训。\n";
    Report report = read(NARRATIVE + rest);
    assertThat(report.refusal()).isNull();
    assertThat(report.year()).isEqualTo(2024);
    assertThat(report.organization()).isNull();
    assertThat(reason(NARRATIVE + rest.replaceAll("（.）", ""))).contains("not an annual report");
    assertThat(reason((NARRATIVE + rest).replace("一、总体情况", "一、工作要点")))
        .contains("not an annual report");
  }

  /** What a report is written by is cited in it; only the notice itself gives the form out. */
  @Test
  void aReportThatCitesTheNoticeIsNotTheNotice() throws UnreadableException {
    String notice = "《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）";
    String form = "《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）";
    for (String head :
        List.of(
            "青岚县人民政府机关\n2024年政府信息公开工作年度报告\n本报告根据《中华人民共和国政府信息公开条例》和"
                + notice
                + "要求编制，对县政府机关的情况进行报告。\n",
            "根据《中华人民共和国政府信息公开条例》（国务院令第711号）和" + form + "要求，编制本年度报告。\n",
            "根据《政府信息公开工作年度报告格式》、《关于做好2024年度政府信息公开工作年度报告编制和发布工作的通知》要求，现公布2024年度区水利局政府信息公开工作年度报告。\n",
            "青岚县水利局按照" + form + "，结合本局实际，编制2024年政府信息公开工作年度报告。\n")) {
      Report report = read(head + NARRATIVE);
      assertThat(report.refusal()).as(head).isNull();
      assertThat(report.year()).isEqualTo(2024);
    }
    assertThat(
            reason(
                "索引号 | 113417024/202110-00013 | 组配分类 | 公开制度 |\n"
                    + "发布机构 | 青岚县商务局 | 发文日期 | 2021-10-08 |\n"
                    + "信息名称 | 国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知 | 内容概述 |\n"
                    + "中华人民共和国政府信息公开工作年度报告格式\n"
                    + "年度报告是条例确立的法定制度安排，依据条例的要求制定本格式。\n"
                    + "附件：\n"
                    + "一、总体情况\n"
                    + "第二十条第（一）项\n"
                    + "信息内容\n"
                    + "本年制发件数\n"
                    + "本年废止件数\n"
                    + "现行有效件数\n"
                    + "规章\n"
                    + "行政规范性文件\n"
                    + "第二十条第（五）项\n"
                    + "信息内容\n"
                    + "本年处理决定数量\n"
                    + "行政许可\n"
                    + "第二十条第（六）项\n"
                    + "信息内容\n"
                    + "本年"))
        .startsWith("notice");
  }

  /** It may call itself no more than this report, and name what it is about by the law alone. */
  @Test
  void aReportThatOnlyCallsItselfSoIsAReport() throws UnreadableException {
    for (String head :
        List.of(
            "本年度报告由青岚县城市管理委员会编制，根据《中华人民共和国政府信息公开条例》，对全委2024年度的工作进行了总结。本年度报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。\n",
            "根据新修订的《中华人民共和国政府信息公开条例》等规定，编制本年度报告。本报告所列统计数据的期限自2024年1月1日起至2024年12月31日止。\n",
            "本报告依据《中华人民共和国政府信息公开条例》编制。数据统计期限为2024年1月1日至2024年12月31日。\n")) {
      Report report = read(head + "一、总体情况\n" + NARRATIVE.substring(7, 100));
      assertThat(report.refusal()).as(head).isNull();
      assertThat(report.year()).isEqualTo(2024);
    }
    Report speaking = read("2024年，开发区认真贯彻落实《中华人民共和国政府信息公开条例》，提高行政工作透明度。\n" + NARRATIVE);
    assertThat(speaking.refusal()).isNull();
    assertThat(reason("本报告根据《环境信息公开办法》编制，统计期限为2024年1月1日至2024年12月31日。\n" + NARRATIVE))
        .contains("not an annual report");
  }
}
