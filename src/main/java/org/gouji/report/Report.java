package org.gouji.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gouji.document.Note;
import org.gouji.form.CellId;
import org.jspecify.annotations.Nullable;

/**
 * One report in the canonical model. Immutable.
 *
 * @param title as printed, spaces folded; null if the report has none
 * @param organization full name of the organ as the report gives it; null if it names none
 * @param year the year reported on; null if nothing tells
 * @param edition {@code 2021} or {@code 2019}; null if nothing tells
 * @param sections in the order of print; a section printed twice is there twice
 * @param tables ids of the form's tables that are printed
 * @param cells every cell that the document has, in the order of the form
 * @param extraRows local rows beyond the form
 * @param notes what reading and understanding had to say, in a stable order
 * @param preamble what is printed before the first section, without the title
 * @param ending what is printed after the last section's text: signature, date, attachments
 * @param refusal why this is no report to be checked; null if it is one
 * @param columnUnits unit by cell for cells whose unit is told by the cell or its header (万元, 元)
 */
public record Report(
    @Nullable String title,
    @Nullable String organization,
    @Nullable Integer year,
    @Nullable String edition,
    List<Section> sections,
    List<String> tables,
    Map<CellId, CellValue> cells,
    List<ExtraRow> extraRows,
    List<Note> notes,
    List<Passage> preamble,
    List<Passage> ending,
    @Nullable Refusal refusal,
    Map<CellId, String> columnUnits) {

  public Report {
    sections = List.copyOf(sections);
    tables = List.copyOf(tables);
    cells = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(cells));
    extraRows = List.copyOf(extraRows);
    notes = List.copyOf(notes);
    preamble = List.copyOf(preamble);
    ending = List.copyOf(ending);
    columnUnits = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(columnUnits));
  }

  /** The cell, or null if the document does not have it. */
  public @Nullable CellValue cell(CellId id) {
    return cells.get(id);
  }

  /**
   * The first section of this number that has a text, else the first: a heading may be printed
   * twice.
   */
  public Optional<Section> section(int number) {
    return sections.stream()
        .filter(s -> s.number() == number)
        .max(Comparator.comparing(s -> !s.text().isEmpty()));
  }

  /** Whether any cell of this row is there. */
  public boolean hasRow(String table, String row) {
    return cells.keySet().stream().anyMatch(c -> c.table().equals(table) && c.row().equals(row));
  }

  /**
   * Why a document is no report to be checked.
   *
   * @param code {@code old-form}, {@code blank-template}, {@code notice}, {@code comparison},
   *     {@code contents}, {@code own-results}, {@code unrelated}
   */
  public record Refusal(String code, String zh, String en) {
    public Refusal {
      Objects.requireNonNull(code);
      Objects.requireNonNull(zh);
      Objects.requireNonNull(en);
    }
  }
}
