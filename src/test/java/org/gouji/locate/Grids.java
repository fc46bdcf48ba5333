package org.gouji.locate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.Form;
import org.gouji.form.FormRow;
import org.gouji.form.Forms;

/** Invented reports whose figures tally, of every size of organ. */
public final class Grids {
  public static final Form FORM = Forms.standard().edition("2021").orElseThrow();
  public static final List<Equation> EQUATIONS = FORM.equations();
  public static final List<String> APPLICANTS =
      List.of(
          "natural_person", "commercial", "research", "public_interest", "legal_service", "other");
  public static final List<String> COLUMNS =
      Stream.concat(APPLICANTS.stream(), Stream.of("total")).toList();
  public static final List<String> RESULTS =
      FORM.table("requests").orElseThrow().rows().stream()
          .filter(FormRow::required)
          .map(FormRow::id)
          .filter(r -> !List.of("received", "carried_in", "handled", "carried_out").contains(r))
          .toList();
  public static final List<String> ROWS = rows();

  private Grids() {}

  private static List<String> rows() {
    List<String> rows = new ArrayList<>(List.of("received", "carried_in"));
    rows.addAll(RESULTS);
    rows.addAll(List.of("handled", "carried_out"));
    return rows;
  }

  public static CellId request(String row, String column) {
    return new CellId("requests", row, column);
  }

  /** All 175 cells of the table of requests. */
  public static List<CellId> requestCells() {
    return ROWS.stream().flatMap(r -> COLUMNS.stream().map(c -> request(r, c))).toList();
  }

  /**
   * A consistent report.
   *
   * @param size about how many applications: 0 for a township where nothing happens, 10^8 and more
   *     for none that exists
   */
  public static Map<CellId, Long> consistent(SplittableRandom random, long size) {
    Map<CellId, Long> grid = new LinkedHashMap<>();
    requestCells().forEach(c -> grid.put(c, 0L));
    for (String column : APPLICANTS) {
      double share = column.equals("natural_person") ? 1 : random.nextDouble() * 0.1;
      long carriedIn = part(random, size, share * 0.1);
      long out = part(random, size, share * 0.1);
      long handled = Math.max(0, carriedIn - out);
      for (String row : RESULTS) {
        long value = random.nextInt(3) == 0 ? 0 : part(random, size, share / 10);
        grid.put(request(row, column), value);
        handled += value;
      }
      // What the carried figures leave over goes to the first result row.
      grid.merge(request(RESULTS.get(0), column), Math.max(0, carriedIn - out), Long::sum);
      grid.put(request("handled", column), handled);
      grid.put(request("carried_in", column), carriedIn);
      grid.put(request("carried_out", column), out);
      grid.put(request("received", column), handled + out - carriedIn);
    }
    for (String row : ROWS) {
      long sum = 0;
      for (String column : APPLICANTS) {
        sum += grid.get(request(row, column));
      }
      grid.put(request(row, "total"), sum);
    }
    for (String row :
        List.of("reconsideration", "litigation_direct", "litigation_after_reconsideration")) {
      long sum = 0;
      for (String column : List.of("upheld", "corrected", "other", "pending")) {
        long value = part(random, Math.min(size, 200), 0.1);
        grid.put(new CellId("disputes", row, column), value);
        sum += value;
      }
      grid.put(new CellId("disputes", row, "total"), sum);
    }
    return grid;
  }

  /** A county's report with 12 requests granted to natural persons. */
  public static Map<CellId, Long> county() {
    Map<CellId, Long> grid = consistent(new SplittableRandom(11), 400);
    long by = 12 - grid.get(request("granted", "natural_person"));
    for (String row : List.of("granted", "handled", "received")) {
      grid.merge(request(row, "natural_person"), by, Long::sum);
      grid.merge(request(row, "total"), by, Long::sum);
    }
    return grid;
  }

  /** A size from 0 to beyond 10^8, every order of magnitude alike. */
  public static long anySize(SplittableRandom random) {
    long bound = 1;
    for (int i = random.nextInt(10); i > 0; i--) {
      bound *= 10;
    }
    return random.nextLong(bound + 1);
  }

  private static long part(SplittableRandom random, long size, double share) {
    return random.nextLong((long) (size * share) + 1 + (size > 3 ? 1 : 0));
  }

  public static Values values(Map<CellId, Long> grid) {
    Values.Builder builder = Values.builder();
    grid.forEach((cell, value) -> builder.number(cell, BigDecimal.valueOf(value)));
    return builder.build();
  }
}
