package org.gouji.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gouji.form.CellId;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * What stays in memory of a report while others are read: some 1 KB. Made by {@link RunEngine};
 * what it holds is the business of the rules.
 *
 * @param file the path as given, with {@code /}; empty until the run is gathered
 * @param judged whether findings may be raised against it; false for a report that is only context
 * @param organ the organ's normalised name; empty if it names none
 * @param year the year reported on; 0 if nothing tells
 * @param edition the edition of the form; empty if nothing tells
 * @param counts the counts that other years need, in the order of {@link #NEEDED}; {@link #UNTOLD}
 *     where there is none
 * @param figures fingerprint of all figures that are not 0
 * @param sketch sketch of the narrative
 */
public record Dossier(
    String file,
    boolean judged,
    String organ,
    int year,
    String edition,
    long[] counts,
    long figures,
    Sketch sketch) {
  /** A count that cannot be told. */
  static final long UNTOLD = Long.MIN_VALUE;

  private static final List<String> APPLICANTS =
      List.of(
          "natural_person",
          "commercial",
          "research",
          "public_interest",
          "legal_service",
          "other",
          "total");

  /** The cells of which {@code counts} holds the values. */
  static final List<CellId> NEEDED = needed();

  private static final Map<CellId, Integer> PLACES = places();

  public Dossier {
    Objects.requireNonNull(file);
    Objects.requireNonNull(organ);
    Objects.requireNonNull(edition);
    Objects.requireNonNull(sketch);
  }

  static Dossier of(Report report, RuleSettings settings) {
    String organ = report.organization();
    Integer year = report.year();
    String edition = report.edition();
    long[] counts = new long[NEEDED.size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = count(report, NEEDED.get(i));
    }
    return new Dossier(
        "",
        true,
        organ == null ? "" : OrganNames.normal(organ, settings.organs().renamings()),
        year == null ? 0 : year,
        edition == null ? "" : edition,
        counts,
        fingerprint(report),
        Sketch.of(Retold.of(report)));
  }

  /**
   * The same report with its place in the run.
   *
   * @param path the path as given, with {@code /}
   * @param isJudged false for a report that is only context: it is seen, but nothing is said of it
   */
  public Dossier at(String path, boolean isJudged) {
    return new Dossier(path, isJudged, organ, year, edition, counts, figures, sketch);
  }

  /** Whether it can be compared with others: names an organ and a year. */
  boolean isKnown() {
    return !organ.isEmpty() && year > 0;
  }

  Optional<BigDecimal> count(CellId cell) {
    Integer at = PLACES.get(cell);
    long count = at == null ? UNTOLD : counts[at];
    return count == UNTOLD ? Optional.empty() : Optional.of(BigDecimal.valueOf(count));
  }

  private static List<CellId> needed() {
    List<CellId> cells = new ArrayList<>();
    for (String row : List.of("carried_in", "carried_out")) {
      APPLICANTS.forEach(c -> cells.add(new CellId("requests", row, c)));
    }
    for (String row : List.of("rules", "normative_documents")) {
      for (String column : List.of("issued", "repealed", "in_force")) {
        cells.add(new CellId("disclosure", row, column));
      }
    }
    return List.copyOf(cells);
  }

  private static Map<CellId, Integer> places() {
    Map<CellId, Integer> places = new HashMap<>();
    for (int i = 0; i < NEEDED.size(); i++) {
      places.put(NEEDED.get(i), i);
    }
    return Map.copyOf(places);
  }

  /** A blank kind of applicant counts as 0, a blank total as the sum of its row; else a number. */
  private static long count(Report report, CellId cell) {
    CellValue value = report.cell(cell);
    if (value == null) {
      return UNTOLD;
    }
    if (value.number() != null) {
      return whole(value.number());
    }
    if (!value.isBlank() || !cell.table().equals("requests")) {
      return UNTOLD;
    }
    if (!cell.column().equals("total")) {
      return 0;
    }
    long sum = 0;
    for (String column : APPLICANTS.subList(0, APPLICANTS.size() - 1)) {
      long part = count(report, new CellId(cell.table(), cell.row(), column));
      if (part == UNTOLD) {
        return UNTOLD;
      }
      sum += part;
    }
    return sum;
  }

  private static long whole(BigDecimal number) {
    try {
      long value = number.longValueExact();
      return Math.abs(value) < 1L << 50 ? value : UNTOLD;
    } catch (ArithmeticException notWhole) {
      return UNTOLD;
    }
  }

  /** Blank and 0 are the same here: one copy of a report may print the one, another the other. */
  private static long fingerprint(Report report) {
    long sum = 0;
    for (var entry : report.cells().entrySet()) {
      BigDecimal number = entry.getValue().number();
      if (number != null && number.signum() != 0) {
        String text = entry.getKey() + "=" + number.stripTrailingZeros().toPlainString();
        sum += Hashes.of(text);
      }
    }
    return sum;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return organ + " " + year + " (" + file + ")";
  }
}
