package org.gouji.output.base;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.form.CellId;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.gouji.rule.Finding;
import org.gouji.rule.Judgement;
import org.gouji.rule.Severity;
import org.gouji.run.Result;
import org.jspecify.annotations.Nullable;

/**
 * What a page needs to know of the whole run: findings by rule and by organ, and for each report
 * the few figures that years are compared by.
 */
public final class Tallied {
  private static final List<String> FIGURES =
      List.of("received", "carried_in", "handled", "carried_out");

  private final Map<String, Counts> rules = new TreeMap<>();
  private final Map<String, Counts> organs = new LinkedHashMap<>();
  private final Map<String, List<Year>> years = new LinkedHashMap<>();

  /** Findings by severity. */
  public static final class Counts {
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    private void add(Severity severity) {
      counts.merge(severity, 1, Integer::sum);
    }

    public int of(Severity severity) {
      return counts.getOrDefault(severity, 0);
    }

    public int all() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * One report of an organ.
   *
   * @param number of the result in the run
   * @param figures totals received, carried in, handled and carried out; null where there is no
   *     number
   */
  public record Year(
      int year, int number, List<@Nullable String> figures, int errors, int warnings) {}

  public void add(Result result, int number) {
    Report report = result.report();
    Judgement judgement = result.judgement();
    if (report == null || judgement == null || !result.isReport()) {
      return;
    }
    String organ = report.organization() == null ? "" : Texts.line(report.organization());
    int errors = 0;
    int warnings = 0;
    for (Finding finding : judgement.findings()) {
      rules.computeIfAbsent(finding.rule(), r -> new Counts()).add(finding.severity());
      organs.computeIfAbsent(organ, o -> new Counts()).add(finding.severity());
      errors += finding.severity() == Severity.ERROR ? 1 : 0;
      warnings += finding.severity() == Severity.WARNING ? 1 : 0;
    }
    Integer year = report.year();
    if (year != null && !organ.isEmpty()) {
      List<@Nullable String> figures = new ArrayList<>();
      for (String row : FIGURES) {
        CellValue value = report.cell(new CellId("requests", row, "total"));
        figures.add(
            value == null || value.number() == null ? null : value.number().toPlainString());
      }
      years
          .computeIfAbsent(organ, o -> new ArrayList<>(1))
          .add(new Year(year, number, figures, errors, warnings));
    }
  }

  /** By rule, the most frequent first. */
  public List<Map.Entry<String, Counts>> rules() {
    return sorted(rules);
  }

  /** By organ, those with the most findings first; the nameless under the empty name. */
  public List<Map.Entry<String, Counts>> organs() {
    return sorted(organs);
  }

  private static List<Map.Entry<String, Counts>> sorted(Map<String, Counts> counts) {
    List<Map.Entry<String, Counts>> all = new ArrayList<>(counts.entrySet());
    all.sort(
        Comparator.<Map.Entry<String, Counts>>comparingInt(e -> -e.getValue().of(Severity.ERROR))
            .thenComparingInt(e -> -e.getValue().all())
            .thenComparing(Map.Entry::getKey));
    return all;
  }

  /** Organs with more than one year, in the order of the run, their years ascending. */
  public Map<String, List<Year>> years() {
    Map<String, List<Year>> several = new LinkedHashMap<>();
    years.forEach(
        (organ, list) -> {
          if (list.stream().mapToInt(Year::year).distinct().count() > 1) {
            List<Year> ascending = new ArrayList<>(list);
            ascending.sort(Comparator.comparingInt(Year::year).thenComparingInt(Year::number));
            several.put(organ, ascending);
          }
        });
    return several;
  }
}
