package org.gouji.interpret;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.document.Imprint;
import org.gouji.document.Location;
import org.gouji.document.Note;
import org.gouji.form.CellId;
import org.gouji.form.Form;
import org.gouji.form.FormTable;
import org.gouji.form.Forms;
import org.gouji.report.CellValue;
import org.gouji.report.ExtraRow;
import org.gouji.report.Passage;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.jspecify.annotations.Nullable;

/** Makes one report of an outline: its tables, its identity, its sections, its edition. */
final class ReportReader {
  private final Forms forms;
  private final SectionBook book;
  private final RowTableReader disclosure;
  private final RowTableReader requests;
  private final DisputesReader disputes;

  ReportReader(Forms forms, SectionBook book) {
    this.forms = forms;
    this.book = book;
    this.disclosure = new RowTableReader(forms, "disclosure");
    this.requests = new RowTableReader(forms, "requests");
    this.disputes = new DisputesReader(forms);
  }

  Report read(Outline outline, List<Note> documentNotes, Imprint imprint) {
    List<Strip> strips = outline.strips();
    Map<String, TableRegion> regions = new LinkedHashMap<>();
    Map<String, LabelBook> books = new LinkedHashMap<>();
    books.put("disclosure", disclosure.book());
    books.put("requests", requests.book());
    books.put("disputes", disputes.book());
    Ballot ballot = new Ballot(strips, books);
    books.keySet().forEach(table -> find(outline, table, ballot, regions));

    String text = strips.stream().map(Strip::text).collect(Collectors.joining("\n"));
    Surroundings around = new Surroundings(outline, regions, book);
    Narration narration = new Narration(strips);
    List<Passage> preamble = narration.passages(around.head());
    List<Passage> ending = new ArrayList<>();
    List<Section> sections = sections(outline, regions, around, narration, ending);
    Identity identity =
        Identity.of(
            around.titles(imprint.title()),
            texts(narration.passages(around.spokenHead())),
            general(sections),
            around.ending(),
            text);

    List<Note> notes = new ArrayList<>(documentNotes);
    notes.addAll(identity.notes());
    Map<CellId, CellValue> cells = new LinkedHashMap<>();
    Map<CellId, String> units = new LinkedHashMap<>();
    List<ExtraRow> extras = new ArrayList<>();
    String edition = "";
    boolean rowMarks = false;
    String hint = identity.year() == null || identity.year() >= 2021 ? "2021" : "2019";
    List<String> tables = new ArrayList<>();
    NarrativeWitness witness =
        new NarrativeWitness(
            sections.stream().map(Section::text).collect(Collectors.joining("\n")));
    for (Map.Entry<String, TableRegion> e : regions.entrySet()) {
      List<Strip> region = Copies.without(e.getValue().of(strips));
      boolean last = e.getValue().to() == strips.size();
      TableReading reading =
          switch (e.getKey()) {
            case "disclosure" -> disclosure.read(region, hint, witness, last);
            case "requests" ->
                requests.read(region, edition.isEmpty() ? hint : edition, witness, last);
            default ->
                disputes.read(
                    region,
                    rowMarks,
                    losesBlanks(region, cells),
                    last,
                    !e.getValue().apart().isEmpty());
          };
      if (reading.cells().isEmpty() && !e.getKey().equals("disputes")) {
        continue;
      }
      tables.add(e.getKey());
      rowMarks |= reading.rowMarks();
      cells.putAll(reading.cells());
      units.putAll(reading.units());
      extras.addAll(reading.extraRows());
      notes.addAll(reading.notes());
      edition = edition.isEmpty() ? reading.edition() : edition;
    }
    if (Thinned.isThinned(strips, regions.values())) {
      cells.replaceAll((id, value) -> Thinned.doubted(value));
      notes.add(Thinned.NOTE);
    }
    Map<CellId, CellValue> ordered = inOrder(cells, edition);
    @Nullable String settled = edition(edition, ordered, identity.year(), notes);
    int different =
        (int) outline.parts().stream().map(p -> p.heading().number()).distinct().count();
    Report.Refusal refusal =
        Refusals.of(
            identity,
            ordered,
            String.join("\n", around.headLines()),
            text,
            different,
            TitleLines.different(around.headLines()),
            outline.contentsOnly());
    Optional<String> publisher =
        identity.organization() != null || refusal != null
            ? Optional.empty()
            : Publisher.of(around.strips(), imprint.publishers());
    publisher.map(Publisher::note).ifPresent(notes::add);
    return new Report(
        identity.title(),
        publisher.orElse(identity.organization()),
        identity.year(),
        settled,
        sections,
        tables,
        ordered,
        extras,
        notes,
        preamble.stream().filter(p -> !isTitle(p, identity)).toList(),
        ending,
        refusal,
        units);
  }

  /** Whether a table of bare lines stands in a document that has shown blank cells. */
  private static boolean losesBlanks(List<Strip> region, Map<CellId, CellValue> before) {
    return region.stream().allMatch(Strip::isLine)
        && before.values().stream().anyMatch(v -> v.state() == CellValue.State.BLANK);
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

  private static boolean isTitle(Passage passage, Identity identity) {
    return identity.title() != null
        && Plain.fold(passage.text()).equals(Plain.fold(identity.title()));
  }

  private static String general(List<Section> sections) {
    return sections.stream()
        .filter(s -> s.number() == 1)
        .map(Section::text)
        .collect(Collectors.joining("\n"));
  }

  private static List<String> texts(List<Passage> passages) {
    return passages.stream().map(Passage::text).toList();
  }

  private List<Section> sections(
      Outline outline,
      Map<String, TableRegion> regions,
      Surroundings around,
      Narration narration,
      List<Passage> ending) {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < outline.parts().size(); i++) {
      Outline.Part part = outline.parts().get(i);
      List<Passage> passages =
          new ArrayList<>(narration.passages(narrative(outline, part, regions)));
      if (i == outline.parts().size() - 1) {
        around.cutEnding(passages, ending);
      }
      if (part.earlier() >= 0) {
        Strip earlier = outline.strips().get(part.earlier());
        sections.add(
            new Section(
                part.heading().number(), earlier.text(), "", earlier.location(), List.of()));
      }
      sections.add(
          new Section(
              part.heading().number(),
              part.heading().text(),
              Narration.text(passages),
              outline.strips().get(part.at()).location(),
              passages));
    }
    return sections;
  }

  private static List<Strip> narrative(
      Outline outline, Outline.Part part, Map<String, TableRegion> regions) {
    List<Strip> narrative = new ArrayList<>();
    for (int i = part.from(); i < part.to(); i++) {
      int at = i;
      Strip strip = outline.strips().get(i);
      boolean inTable = regions.values().stream().anyMatch(r -> r.holds(at));
      boolean mark = strip.kind() == Strip.Kind.CELL || strip.kind() == Strip.Kind.ROW_END;
      // The name of a sheet may be a heading; it is no text of the section before it.
      boolean tab = strip.location() instanceof Location.Sheet sheet && sheet.isTab();
      if (!inTable && !mark && !tab && !(strip.isRow() && strip.filled() != 1)) {
        narrative.add(strip);
      }
    }
    return narrative;
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

  /**
   * The cells in the order of the form: those of the edition first, then what only another edition
   * has.
   */
  private Map<CellId, CellValue> inOrder(Map<CellId, CellValue> cells, String edition) {
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
