package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Which figure is wrong: what decides it beside the figures themselves. */
class EvidenceTest {
  private static final String RECEIVED = "一、本年新收政府信息公开申请数量";
  private static final String CARRIED_IN = "二、上年结转政府信息公开申请数量";
  private static final String CARRIED_OUT = "四、结转下年度继续办理";
  private static final String GRANTED = "（一）予以公开";

  @TempDir Path folder;

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  /** The report with another figure in a column of a row; columns count from 1. */
  private static String with(String report, String row, int column, int figure) {
    int start = report.indexOf(row + "\t") + row.length() + 1;
    int end = report.indexOf('\n', start);
    String[] figures = report.substring(start, end).split("\t", -1);
    figures[column - 1] = "" + figure;
    return report.substring(0, start) + String.join("\t", figures) + report.substring(end);
  }

  /** The clean report without the sentence about applications. */
  private static String silent() {
    return ReportFiles.clean().replaceAll("（二）依申请公开。.*", "（二）依申请公开。渠道畅通。");
  }

  /** The organ's report about the year before, that carries over this much. */
  private static String lastYear(int naturalPerson, int total) {
    String report = ReportFiles.clean().replace("2024", "2023").replace("2025", "2024");
    report = report.replaceAll("（二）依申请公开。.*", "（二）依申请公开。渠道畅通。");
    report = with(with(report, CARRIED_OUT, 1, naturalPerson), CARRIED_OUT, 2, 1);
    return with(report, CARRIED_OUT, 7, total);
  }

  private static JsonNode report(Call call, int index) {
    return new ObjectMapper().readTree(call.out()).at("/reports/" + index);
  }

  private static List<String> cells(JsonNode explanation) {
    List<String> cells = new ArrayList<>();
    for (JsonNode change : explanation.get("changes").values()) {
      cells.add(change.get("cell").stringValue() + " " + change.get("suggested").decimalValue());
    }
    return cells;
  }

  private static String grade(JsonNode report) {
    return report.at("/explanations/0/grade").stringValue();
  }

  @Test
  void swapped_digits_are_found_and_put_right() throws IOException {
    String file = write("a.txt", with(ReportFiles.clean(), RECEIVED, 1, 72));
    JsonNode report = report(Call.of("check", "--output", "json", file), 0);
    assertThat(report.get("explanations").size()).isEqualTo(1);
    assertThat(grade(report)).isEqualTo("high");
    assertThat(report.at("/explanations/0/changes/0").toString())
        .isEqualTo(
            "{\"cell\":\"requests.received.natural_person\",\"printed\":72,\"suggested\":27,"
                + "\"relation\":\"digits swapped\"}");
    assertThat(report.at("/explanations/0/settles").toString())
        .contains("requests-row-total/received", "requests-balance/natural_person");
    assertThat(report.get("independent_checks").intValue()).isGreaterThan(30);
  }

  @Test
  void a_clean_report_says_how_many_checks_it_passed() throws IOException {
    String file = write("a.txt", ReportFiles.clean());
    JsonNode report = report(Call.of("check", "--output", "json", file), 0);
    assertThat(report.get("status").stringValue()).isEqualTo("clean");
    assertThat(report.get("independent_checks").intValue()).isGreaterThan(30);
  }

  @Test
  void an_untold_equation_says_what_would_settle_it() throws IOException {
    String file =
        write("a.txt", ReportFiles.clean().replaceFirst("\\t13\\n（二）部分公开", "\t\n（二）部分公开"));
    JsonNode report = report(Call.of("check", "--output", "json", file), 0);
    assertThat(report.at("/untold/0").toString())
        .isEqualTo(
            "{\"rule\":\"requests-row-total\",\"where\":\"granted\","
                + "\"missing\":[\"requests.granted.total\"],"
                + "\"would_settle\":{\"requests.granted.total\":13}}");
    assertThat(Call.of("check", "-v", file).out()).contains("(13 if all others are right)");
  }

  @Test
  void a_figure_and_its_total_are_told_by_the_text() throws IOException {
    String wrong = with(with(ReportFiles.clean(), GRANTED, 1, 12), GRANTED, 7, 16);
    JsonNode alone = report(Call.of("check", "--output", "json", write("a.txt", wrong)), 0);
    assertThat(grade(alone)).isEqualTo("low");
    assertThat(alone.at("/explanations/0/alternatives").intValue()).isPositive();
    assertThat(alone.at("/explanations/0/certain").stringValue()).isEqualTo("natural_person");

    String said = wrong.replace("结转下年度继续办理", "予以公开13件，结转下年度继续办理");
    said = said.replace("四、予以公开13件，", "四、");
    JsonNode told = report(Call.of("check", "--output", "json", write("b.txt", said)), 0);
    assertThat(told.get("explanations").size()).isEqualTo(1);
    assertThat(grade(told)).isEqualTo("medium");
    assertThat(cells(told.at("/explanations/0")))
        .containsExactly("requests.granted.natural_person 9", "requests.granted.total 13");
    assertThat(told.at("/explanations/0/settles").toString())
        .contains("narrative-mismatch/requests.granted.total");
  }

