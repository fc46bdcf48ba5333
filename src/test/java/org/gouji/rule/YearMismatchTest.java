package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.form.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearMismatchTest {
  private static final String TOPICS = "依申请公开、信息管理、平台建设、监督保障工作正常开展。";

  private static Reports about2023() {
    return Reports.clean().year(2023);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本报告中所列数据的统计期限自2022年1月1日起至2022年12月31日止。",
        "本报告所列数据统计期限为２０２２年１月１日－２０２２年１２月３１日。",
        "统计期限为2022年1月1日至12月31日。",
        "统计期限从2022年1月1日至2023年12月31日。",
        "统计期限从2020年1月1日至2019年12月31日。"
      })
  void another_period_or_an_impossible_one_is_found(String preamble) {
    assertThat(about2023().preamble(preamble).findings()).containsExactly("year-mismatch/period");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本报告中所列数据的统计期限自2023年1月1日起至2023年12月31日止。",
        "统计期限为二〇二三年1月1日至12月31日。",
        "《2022年政务公开工作要点》自2022年1月1日至2022年12月31日实施。",
        "编制了2023年度政府信息公开工作年度报告。",
        "发布时间：2024-01-10 上一篇：云溪县民政局2022年政府信息公开工作年度报告",
        "本报告数据与2022年1月1日至2022年12月31日的统计数据相比有所增加。",
        "集中整治自2022年12月1日至1月31日进行。",
        "2022年度政府信息公开工作年度报告可在网站查阅。"
      })
  void the_right_period_and_other_dates_are_left_alone(String preamble) {
    assertThat(about2023().preamble(preamble).findings()).isEmpty();
  }

  @Test
  void an_opening_that_announces_another_year_is_found() {
    assertThat(about2023().preamble("我局编制了2022年度政府信息公开工作年度报告，现予公布。").findings())
        .containsExactly("year-mismatch/preamble");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2022年，我局主动公开政府信息120条。", "（二）依申请公开。2022年度共收到政府信息公开申请3件，均已答复。", "二〇二二年受理信息公开申请3件。"})
  void counts_of_another_year_alone_are_found(String sentence) {
    assertThat(about2023().section(1, "主动公开。" + sentence + TOPICS).findings())
        .containsExactly("year-mismatch/counts");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年主动公开政府信息120条，比2022年增加20条。",
        "2022年收到政府信息公开申请3件。2023年收到政府信息公开申请5件。",
        "2022年收到政府信息公开申请3件。全年收到政府信息公开申请5件。",
        "2024年将主动公开政府信息200条以上。",
        "自2019年以来主动公开政府信息1200条。",
        "与2022年相比，收到政府信息公开申请增加3件。",
        "2022年结转的申请3件已受理，其中申请人撤回申请1件。",
        "对照《2022年政务公开工作要点》主动公开信息30条。"
      })
  void comparisons_plans_and_histories_are_left_alone(String sentence) {
    assertThat(about2023().section(1, "主动公开。" + sentence + TOPICS).findings())
        .noneMatch(f -> f.startsWith("year-mismatch"));
  }

  @ParameterizedTest
  @CsvSource({
    "云溪县民政局2022年政府信息公开工作年度报告.docx, true",
    "云溪县民政局2023年政府信息公开工作年度报告.docx, false",
    "2022-001.docx, false",
    "附件1（2022年印发）.docx, false"
  })
  void a_file_name_counts_only_if_it_is_a_title(String name, boolean found) {
    Judgement judgement =
        new Engine(Forms.standard(), RuleSettings.standard()).judge(about2023().build(), name);
    assertThat(judgement.findings().stream().anyMatch(f -> f.where().equals("file")))
        .isEqualTo(found);
  }
}
