package org.gouji.output.base;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gouji.form.CellId;
import org.gouji.report.Repair;
import org.gouji.report.Report;

/**
 * What the reader had to repair in one way.
 *
 * @param repair in the reader's language
 * @param cells that were read so
 */
public record Repaired(String repair, List<CellId> cells) {
  /** So many cells are named; of the others only how many they are. */
  private static final int NAMED = 3;

  public Repaired {
    cells = List.copyOf(cells);
  }

  /** The repairs of a report, each with its cells in the order of the form. */
  public static List<Repaired> of(Report report, Language language) {
    Map<String, List<CellId>> repairs = new LinkedHashMap<>();
    report
        .cells()
        .forEach(
            (cell, value) -> {
              Repair repair = value.repair();
              if (repair != null) {
                repairs.computeIfAbsent(language.pick(repair), r -> new ArrayList<>()).add(cell);
              }
            });
    return repairs.entrySet().stream().map(e -> new Repaired(e.getKey(), e.getValue())).toList();
  }

  /** The cells by these names, the first of them only if there are many. */
  public String cells(Language language, Function<CellId, String> names) {
    String some =
        String.join(language.pick("、", ", "), cells.stream().limit(NAMED).map(names).toList());
    int more = cells.size() - NAMED;
    return more > 0
        ? some + language.pick(" 等 " + cells.size() + " 格", " and " + more + " more")
        : some;
  }

  /** Says it in one line, with the ids of the cells. */
  public String note(Language language) {
    return repair + language.pick("：", ": ") + cells(language, CellId::toString);
  }
}
