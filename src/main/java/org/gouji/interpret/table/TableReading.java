package org.gouji.interpret.table;

import java.util.List;
import java.util.Map;
import org.gouji.document.Note;
import org.gouji.form.CellId;
import org.gouji.interpret.place.BlankHabits;
import org.gouji.report.CellValue;
import org.gouji.report.ExtraRow;

/**
 * What one table holds.
 *
 * @param cells its cells
 * @param extraRows local rows
 * @param edition the edition that its headers show; empty if they show none
 * @param units unit by cell, for amounts
 * @param notes what is to be said of it
 * @param habits how it prints blank cells
 */
public record TableReading(
    Map<CellId, CellValue> cells,
    List<ExtraRow> extraRows,
    String edition,
    Map<CellId, String> units,
    List<Note> notes,
    BlankHabits habits) {}
