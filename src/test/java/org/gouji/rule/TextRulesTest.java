package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

  @Test
  void sections_out_of_order_are_one_finding() {
    Judgement judgement = Reports.clean().order(1, 2, 4, 3, 5, 6).judge();
    assertThat(judgement.findings())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.rule()).isEqualTo("section-order");
              assertThat(f.where()).isEqualTo("3");
              assertThat(f.message().zh()).contains("一、二、四、三、五、六");
            });
  }

  @Test
  void a_section_printed_twice_weighs_more_than_a_heading_printed_twice() {
    assertThat(Reports.clean().order(1, 1, 2, 3, 4, 5, 6).judge().findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
    assertThat(Reports.clean().order(1, 2, 2, 3, 4, 5, 6).judge().findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.INFO);
  }

  @Test
  void every_topic_that_is_not_spoken_of_is_one_finding() {
    assertThat(Reports.clean().section(1, "主动公开信息20条，收到申请0件，网站专栏运行正常。").findings())
        .containsExactly("missing-topic/1.management", "missing-topic/1.supervision");
    assertThat(Reports.edition("2019").section(1, "主动公开信息20条。").findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "无", "无。", "（无）", "暂无", "——"})
  void a_section_that_says_nothing_is_found(String text) {
    assertThat(Reports.clean().section(1, text).section(5, text).findings())
        .containsExactly("empty-section/1", "empty-section/5");
  }

  @Test
  void a_section_five_without_problem_or_improvement_is_worth_knowing() {
    assertThat(Reports.clean().section(5, "工作正常。").judge().findings())
        .extracting(Finding::rule, Finding::severity)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("empty-section", Severity.INFO),
            org.assertj.core.groups.Tuple.tuple("empty-section", Severity.INFO));
  }

  @Test
  void a_repeated_title_is_no_content() {
    assertThat(Reports.clean().section(1, "云溪县民政局2024年政府信息公开工作年度报告").findings())
        .containsExactly("empty-section/1");
  }

  @Test
  void the_fee_is_asked_for_in_section_six_of_the_new_form_only() {
    assertThat(Reports.clean().section(6, "无").findings())
        .containsExactly("fee-statement-missing/6");
    assertThat(Reports.edition("2019").section(6, "无").findings()).isEmpty();
  }

  @Test
  void an_identity_number_is_found_and_masked() {
    assertThat(PersonalData.isIdentity("11010519491231002X")).isTrue();
    Judgement judgement = Reports.clean().section(6, "申请人身份证号１１０１０５１９４９１２３１００２Ｘ，收费10元。").judge();
    assertThat(judgement.findings())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.rule()).isEqualTo("personal-data");
              assertThat(f.where()).isEqualTo("110************02X");
              assertThat(f.message().zh()).doesNotContain("19491231");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"收费0元，申请人王某（手机13900001111）的申请已答复。", "收费0元，当事人李某，联系电话13900001111，已依法处理。"})
  void a_number_of_a_person_that_the_office_deals_with_is_no_contact(String text) {
    assertThat(Reports.clean().section(6, text).findings())
        .containsExactly("personal-data/139*****111");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收费0元，申请人可拨打13900001111咨询。",
        "编号110105194912310021不是身份证号，收费10元。",
        "联系人：王某，13900001111。收费0元。",
        "收费0元，访问量139000011112次。",
        "收费0元，监督电话：0511-1234567；13900001111。"
      })
  void contacts_and_other_numbers_are_left_alone(String text) {
    assertThat(Reports.clean().section(6, text).findings()).isEmpty();
  }

  @Test
  void a_report_without_figures_is_one_finding_and_not_forty() {
    Reports blank = Reports.clean().without("disclosure", "requests");
    for (String row :
        new String[] {"reconsideration", "litigation_direct", "litigation_after_reconsideration"}) {
      blank.row("disputes." + row, "", "", "", "/", "");
    }
    assertThat(blank.findings())
        .containsExactly("missing-table/disclosure", "missing-table/requests", "blank-form/");
  }

  @Test
  void a_local_row_is_worth_knowing() {
    assertThat(Reports.clean().extraRow("其他主动公开文件").judge().findings())
        .extracting(Finding::rule, Finding::severity)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("extra-row", Severity.INFO));
  }

  @Test
  void figures_without_a_label_are_told_as_such() {
    assertThat(Reports.clean().extraRow("").judge().findings())
        .extracting(f -> f.message().en())
        .singleElement()
        .asString()
        .contains("without a label");
  }
}