  @Test
  void of_several_explanations_people_see_some_and_the_number() throws IOException {
    String wrong = with(with(ReportFiles.clean(), GRANTED, 1, 10), GRANTED, 7, 14);
    String file = write("a.txt", wrong);
    List<String> few = Call.of("check", file).out().lines().toList();
    assertThat(few.stream().filter(l -> l.startsWith("  hint  perhaps: if "))).hasSize(1);
    assertThat(few.stream().filter(l -> l.startsWith("      or if "))).hasSize(2);
    assertThat(few.stream().filter(l -> l.startsWith("      and "))).hasSize(1);
    List<String> all = Call.of("check", "-v", file).out().lines().toList();
    assertThat(all.stream().filter(l -> l.startsWith("      or if ")).count()).isGreaterThan(5);
    assertThat(all.stream().filter(l -> l.startsWith("      and "))).isEmpty();
  }

  @Test
  void what_was_carried_in_is_told_by_last_years_report() throws IOException {
    String wrong = with(with(silent(), CARRIED_IN, 1, 6), CARRIED_IN, 7, 7);
    String file = write("2024.txt", wrong);
    assertThat(grade(report(Call.of("check", "--output", "json", file), 0))).isEqualTo("low");

    String before = write("2023.txt", lastYear(3, 4));
    for (Call call :
        List.of(
            Call.of("check", "--output", "json", "--context", before, file),
            Call.of("check", "--output", "json", before, file))) {
      JsonNode reports = new ObjectMapper().readTree(call.out()).get("reports");
      JsonNode told = reports.get(reports.size() - 1);
      assertThat(told.get("explanations").size()).isEqualTo(1);
      assertThat(grade(told)).isEqualTo("medium");
      assertThat(cells(told.at("/explanations/0")))
          .containsExactly("requests.carried_in.natural_person 3", "requests.carried_in.total 4");
      assertThat(told.at("/explanations/0/settles").toString())
          .contains("carry-over/natural_person", "carry-over/total");
    }
  }

  @Test
  void sources_that_are_wrong_elsewhere_do_not_blur_a_sure_explanation() throws IOException {
    String text = with(ReportFiles.clean(), GRANTED, 1, 8).replace("上年结转4件", "上年结转9件");
    JsonNode report = report(Call.of("check", "--output", "json", write("a.txt", text)), 0);
    assertThat(grade(report)).isEqualTo("high");
    assertThat(cells(report.at("/explanations/0")))
        .containsExactly("requests.granted.natural_person 9");
  }

  @Test
  void a_pinned_cell_is_never_changed() throws IOException {
    String file = write("a.txt", with(ReportFiles.clean(), RECEIVED, 1, 72));
    String cell = "requests.received.natural_person";
    Call pinned = Call.of("check", "--output", "json", "--pin", cell, file);
    assertThat(report(pinned, 0).get("findings").size()).isPositive();
    assertThat(report(pinned, 0).get("explanations").toString()).doesNotContain(cell);
    for (String config :
        List.of(
            "pins: [" + cell + "]\n",
            "overrides:\n  - paths: \"*.txt\"\n    pins: " + cell + "\n")) {
      Call configured =
          Call.of("check", "--output=json", "--config", write("c.yaml", config), file);
      assertThat(configured.out()).isEqualTo(pinned.out());
    }
    Call unknown = Call.of("check", "--pin", "requests.recieved.total", file);
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("did you mean 'requests.received.total'?");
  }

  @Test
  void context_is_neither_judged_nor_listed() throws IOException {
    String file = write("2024.txt", silent());
    Path years = Files.createDirectory(folder.resolve("before"));
    Files.writeString(years.resolve("wrong.txt"), lastYear(9, 4));
    Files.writeString(years.resolve("letter.txt"), "关于召开会议的通知\n请派员参加。\n");
    Call call = Call.of("check", "--output", "json", "--context", years.toString(), file);
    JsonNode root = new ObjectMapper().readTree(call.out());
    assertThat(root.get("reports").size()).isEqualTo(1);
    assertThat(root.at("/summary/reports/total").intValue()).isEqualTo(1);
    assertThat(root.at("/summary/context").toString()).isEqualTo("{\"reports\":1,\"unread\":[]}");
    List<String> carried = new ArrayList<>();
    for (JsonNode finding : root.at("/reports/0/findings").values()) {
      if (finding.get("rule").stringValue().equals("carry-over")) {
        carried.add(finding.get("where").stringValue());
      }
    }
    assertThat(carried).containsExactly("natural_person");
    assertThat(Call.of("check", "--context", years.toString(), file).out())
        .contains("total 1 document: 1 with findings; 1 more for context only");
  }

  @Test
  void a_report_that_is_to_be_checked_is_no_context() throws IOException {
    String file = write("2024.txt", silent());
    Call call = Call.of("check", "--output", "json", "--context", folder.toString(), file);
    JsonNode root = new ObjectMapper().readTree(call.out());
    assertThat(root.get("reports").size()).isEqualTo(1);
    assertThat(root.at("/summary/context/reports").intValue()).isZero();
    assertThat(call.code()).isZero();
  }

  @Test
  void context_that_cannot_be_had_is_told() throws IOException {
    String file = write("2024.txt", silent());
    Call missing = Call.of("check", "--context", folder.resolve("no.txt").toString(), file);
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.out()).isEmpty();
    assertThat(missing.err()).contains("--context cannot be found: ");
    String letter = write("letter.txt", "关于召开会议的通知\n请派员参加。\n");
    Call useless = Call.of("check", "--context", letter, file);
    assertThat(useless.code()).isEqualTo(3);
    assertThat(useless.out()).doesNotContain("letter.txt");
    assertThat(useless.err()).contains("context could not be read: ", "letter.txt");
  }
}
