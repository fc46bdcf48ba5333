package org.gouji.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.form.Forms;
import org.gouji.locate.Grids;
import org.gouji.report.Report;

/** Small reports for the tests of rules: a clean one of an invented organ, with changes. */
final class Reports {
  private String edition = "2021";
  private int year = 2024;
  private String organization = "云溪县民政局";
  private String title;
  private final Map<String, String> cells = new LinkedHashMap<>();
  private final List<String> without = new ArrayList<>();
  private final List<String> extraRows = new ArrayList<>();
  private final Map<Integer, String> sections = new LinkedHashMap<>();
  private List<Integer> order = List.of();
  private final List<String> preamble = new ArrayList<>();
  private final List<String> ending = new ArrayList<>();

  static Reports edition(String edition) {
    Reports reports = new Reports();
    reports.edition = edition;
    reports.year = edition.equals("2021") ? 2024 : 2020;
    return reports;
  }

  static Reports clean() {
    return edition("2021");
  }

  Reports year(int y) {
    year = y;
    return this;
  }

  Reports organ(String name) {
    organization = name;
    return this;
  }

  Reports title(String text) {
    title = text;
    return this;
  }

  Reports cell(String id, String raw) {
    cells.put(id, raw);
    return this;
  }

  /** The seven cells of a row of table requests, or the five of a row of disputes. */
  Reports row(String row, String... raws) {
    List<String> columns =
        raws.length == 7
            ? Grids.COLUMNS
            : List.of("upheld", "corrected", "other", "pending", "total");
    for (int i = 0; i < raws.length; i++) {
      cells.put(row + "." + columns.get(i), raws[i]);
    }
    return this;
  }

  Reports without(String... what) {
    without.addAll(List.of(what));
    return this;
  }

  Reports extraRow(String label) {
    extraRows.add(label);
    return this;
  }

  Reports section(int number, String text) {
    sections.put(number, text);
    return this;
  }

  Reports order(Integer... numbers) {
    order = List.of(numbers);
    return this;
  }

  Reports preamble(String text) {
    preamble.add(text);
    return this;
  }

  Reports ending(String text) {
    ending.add(text);
    return this;
  }

  Report build() {
    return ExampleBuilder.build(
        new ExampleReport(
            edition,
            year,
            organization,
            title,
            cells,
            without,
            extraRows,
            sections,
            order,
            preamble,
            ending),
        Forms.standard());
  }

  Judgement judge() {
    return judge(RuleSettings.standard());
  }

  Judgement judge(RuleSettings settings) {
    return new Engine(Forms.standard(), settings).judge(build());
  }

  /** {@code rule/where} of every finding. */
  List<String> findings() {
    return judge().findings().stream().map(f -> f.rule() + "/" + f.where()).toList();
  }

  /** {@code rule/where} of every untold equation. */
  List<String> untold() {
    return judge().untold().stream().map(u -> u.rule() + "/" + u.where()).toList();
  }
}
