package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.document.Note;
import org.gouji.form.Forms;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.text.TextReader;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Organ and year of reports copied from web pages, which lose their title or surround it. */
class IdentityTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  /** Sections 二 to 六, without any name, date or year. */
  private static final String TABLES = tables();

  private static String tables() {
    String report = TextLayout.TAB_LOST_SPANS.write(SampleReport.EDITION_2021);
    return report
        .substring(report.indexOf("二、"))
        .replace(SampleReport.ORGAN, "")
        .replaceAll("20\\d\\d年[\\d月日]*", "");
  }

  private static Report read(String before, String general) throws UnreadableException {
    String text = before + "\n一、总体情况\n" + general + "\n" + TABLES;
    return INTERPRETER.interpret(TextReader.read(text.replace('⏎', '\n'), Limits.DEFAULT)).get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "青岚县云溪镇2024年政府信息公开 工作告年度报⏎来源:青岚县人民政府办公室 时间:2025-01-31; 青岚县云溪镇",
        "青岚县教育局2024年政府信息公开工作年度报告 青岚县教育局2024年政府信息公开工作年度报告 |⏎||||||||; 青岚县教育局",
        "青岚县新城发展局(新城管委会)2024年政府信息公开工作年度报告; 青岚县新城发展局(新城管委会)",
        "青岚县自然资源局（林业局）2024年政府信息公开工作年度报告; 青岚县自然资源局（林业局）",
        "青嵐縣衛生健康局2024年政府信息公開工作年度報告; 青嵐縣衛生健康局",
        "青嵐縣自然資源局（林業局）2024年政府信息公開工作年度報告; 青嵐縣自然資源局（林業局）",
        "梧桐街道2024年政府信息公开工作年度报告⏎本报告由梧桐街道办事处编制。; 梧桐街道办事处",
        "青 嵐 縣 教 育 局⏎2024年政府信息公開工作年度報告; 青嵐縣教育局",
        "青岚经济开发区管理委员会政府信息公开工作二〇二四年度报告; 青岚经济开发区管理委员会",
        "青岚县水利局二O二四年政府信息公开工作年度报告; 青岚县水利局",
        "青岚县水利局二o二四年度政府信息公开工作年度报告; 青岚县水利局",
        "青岚县水利局政府信息公开二Ｏ二四年度工作报告; 青岚县水利局",
        "win888亚洲官网 交通运输局2024年政府信息公开工作年度报告; 交通运输局",
        "win888.com交通运输局2024年政府信息公开工作年度报告; 交通运输局",
        "2024年云溪镇人民政府信息公开工作年度报告根据《中华人民共和国政府信息公开条例》（国务院令第711号）等规定，由云溪镇人民政府编制。; 云溪镇人民政府",
        "青岚县云溪镇人民政府⏎2024年政府信息公开工作年度报告根据《中华人民共和国政府信息公开条例》等规定编制。; 青岚县云溪镇人民政府",
        "青岚县人民政府机关⏎2024年政府信息公开工作年度报告; 青岚县人民政府机关",
        "Page 8 - 青岚县信访局2024年政府信息公开工作年度报告⏎P. 8; 青岚县信访局",
        "青岚县教育局关于报送2024年政府信息公开工作年度报告的⏎函; 青岚县教育局",
        "青岚县教育局关于发布2024年政府信息公开工作年度报告; 青岚县教育局",
        "2024年政府信息公开工作年度报告⏎青岚县云溪镇人民政府（以下简称“本镇”）根据《中华人民共和国政府信息公开条例》编制本报告。; 青岚县云溪镇人民政府",
        "青岚县云溪镇人民政府⏎2024年政府信息公开工作年度报告⏎本报告由青岚县云溪镇人民政府党政办公室编制。; 青岚县云溪镇人民政府",
        "win体育_win官网@:云溪镇人民政府2024年政府信息公开工作年度报告; 云溪镇人民政府",
        "云溪镇人民政府2024年府政信息公开工作年度报告; 云溪镇人民政府",
        "青岚县人民政府办公厅2024年政信息公开工作年度报告; 青岚县人民政府办公厅",
        "青岚县云溪镇2024年府信息公开工作年度报告; 青岚县云溪镇",
      })
  void titleIsReadThroughItsDamage(String title, String organ) throws UnreadableException {
    Report report = read(title, "全镇主动公开信息12条。");
    assertThat(report.organization()).isEqualTo(organ);
    assertThat(report.year()).isEqualTo(2024);
  }

  @ParameterizedTest
  @ValueSource(strings = {"11/30/26, 12:09 PM", "2026/1/30 12:09", "2026/1/30 下午2:09"})
  void theTimeAtTheHeadOfAPrintedPageIsNoPartOfItsTitle(String time) throws UnreadableException {
    Report report = read(time + "   青岚县教育局2024年政府信息公开工作年度报告_青岚县人民政府", "主动公开信息12条。");
    assertThat(report.title()).isEqualTo("青岚县教育局2024年政府信息公开工作年度报告");
    assertThat(report.organization()).isEqualTo("青岚县教育局");
  }

  /** The record of a document beside its text goes on behind the title. */
  @Test
  void whatFollowsAWholeTitleIsNoPartOfIt() throws UnreadableException {
    String title = "青岚县教育局2024年政府信息公开工作年度报告";
    Report report =
        read("索引号：QL2025-1\n名称 " + title + "\n" + title + "\n文号 无\n关键词 年度报告", "主动公开信息12条。");
    assertThat(report.title()).isEqualTo(title);
  }

  /** The record of a document names the column that the site keeps it in, not its title. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "索引号：011157891/2025-02390信息分类：政府信息公开年报",
        "索引号 QL2025-1 主题分类 政务公开 / 政府信息公开年报",
        "索引号：QL2041-3⏎组配分类：法定主动公开内容\\政府信息公开年报⏎发布机构：青岚县教育局",
      })
  void theColumnOfASiteIsNoTitle(String index) throws UnreadableException {
    Report report =
        read(index + "⏎现公布青岚县教育局2024年政府信息公开工作年度报告。统计期限自2024年1月1日起至2024年12月31日止。", "主动公开信息12条。");
    assertThat(report.year()).isEqualTo(2024);
    assertThat(report.organization()).isEqualTo("青岚县教育局");
  }

  /** Navigation and the index of a site name the reports of other years. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2019年度_⏎2020年度_⏎2021年度_⏎青岚县教育局政府信息公开工作年度报告⏎统计期限自2023年1月1日起至2023年12月31日止。; 2023",
        "2019年度_ 2020年度_ 2021年度_⏎青岚县教育局政府信息公开工作年度报告⏎统计期限自2023年1月1日起至2023年12月31日止。; 2023",
        "2019年度_ 2020年度_ 2021年度_⏎青岚县教育局2022年_; 2022",
        "2019年度_⏎2020年度_⏎2021年度_⏎青岚县教育局政府信息公开工作年度报告; ",
        "2019年度_ 2020年度_ 2021年度_⏎青岚县教育局政府信息公开工作年度报告; ",
      })
  void listOfReportsTellsNoYear(String before, Integer year) throws UnreadableException {
    Report report = read(before.replace("_", "政府信息公开工作年度报告"), "主动公开信息12条。");
    assertThat(report.year()).isEqualTo(year);
    assertThat(report.organization()).isEqualTo("青岚县教育局");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "按照要求，现编制形成了《win体育_win官网@:云溪镇人民政府2024年政府信息公开工作年度报告》。; 云溪镇人民政府",
        "根据规定，现公开梧桐街道办事处2024年政府信息公开工作年度报告。; 梧桐街道办事处",
        "根据规定，现向社会公布2024年青岚县教育局政府信息公开工作年度报告。; 青岚县教育局",
        "根据有关规定和要求，特编制青岚经济开发区2024年度政府信息公开工作报告，并向社会公布。; 青岚经济开发区",
        "根据要求，青岚县住房和城乡建设局特向社会公布2024年度本机关信息公开工作报告。; 青岚县住房和城乡建设局",
        "根据要求，青岚县教育体育局现向社会公开《2024年政府信息公开工作年度报告》。; 青岚县教育体育局",
        "本报告是根据条例的要求，由云江省青岚县气象局编制。全文包括2024年度总体情况。; 云江省青岚县气象局",
        "现将2024年工作报告如下，如有疑问，请与青岚县水利局办公室联系（地址：青岚县清河路1号）。; 青岚县水利局",
        "现公布2024年度本镇年度报告。如有疑问，请与云江市青岚县云溪镇政府综合督考办公室联系（电话：0）。本报告为2024年1月1日至2024年12月31日。; 云江市青岚县云溪镇政府",
        "现公布2024年工作报告。如有疑问，请与云溪海关办公室联系（电话：0）。; 云溪海关",
        "现公布2024年工作报告。如有疑问，请联系云溪港务集团有限公司，电话：0。; 云溪港务集团有限公司",
        "编制我单位2024年政府信息公开工作年度报告。如有疑问请与青岚县大数据管理局(地址:政务中心501室)。; 青岚县大数据管理局",
        "2024年青岚县教育局政府信息公开工作年度报告根据条例编制并向社会公布。; 青岚县教育局",
        "本报告由云溪镇人民政府党政办公室编制。数据期限为2024年1月1日至2024年12月31日。; 云溪镇人民政府",
        "青岚縣教育局編製了縣教育局2024年政府信息公開工作年度報告。; 青岚縣教育局",
        "本报告由青岚县人民政府云溪街道党政办公室综合科编制。数据期限为2024年1月1日至2024年12月31日。; 青岚县人民政府云溪街道",
        "本报告由青岚县人民政府办公室综合科编制。数据期限为2024年1月1日至2024年12月31日。; 青岚县人民政府办公室",
      })
  void preambleNamesTheOrganWhereTheTitleIsMissing(String preamble, String organ)
      throws UnreadableException {
    Report report = read(preamble, "全年主动公开信息12条。");
    assertThat(report.title()).isNull();
    assertThat(report.organization()).isEqualTo(organ);
    assertThat(report.year()).isEqualTo(2024);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2024年,青岚经济开发区管委会坚持以公开为常态。我委共公开信息68条。; 青岚经济开发区管委会",
        "2024年,在县委的领导下,青岚县公安局严格按照条例公开信息。青岚县公安局未收到申请。; 青岚县公安局",
        "2024年,云溪乡党委、政府高度重视政府信息公开工作。2024年我乡公开信息12条。; 云溪乡",
        "2024年，云溪乡政府信息公开工作在县委的领导下开展。我乡公开信息12条。; 云溪乡",
        "2024年，区住建局认真落实《青岚市东湖区住房和城乡建设局信息公开保密审查制度》。; 青岚市东湖区住房和城乡建设局",
        "2024年，青城市人民政府办公室坚持以公开为常态。; 青城市人民政府办公室",
        "2024年，结合本市2024年政府信息公开工作实际，通过青城市人民政府网站、电视台公开信息。本市收到申请2件。; 青城市人民政府",
        "本报告由青岚县教育局根据规定编制。2024年，县教育局公开信息12条。; 青岚县教育局",
        "根据《条例》的要求，青岚市东湖区梧桐街道特编制2024年政府信息公开年度报告。; 青岚市东湖区梧桐街道",
        "2024年，我街按照《条例》的要求，制定了《梧桐街道政府信息依申请公开工作方案》，及时公开信息12条。; 梧桐街道",
      })
  void narrativeNamesTheOrganWhereNothingBeforeItDoes(String general, String organ)
      throws UnreadableException {
    Report report = read("", general);
    assertThat(report.organization()).isEqualTo(organ);
    assertThat(report.year()).isEqualTo(2024);
    assertThat(report.notes()).extracting(Note::code).contains("year-by-text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2024年，我局公开信息40条，按照省人民政府办公厅要求做好工作。",
        "2024年，县教育局公开信息40条。下一年，县人民政府将加强督查。",
        "2024年，我县公开信息40条。如有疑问，请与青岚县大数据管理局联系。",
        "2024年，我县公开信息40条。如有疑问，请与青岚港务公司联系。",
        "2024年，按要求高质量地完成镇政府信息公开工作，公开信息40条。",
        "2024年，加强培训，不断提高全市政府信息公开工作水平，公开信息40条。",
      })
  void organThatIsNotNamedIsNotGuessed(String general) throws UnreadableException {
    Report report = read("", general);
    assertThat(report.organization()).isNull();
    assertThat(report.year()).isEqualTo(2024);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "本报告数据统计期限为20241月1日至12月31日。; 全年公开信息12条。; 2024",
        "现将2024年度政府信息公开工作情况报告如下：; 全年公开信息12条。; 2024",
        "; 2024年，我局公开信息12条。按照2023年要点的要求，2024年度收到申请0件。; 2024",
        "; 本年公开信息12条，比2023年增长10%。; ",
      })
  void yearIsToldByPeriodThenByWords(String before, String general, Integer year)
      throws UnreadableException {
    assertThat(read(before == null ? "" : before, general).year()).isEqualTo(year);
  }

  @Test
  void titleWithoutItsPlaceIsMadeWholeByThePreamble() throws UnreadableException {
    Report report = read("市人民政府办公室2024年政府信息公开工作年度报告⏎现公开青岚市人民政府办公室2024年政府信息公开工作年度报告。", "全年公开信息12条。");
    assertThat(report.organization()).isEqualTo("青岚市人民政府办公室");
  }

  @ParameterizedTest
  @CsvSource({"一、工作基本情况", "????一、总体情况"})
  void firstHeadingIsReadThroughItsPrint(String heading) throws UnreadableException {
    String text = "青岚县云溪乡2024年政府信息公开工作年度报告\n" + heading + "\n我乡未收到申请。\n" + TABLES;
    Report report = INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT)).get(0);
    assertThat(report.sections()).extracting(s -> s.number()).contains(1);
  }

  @Test
  void firstHeadingInRunningTextIsCutOut() throws UnreadableException {
    String text =
        "青岚县卫生健康局 2024年度政府信息公开工作的报告 根据条例要求编制了本年报。统计期限自2024年1月1日起至12月31日止。"
            + " 一、本年度政府信息公开工作总体情况 我局公开信息12条。 \n"
            + TABLES;
    Report report = INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT)).get(0);
    assertThat(report.sections()).extracting(s -> s.number()).contains(1);
    assertThat(report.year()).isEqualTo(2024);
  }

  @Test
  void reportWithoutTablesThatCitesTheNoticeOfTheFormIsAReport() throws UnreadableException {
    String text =
        "青岚县云溪乡2024年政府信息公开工作年度报告\n"
            + "依据关于印发《政府信息公开工作年度报告格式》的通知要求编制此报告。\n"
            + "一、总体情况\n我乡未收到申请。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n"
            + "四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n人员较少的问题，下一步改进。\n"
            + "六、其他需要报告的事项\n无。\n";
    Report report = INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT)).get(0);
    assertThat(report.refusal()).isNull();
    assertThat(report.organization()).isEqualTo("青岚县云溪乡");
  }

  /** Columns beside each other: the first heading is drawn before the title. */
  @Test
  void aTitlePrintedBehindTheFirstHeadingIsTheTitle() throws UnreadableException {
    Report report = read("", "青岚县教育局2024年政府信息公开工作年度报告\n全年主动公开信息12条。");
    assertThat(report.organization()).isEqualTo("青岚县教育局");
    assertThat(report.year()).isEqualTo(2024);
  }
}
