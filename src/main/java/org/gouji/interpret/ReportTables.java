package org.gouji.interpret;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.document.Note;
import org.gouji.form.CellId;
import org.gouji.form.Form;
import org.gouji.form.FormTable;
import org.gouji.form.Forms;
import org.gouji.interpret.base.Label;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.SectionBook;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.disputes.BareHeaders;
import org.gouji.interpret.disputes.DisputesReader;
import org.gouji.interpret.label.Ballot;
import org.gouji.interpret.label.Copies;
import org.gouji.interpret.place.BlankHabits;
import org.gouji.interpret.table.AroundTable;
import org.gouji.interpret.table.NarrativeWitness;
import org.gouji.interpret.table.RowTableReader;
import org.gouji.interpret.table.TableReading;
import org.gouji.report.CellValue;
import org.gouji.report.ExtraRow;
import org.jspecify.annotations.Nullable;

/** Finds the three tables of a report and reads them, each with what those before it have shown. */
final class ReportTables {
  private static final int LONGEST_HEADER = 40;

  private final Forms forms;
  private final SectionBook book;
  private final Map<String, LabelBook> books;
  private final RowTableReader disclosure;
  private final RowTableReader requests;
  private final DisputesReader disputes;

  /**
   * @param books the labels of the tables, by their ids
   */
  ReportTables(Forms forms, SectionBook book, Map<String, LabelBook> books) {
    this.forms = forms;
    this.book = book;
    this.books = books;
    this.disclosure = new RowTableReader(forms, "disclosure", book("disclosure"));
    this.requests = new RowTableReader(forms, "requests", book("requests"));
    this.disputes = new DisputesReader(forms, book("disputes"));
  }

  private LabelBook book(String table) {
    return Objects.requireNonNull(books.get(table));
  }

  /**
   * What the tables hold.
   *
   * @param tables ids of those that are there
   * @param cells in the order of the form
   * @param edition the edition of the form that they show; empty if none does
   */
  record Read(
      List<String> tables,
      Map<CellId, CellValue> cells,
      Map<CellId, String> units,
      List<ExtraRow> extras,
      List<Note> notes,
      String edition) {

    /** The same, the source ending within the last line. */
    Read breakingOff(List<Strip> strips, Forms forms) {
      Map<CellId, CellValue> doubted =
          BreakingOff.doubted(cells, strips, forms.editionOrNewest(edition));
      return new Read(tables, doubted, units, extras, notes, edition);
    }
  }

  /** Where the tables stand, by their ids. */
  Map<String, TableRegion> find(Outline outline) {
    Ballot ballot = new Ballot(outline.strips(), books);
    Map<String, TableRegion> regions = new LinkedHashMap<>();
    books.keySet().forEach(table -> find(outline, table, ballot, regions));
    return regions;
  }

  private void find(
      Outline outline, String table, Ballot ballot, Map<String, TableRegion> regions) {
    FormTable form = forms.newest().table(table).orElseThrow();
    TableRegion.find(outline, form, ballot, book)
        .map(
            r ->
                table.equals("disputes")
                    ? FiguresBeyond.with(outline.strips(), r, form, ballot)
                    : r)
        .ifPresent(r -> regions.put(table, r));
  }

  /**
   * Whether nothing follows a table but the beginning of a label, within which the document ends.
   */
  private static boolean isLast(List<Strip> strips, int to, LabelBook book) {
    return to == strips.size()
        || to == strips.size() - 1 && book.pieces().isBeginning(strips.get(to).text());
  }

  /**
   * Reads the tables.
   *
   * @param hint the edition that the year speaks for
   */
  Read read(
      List<Strip> strips, Map<String, TableRegion> regions, String hint, NarrativeWitness witness) {
    List<Note> notes = new ArrayList<>();
    Map<CellId, CellValue> cells = new LinkedHashMap<>();
    Map<CellId, String> units = new LinkedHashMap<>();
    List<ExtraRow> extras = new ArrayList<>();
    String edition = "";
    BlankHabits habits = BlankHabits.NONE;
    boolean astray = FiguresAstray.areAny(strips, regions.values(), this::isColumn);
    List<String> tables = new ArrayList<>();
    for (Map.Entry<String, TableRegion> e : regions.entrySet()) {
      List<Strip> region = Copies.without(e.getValue().of(strips), book(e.getKey()));
      boolean torn = !e.getValue().apart().isEmpty();
      boolean last = !torn && isLast(strips, e.getValue().to(), book(e.getKey()));
      AroundTable around = new AroundTable(last, torn, astray, habits);
      TableReading reading =
          switch (e.getKey()) {
            case "disclosure" -> disclosure.read(region, hint, witness, around);
            case "requests" ->
                requests.read(region, edition.isEmpty() ? hint : edition, witness, around);
            default ->
                disputes.read(
                    region,
                    around,
                    BareHeaders.of(e.getValue().of(strips), astray, cells, requests(edition)));
          };
      if (reading.cells().isEmpty() && !e.getKey().equals("disputes")) {
        continue;
      }
      tables.add(e.getKey());
      habits = habits.or(reading.habits());
      cells.putAll(reading.cells());
      units.putAll(reading.units());
      extras.addAll(reading.extraRows());
      notes.addAll(reading.notes());
      edition = edition.isEmpty() ? reading.edition() : edition;
    }
    if (habits.movedUp()) {
      LeftOutBlanks.doubt("disclosure", cells);
    }
    if (Thinned.isThinned(strips, regions.values())) {
      cells.replaceAll((id, value) -> Thinned.doubted(value));
      notes.add(Thinned.NOTE);
    }
    return new Read(tables, inOrder(cells, edition), units, extras, notes, edition);
  }

  private boolean isColumn(String text) {
    return text.length() <= LONGEST_HEADER
        && books.values().stream()
            .anyMatch(b -> b.exact(text, false).filter(l -> l.is(Label.Kind.COLUMN)).isPresent());
  }

  private FormTable requests(String edition) {
    return forms.editionOrNewest(edition).table("requests").orElseThrow();
  }

  /**
   * The cells in the order of the form: those of the edition first, then what only another edition
   * has.
   */
  Map<CellId, CellValue> inOrder(Map<CellId, CellValue> cells, String edition) {
    List<Form> order = new ArrayList<>();
    forms.edition(edition).ifPresent(order::add);
    order.addAll(forms.editions());
    Map<CellId, CellValue> ordered = new LinkedHashMap<>();
    for (FormTable table : forms.newest().tables()) {
      for (Form form : order) {
        for (CellId id : form.table(table.id()).map(FormTable::cells).orElse(List.of())) {
          @Nullable CellValue value = cells.get(id);
          if (value != null) {
            ordered.putIfAbsent(id, value);
          }
        }
      }
    }
    return ordered;
  }
}
