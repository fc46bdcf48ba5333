package org.gouji.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

  @Test
  void sections_and_tables_carry_their_number() {
    assertThat(names.section(1).zh()).isEqualTo("一、总体情况");
    assertThat(names.table("requests").zh()).isEqualTo("三、申请办理表");
  }
}
