package org.gouji.interpret;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.document.Location;
import org.gouji.document.Note;
import org.gouji.form.CellId;
import org.gouji.form.Form;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.interpret.base.Repairs;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;
import org.gouji.report.Repair;
import org.gouji.report.Section;

/**
 * Reports whose pages go on beyond the edge of the paper. What the form asks for and nobody sees
 * may stand there: such cells are not settled, and their rows and tables are not called missing.
 */
final class BeyondPaper {
  /** Repairs that take what is printed for the whole row. */
  private static final Set<Repair> DEDUCED =
      Set.of(Repairs.CELL_LOST, Repairs.ROW_SHIFTED, Repairs.HEADER_RECONSTRUCTED);

  /** The note of the readers. */
  private static final String OFF_PAPER = "off-paper";

  private BeyondPaper() {}

  /**
   * The cells that are not settled for this: those of the form that are wanting in the sections
   * that a report has, and those whose places were deduced.
   *
   * @param notes of the reader; there are none if they do not tell of something beyond the paper
   * @param form the report's edition
   */
  static Map<CellId, CellValue> unsettled(
      List<Note> notes, Form form, Map<CellId, CellValue> cells, List<Section> sections) {
    Map<CellId, CellValue> unsettled = new LinkedHashMap<>();
    if (notes.stream().noneMatch(BeyondPaper::tells)) {
      return unsettled;
    }
    for (FormTable table : form.tables()) {
      sections.stream()
          .filter(s -> s.number() == table.section())
          .findFirst()
          .ifPresent(s -> unsettled.putAll(wanting(table, cells, s.location())));
      boolean cut = unsettled.keySet().stream().anyMatch(c -> c.table().equals(table.id()));
      doubted(table, cells, cut)
          .forEach((c, v) -> unsettled.put(c, v.unsettled(Repairs.BEYOND_PAPER)));
    }
    return unsettled;
  }

  /**
   * The cells that are there and may be those of others: the places of all that were deduced, and
   * in a table that is cut, or shows no figure at all, those in which nothing stands.
   */
  private static Map<CellId, CellValue> doubted(
      FormTable table, Map<CellId, CellValue> cells, boolean cut) {
    Map<CellId, CellValue> own = new LinkedHashMap<>(cells);
    own.keySet().removeIf(c -> !c.table().equals(table.id()));
    boolean open =
        cut
            || own.values().stream().noneMatch(CellValue::isNumber)
            || own.values().stream().anyMatch(v -> v.state() == State.UNSETTLED || deduced(v));
    own.values().removeIf(v -> v.state() == State.UNSETTLED);
    own.values().removeIf(v -> !deduced(v) && (v.state() != State.BLANK || !open));
    return own;
  }

  private static boolean deduced(CellValue value) {
    Repair repair = value.repair();
    return repair != null && DEDUCED.contains(repair);
  }

  private static CellValue wanting(Location place) {
    return new CellValue(State.UNSETTLED, null, "", place, Repairs.BEYOND_PAPER, "");
  }

  /** Whether a note tells of something beyond the paper. */
  static boolean tells(Note note) {
    return note.code().equals(OFF_PAPER);
  }

  /** The ids of the tables that are there, with those of such cells. */
  static List<String> tables(List<String> there, Map<CellId, CellValue> unsettled) {
    return Stream.concat(there.stream(), unsettled.keySet().stream().map(CellId::table))
        .distinct()
        .toList();
  }

  private static Map<CellId, CellValue> wanting(
      FormTable table, Map<CellId, CellValue> cells, Location place) {
    Map<CellId, CellValue> wanting = new LinkedHashMap<>();
    for (FormRow row : table.rows()) {
      List<String> others = new ArrayList<>(row.standsFor());
      table.rows().stream()
          .filter(r -> r.standsFor().contains(row.id()))
          .forEach(r -> others.add(r.id()));
      boolean replaced =
          cells.keySet().stream()
              .anyMatch(c -> c.table().equals(table.id()) && others.contains(c.row()));
      if (!row.required() || replaced) {
        continue;
      }
      row.columns().stream()
          .map(c -> new CellId(table.id(), row.id(), c.id()))
          .filter(c -> !cells.containsKey(c))
          .forEach(c -> wanting.put(c, wanting(place)));
    }
    return wanting;
  }
}
