package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gouji.document.Location;
import org.gouji.form.CellId;
import org.gouji.form.Form;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.form.Forms;
import org.gouji.report.Passage;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in the text and the cells that the words beside them name. Precision goes before
 * recall: where the words name several things or none, or speak of other organs and years, there is
 * no statement. The words stand in a resource file. Thread-safe; takes time linear in the text.
 */
public final class Narrative {
  private static final Set<Integer> SECTIONS = Set.of(1, 4, 5, 6);

  /** A line as short as this, without a number, is a heading: what follows speaks of it. */
  private static final int HEADING = 30;

  private final Forms forms;
  private final Map<String, Lexicon> lexicons = new ConcurrentHashMap<>();

  public Narrative(Forms forms) {
    this.forms = forms;
  }

  /**
   * Whose report a text belongs to.
   *
   * @param organization null if it names none
   * @param year the year reported on; null if nothing tells: then no year is its own
   * @param edition null if nothing tells: then the newest one's words hold
   */
  public record Context(
      @Nullable String organization, @Nullable Integer year, @Nullable String edition) {}

  /** The statements of what stands before the sections and of sections 1, 4, 5 and 6, in order. */
  public List<Statement> statements(Report report) {
    Context context = new Context(report.organization(), report.year(), report.edition());
    OwnNames own = OwnNames.of(context.organization(), lexicon(context).organWords());
    List<Statement> all = new ArrayList<>(statements(report.preamble(), 0, context, own));
    for (Section section : report.sections()) {
      if (SECTIONS.contains(section.number())) {
        all.addAll(statements(section.paragraphs(), section.number(), context, own));
      }
    }
    Form form = form(context);
    return all.stream().map(s -> asPrinted(s, form, report)).toList();
  }

  /** The statements of one text of a section. */
  public List<Statement> statements(String text, int section, Context context) {
    OwnNames own = OwnNames.of(context.organization(), lexicon(context).organWords());
    return statements(List.of(new Passage(text, new Location.Whole())), section, context, own);
  }

  private List<Statement> statements(
      List<Passage> passages, int section, Context context, OwnNames own) {
    Lexicon lexicon = lexicon(context);
    List<Statement> all = new ArrayList<>();
    Frame.Topic topic = Frame.Topic.UNKNOWN;
    for (Passage passage : passages) {
      Folded text = Folded.of(passage.text());
      List<Token> tokens =
          Carries.resolve(Tokenizer.tokens(lexicon, own, text.text(), context.year()));
      Frame frame = new Frame();
      frame.topic = topic;
      Binder binder = new Binder(lexicon, section, text, frame);
      List<Statement> bound = binder.bind(tokens, section, passage.location());
      all.addAll(Remainders.in(bound, form(context)));
      topic = text.text().length() <= HEADING ? binder.frame().topic : Frame.Topic.UNKNOWN;
    }
    return all;
  }

  private Lexicon lexicon(Context context) {
    return lexicons.computeIfAbsent(form(context).edition(), e -> Lexicon.of(form(context)));
  }

  private Form form(Context context) {
    return forms.editionOrNewest(context.edition());
  }

  /** Names the row that is printed in place of several, where the report prints that one. */
  private static Statement asPrinted(Statement statement, Form form, Report report) {
    List<List<CellId>> alternatives =
        statement.alternatives().stream().map(a -> asPrinted(a, form, report)).toList();
    return new Statement(
        asPrinted(statement.cells(), form, report),
        statement.value(),
        statement.text(),
        statement.section(),
        statement.location(),
        alternatives);
  }

  private static List<CellId> asPrinted(List<CellId> cells, Form form, Report report) {
    List<CellId> printed = new ArrayList<>(cells);
    for (FormTable table : form.tables()) {
      for (FormRow row : table.rows()) {
        if (row.standsFor().isEmpty() || !report.hasRow(table.id(), row.id())) {
          continue;
        }
        List<CellId> replaced =
            printed.stream()
                .filter(c -> c.table().equals(table.id()) && row.standsFor().contains(c.row()))
                .toList();
        long rows = replaced.stream().map(CellId::row).distinct().count();
        boolean none = row.standsFor().stream().noneMatch(r -> report.hasRow(table.id(), r));
        if (none && rows == row.standsFor().size()) {
          int at = printed.indexOf(replaced.get(0));
          printed.removeAll(replaced);
          List<CellId> instead =
              replaced.stream()
                  .map(c -> new CellId(table.id(), row.id(), c.column()))
                  .distinct()
                  .toList();
          printed.addAll(at, instead);
        }
      }
    }
    return printed;
  }
}
