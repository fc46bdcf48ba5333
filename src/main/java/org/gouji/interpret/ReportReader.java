package org.gouji.interpret;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.document.Document;
import org.gouji.document.Note;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.Plain;
import org.gouji.interpret.base.SectionBook;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.identity.Identity;
import org.gouji.interpret.identity.Publisher;
import org.gouji.interpret.identity.Refusals;
import org.gouji.interpret.identity.TitleLines;
import org.gouji.interpret.table.NarrativeWitness;
import org.gouji.report.CellValue;
import org.gouji.report.Passage;
import org.gouji.report.Report;
import org.jspecify.annotations.Nullable;

/** Makes one report of an outline: its tables, its identity, its sections, its edition. */
final class ReportReader {
  private final Forms forms;
  private final SectionBook book;
  private final ReportTables tables;

  ReportReader(Forms forms, SectionBook book, Map<String, LabelBook> labels) {
    this.forms = forms;
    this.book = book;
    this.tables = new ReportTables(forms, book, labels);
  }

  /**
   * The report that an outline shows.
   *
   * @param figures those of the document that are written as words
   * @param breaksOff whether its source ends within its last line
   */
  Report read(Outline outline, WrittenFigures figures, Document document, boolean breaksOff) {
    List<Note> documentNotes = document.notes();
    List<Strip> strips = outline.strips();
    Map<String, TableRegion> regions = tables.find(outline);
    String text = strips.stream().map(Strip::text).collect(Collectors.joining("\n"));
    Surroundings around = new Surroundings(outline, regions, book);
    Narration narration = new Narration(strips);
    List<Passage> preamble = narration.passages(around.head());
    SectionTexts sections = SectionTexts.of(outline, regions, around, narration);
    Identity identity =
        Identity.of(
            around.titles(document.imprint().title()),
            texts(narration.passages(around.spokenHead())),
            sections.of(1),
            around.ending(),
            text);
    String hint = identity.year() == null || identity.year() >= 2021 ? "2021" : "2019";
    NarrativeWitness witness = new NarrativeWitness(sections.all());
    ReportTables.Read read =
        breaksOff
            ? tables.read(strips, regions, hint, witness).breakingOff(strips, forms)
            : tables.read(strips, regions, hint, witness);
    List<Note> notes = new ArrayList<>(documentNotes);
    notes.addAll(identity.notes());
    notes.addAll(read.notes());
    @Nullable String settled = edition(read.edition(), read.cells(), identity.year(), notes);
    Report.Refusal refusal =
        Refusals.of(
            documentNotes,
            identity,
            read.cells(),
            String.join("\n", around.headLines()),
            text,
            sections.sections(),
            TitleLines.different(around.headLines()),
            outline.contentsOnly());
    Optional<String> publisher =
        identity.organization() != null || refusal != null
            ? Optional.empty()
            : Publisher.of(around.strips(), document.imprint().publishers());
    publisher.map(Publisher::note).ifPresent(notes::add);
    Map<CellId, CellValue> beyond =
        refusal != null || settled == null
            ? Map.of()
            : BeyondPaper.unsettled(
                documentNotes,
                forms.edition(settled).orElseThrow(),
                read.cells(),
                sections.sections());
    Map<CellId, CellValue> cells = new LinkedHashMap<>(read.cells());
    cells.putAll(beyond);
    cells.replaceAll((id, value) -> figures.asPrinted(value));
    if (beyond.isEmpty()) {
      notes.removeIf(BeyondPaper::tells);
    }
    return new Report(
        identity.title(),
        publisher.orElse(identity.organization()),
        identity.year(),
        settled,
        sections.sections(),
        BeyondPaper.tables(read.tables(), beyond),
        beyond.isEmpty() ? cells : tables.inOrder(cells, read.edition()),
        read.extras(),
        notes,
        preamble.stream().filter(p -> !isTitle(p, identity)).toList(),
        sections.ending(),
        refusal,
        read.units());
  }

  private static boolean isTitle(Passage passage, Identity identity) {
    return identity.title() != null
        && Plain.fold(passage.text()).equals(Plain.fold(identity.title()));
  }

  private static List<String> texts(List<Passage> passages) {
    return passages.stream().map(Passage::text).toList();
  }

  private @Nullable String edition(
      String shown, Map<CellId, CellValue> cells, @Nullable Integer year, List<Note> notes) {
    if (!shown.isEmpty()) {
      return shown;
    }
    Optional<CellId> three =
        cells.keySet().stream()
            .filter(c -> c.table().equals("requests") && c.row().startsWith("other_"))
            .findFirst();
    if (three.isPresent()) {
      return "2021";
    }
    if (year == null || cells.isEmpty() && year < 2019) {
      return null;
    }
    String edition = year >= 2021 ? "2021" : "2019";
    notes.add(
        new Note(
            "edition-by-year",
            "表格未能表明所用格式版本，按年度推定为 " + edition + " 年版",
            "no table shows the edition of the form; taken from the year: " + edition));
    return edition;
  }
}
