package org.gouji.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.form.CellId;
import org.gouji.form.Form;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;

/**
 * A group named behind one of its own rows may mean the rest of it: of 逾期不补正2件，其他处理5件 the five may
 * or may not hold the two. Both readings are equally right.
 */
final class Remainders {
  private Remainders() {}

  /** The statements of one passage, in the order of print, with the readings that this adds. */
  static List<Statement> in(List<Statement> passage, Form form) {
    List<Statement> read = new ArrayList<>();
    for (Statement statement : passage) {
      read.add(withRest(statement, read, form));
    }
    return read;
  }

  private static Statement withRest(Statement statement, List<Statement> before, Form form) {
    for (FormTable table : form.tables()) {
      for (FormRow group : table.rows()) {
        List<CellId> cells = statement.cells();
        boolean whole =
            group.standsFor().size() > 1
                && cells.stream().allMatch(c -> c.table().equals(table.id()))
                && rows(cells).equals(Set.copyOf(group.standsFor()));
        if (!whole) {
          continue;
        }
        Set<String> named = new HashSet<>();
        before.stream()
            .map(s -> rows(s.cells()))
            .filter(r -> r.size() == 1 && group.standsFor().containsAll(r))
            .forEach(named::addAll);
        List<CellId> rest = cells.stream().filter(c -> !named.contains(c.row())).toList();
        if (!named.isEmpty() && !rest.isEmpty()) {
          return statement.orElse(rest);
        }
      }
    }
    return statement;
  }

  private static Set<String> rows(List<CellId> cells) {
    Set<String> rows = new HashSet<>();
    cells.forEach(c -> rows.add(c.row()));
    return rows;
  }
}
