package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Text held against table. */
class NarrativeMismatchTest {
  private static final String RULE = "narrative-mismatch";

  private static List<Finding> mismatches(Reports report) {
    return report.judge().findings().stream().filter(f -> f.rule().equals(RULE)).toList();
  }

  private static Reports saying(String text) {
    return Reports.clean().section(1, text);
  }

  private static Reports received(Reports report, int received, int carriedIn) {
    return report
        .cell("requests.received.total", "" + received)
        .cell("requests.carried_in.total", "" + carriedIn);
  }

  @Test
  void a_number_that_differs_is_told_with_both_sides() {
    assertThat(mismatches(received(saying("2024年收到政府信息公开申请12件。"), 21, 0)))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.where()).isEqualTo("requests.received.total");
              assertThat(f.expected()).isEqualByComparingTo("21");
              assertThat(f.actual()).isEqualByComparingTo("12");
              assertThat(f.location()).isNotNull();
              assertThat(f.message().zh()).contains("12", "21");
            });
  }

  @Test
  void received_may_hold_what_last_year_left() {
    assertThat(mismatches(received(saying("2024年收到政府信息公开申请12件。"), 10, 2))).isEmpty();
    assertThat(mismatches(received(saying("2024年收到政府信息公开申请11件。"), 10, 2))).hasSize(1);
  }

  @Test
  void a_total_that_is_said_to_hold_last_years_must_hold_them() {
    String text = "2024年收到政府信息公开申请10件（含上年结转2件）。";
    assertThat(mismatches(received(saying(text), 10, 2))).hasSize(1);
    assertThat(mismatches(received(saying(text), 8, 2))).isEmpty();
  }

  @Test
  void cells_that_are_missing_or_blank_throughout_say_nothing() {
    assertThat(mismatches(saying("2024年办结政府信息公开申请5件。").without("requests.handled"))).isEmpty();
    Reports blank = saying("2024年作出行政许可决定5件。").cell("disclosure.licensing.decisions", "");
    assertThat(mismatches(blank)).isEmpty();
    assertThat(mismatches(saying("2024年作出行政许可决定5件。"))).hasSize(1);
  }

  @Test
  void money_may_be_rounded_and_in_either_unit() {
    Reports report = saying("全年收取行政事业性收费251000元。").cell("disclosure.fees.amount", "25.1");
    assertThat(mismatches(report)).isEmpty();
    assertThat(mismatches(saying("全年行政事业性收费25.1万元。").cell("disclosure.fees.amount", "25.1432")))
        .isEmpty();
    assertThat(mismatches(saying("全年行政事业性收费25.1万元。").cell("disclosure.fees.amount", "251000元")))
        .isEmpty();
    assertThat(mismatches(saying("全年行政事业性收费25.3万元。").cell("disclosure.fees.amount", "25.1432")))
        .hasSize(1);
  }

  @Test
  void clean_text_and_tables_never_disagree_and_a_changed_figure_does() {
    SplittableRandom random = new SplittableRandom(20_241_122);
    for (int i = 0; i < 60; i++) {
      int persons = random.nextInt(500);
      int firms = random.nextInt(40);
      int carried = random.nextInt(9);
      int granted = random.nextInt(persons + 1);
      int left = random.nextInt(5);
      int handled = Math.max(0, persons + firms + carried - left);
      int documents = random.nextInt(30);
      Reports report =
          Reports.clean()
              .section(
                  1,
                  ("2024年，我局制发行政规范性文件%d件。\n本年度新收政府信息公开申请%d件，其中自然人申请%d件、法人或其他组织申请%d件；"
                          + "上年结转%d件。办结%d件，其中予以公开%d件。结转下年度继续办理%d件。未发生行政复议、行政诉讼。")
                      .formatted(
                          documents,
                          persons + firms,
                          persons,
                          firms,
                          carried,
                          handled,
                          granted,
                          left))
              .cell("disclosure.normative_documents.issued", "" + documents)
              .cell("requests.received.natural_person", "" + persons)
              .cell("requests.received.commercial", "" + firms)
              .cell("requests.received.total", "" + (persons + firms))
              .cell("requests.carried_in.total", "" + carried)
              .cell("requests.handled.total", "" + handled)
              .cell("requests.granted.total", "" + granted)
              .cell("requests.carried_out.total", "" + left);
      assertThat(mismatches(report)).isEmpty();
      String[] cells = {
        "disclosure.normative_documents.issued",
        "requests.carried_in.total",
        "requests.handled.total",
        "requests.granted.total",
        "requests.carried_out.total",
        "disputes.reconsideration.total"
      };
      report.cell(cells[random.nextInt(cells.length)], "999");
      assertThat(mismatches(report)).isNotEmpty();
    }
  }
}
