package org.gouji.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.document.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  private final Names names = new Names(Forms.standard().newest());

  @ParameterizedTest
  @CsvSource({
    "requests.received.natural_person, 一、本年新收政府信息公开申请数量 · 自然人",
    "requests.granted.natural_person, 三、（一）予以公开 · 自然人",
    "requests.refused_state_secret.other, 三、（三）不予公开 1.属于国家秘密 · 法人或其他组织·其他",
    "requests.handled.total, 三、（七）总计 · 总计",
    "requests.carried_out.commercial, 四、结转下年度继续办理 · 商业企业",
    "disclosure.rules.in_force, 规章 · 现行有效件数",
    "disputes.litigation_direct.upheld, 行政诉讼 未经复议直接起诉 · 结果维持"
  })
  void cells_are_named_as_the_form_labels_them(String id, String zh) {
    assertThat(names.cell(CellId.parse(id)).zh()).isEqualTo(zh);
    assertThat(names.cell(CellId.parse(id)).en()).isEqualTo(id);
  }

  @Test
  void several_cells_of_a_row_say_the_row_once() {
    List<CellId> ids =
        List.of(
            CellId.parse("disputes.reconsideration.upheld"),
            CellId.parse("disputes.reconsideration.total"));
    assertThat(names.cells(ids).zh()).isEqualTo("行政复议 · 结果维持、总计");
    assertThat(names.cells(ids).en()).isEqualTo("disputes.reconsideration: upheld, total");
  }

  @ParameterizedTest
  @CsvSource({
    "requests.granted.natural_person, 予以公开 · 自然人, granted · natural person",
    "requests.other_else.other, （六）其他处理3.其他 · 法人或其他组织·其他, other else · other",
    "requests.handled.total, （七）总计 · 总计, handled · total"
  })
  void within_a_sentence_names_are_short_unless_the_label_alone_says_nothing(
      String id, String zh, String en) {
    assertThat(names.brief(CellId.parse(id))).isEqualTo(new Message(zh, en));
  }

  @ParameterizedTest
  @CsvSource({
    "granted, 三、（一）予以公开",
    "natural_person, 自然人",
    "disputes, 四、复议诉讼表",
    "3, 三、收到和处理政府信息公开申请情况",
    "1.platforms, 一、总体情况 · 政府信息公开平台建设",
    "requests.granted.total, 三、（一）予以公开 · 总计",
    "own words, own words",
    "1.nothing, 1.nothing"
  })
  void an_instance_of_a_rule_is_named_in_chinese_and_stays_in_english(String where, String zh) {
    assertThat(names.where(where, List.of())).isEqualTo(new Message(zh, where));
  }

  @Test
  void the_cells_of_a_rule_tell_which_row_or_column_its_instance_is() {
    CellId cell = CellId.parse("requests.other.commercial");
    assertThat(names.where("other", List.of(cell)).zh()).isEqualTo("三、（六）其他处理");
    CellId disputed = CellId.parse("disputes.reconsideration.other");
    assertThat(names.where("other", List.of(disputed)).zh()).isEqualTo("其他结果");
  }

  @Test
  void sections_and_tables_carry_their_number() {
    assertThat(names.section(1).zh()).isEqualTo("一、总体情况");
    assertThat(names.table("requests").zh()).isEqualTo("三、申请办理表");
  }
}
