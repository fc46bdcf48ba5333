package org.gouji.interpret.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.form.CellId;
import org.gouji.form.FormColumn;
import org.gouji.form.FormRow;
import org.gouji.interpret.base.Plain;
import org.gouji.interpret.base.Repairs;
import org.gouji.interpret.place.Assignment;
import org.gouji.interpret.place.Placement;
import org.gouji.interpret.row.TableEditions;

/**
 * What the report's own words say about a cell whose digits ran together: a clause that names row
 * and column and one number of things (本年制发规范性文件77件). It only chooses among splits that are
 * possible anyway.
 */
public final class NarrativeWitness {
  private static final Pattern COUNTED = Pattern.compile("(?<![\\d.])(\\d{1,9})(?:件|份|部|个|项|宗)");
  private static final Pattern CLAUSE = Pattern.compile("[，。；;,、\\n]");
  private static final int MOST_CLAUSES = 5_000;

  private final List<String> clauses = new ArrayList<>();

  public NarrativeWitness(String narrative) {
    for (String clause : CLAUSE.split(narrative, MOST_CLAUSES)) {
      String folded = Plain.fold(clause);
      if (folded.length() <= 60 && COUNTED.matcher(folded).results().count() == 1) {
        clauses.add(folded);
      }
    }
  }

  /**
   * Rows whose digits ran together and that no sum decides, as a number decides that the words give
   * to one of their cells.
   */
  List<Placement> settled(List<Placement> placements, TableEditions editions) {
    return placements.stream().map(p -> settled(p, editions)).toList();
  }

  private Placement settled(Placement placement, TableEditions editions) {
    Placement chosen = placement;
    List<CellId> cells = placement.line().cells();
    for (int i = 0; i < cells.size(); i++) {
      boolean open = Repairs.SPLIT.equals(chosen.repair()) && chosen.candidates().size() > 1;
      Optional<BigDecimal> said = open ? number(cells.get(i), editions) : Optional.empty();
      if (said.isPresent()) {
        chosen = agreeing(chosen, i, said.get());
      }
    }
    return chosen;
  }

  private static Placement agreeing(Placement placement, int cell, BigDecimal number) {
    List<Assignment> agreeing =
        placement.candidates().stream()
            .filter(a -> a.counted(cell).compareTo(number) == 0)
            .toList();
    return agreeing.isEmpty() ? placement : placement.with(agreeing, Repairs.NARRATIVE);
  }

  private Optional<BigDecimal> number(CellId cell, TableEditions editions) {
    return editions
        .rows(cell.row())
        .flatMap(
            row ->
                row.columns().stream()
                    .filter(c -> c.id().equals(cell.column()))
                    .flatMap(c -> number(cell, row, c).stream()))
        .findFirst();
  }

  /** The number that the words give to the cell, if one clause does or all that do agree. */
  private Optional<BigDecimal> number(CellId cell, FormRow row, FormColumn column) {
    String verb = column.label().replaceAll("本年度?|上一年|新|对外|总?数量|件数|项目", "");
    String thing = row.label().replaceFirst("^行政", "");
    if (!cell.table().equals("disclosure") || verb.length() < 2) {
      return Optional.empty();
    }
    List<BigDecimal> said = new ArrayList<>();
    for (String clause : clauses) {
      Matcher m = COUNTED.matcher(clause);
      if (clause.contains(verb) && clause.contains(thing) && m.find()) {
        BigDecimal number = new BigDecimal(m.group(1));
        if (!said.contains(number)) {
          said.add(number);
        }
      }
    }
    return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
  }
}
