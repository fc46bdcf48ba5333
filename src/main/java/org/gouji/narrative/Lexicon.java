package org.gouji.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.form.Form;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.yaml.DataFile;
import org.gouji.yaml.Fields;
import org.gouji.yaml.Item;
import org.jspecify.annotations.Nullable;

/** The words of {@code words.yaml} and of the form's labels, as one edition understands them. */
final class Lexicon {
  private static final String FILE = "words.yaml";

  /** Labels this short are no words by themselves (其他, 总计). */
  private static final int SHORTEST_LABEL = 4;

  /** Rows that prose names by verb and noun. */
  private static final Set<String> NAMED_BY_VERBS =
      Set.of("received", "carried_in", "carried_out", "handled");

  private final Map<String, Word> words = new HashMap<>();
  private final Form form;
  private final OrganWords organWords;
  private final Map<Character, Integer> longest = new HashMap<>();

  private Lexicon(Form form, Fields root) {
    this.form = form;
    Fields organs = root.free("organs");
    this.organWords = new OrganWords(organs.texts("self"), organs.texts("suffixes"));
    rows(root.items("rows"));
    columns(root.items("columns"));
    subjects(root.items("subjects"));
    aspects(root.items("aspects"));
    plain(root, "receive", Kind.RECEIVE);
    plain(root, "handle", Kind.HANDLE);
    plain(root, "application", Kind.APPLICATION);
    plain(root, "application_weak", Kind.APPLICATION_WEAK);
    plain(root, "carry", Kind.CARRY);
    plain(root, "anchor", Kind.ANCHOR);
    plain(root, "deal", Kind.DEAL);
    plain(root, "fee", Kind.FEE);
    plain(root, "negation", Kind.NEGATION);
    plain(root, "join", Kind.JOIN);
    plain(root, "every", Kind.EVERY);
    plain(root, "respectively", Kind.RESPECTIVELY);
    plain(root, "divide", Kind.DIVIDE);
    plain(root, "compare", Kind.COMPARE);
    plain(root, "approximate", Kind.APPROXIMATE);
    Fields periods = root.free("periods");
    plain(periods, "own", Kind.OWN_YEAR);
    plain(periods, "adverb", Kind.WHOLE_YEAR);
    plain(periods, "previous", Kind.LAST_YEAR);
    plain(periods, "next", Kind.NEXT_YEAR);
    plain(periods, "other", Kind.OTHER_TIME);
    plain(periods, "cumulative", Kind.CUMULATIVE);
    plain(organs, "others", Kind.OTHERS);
    plain(organs, "all", Kind.ALL);
    plain(root, "channels", Kind.CHANNEL);
    plain(root, "universal", Kind.UNIVERSAL);
    plain(root, "publish", Kind.PUBLISH);
    plain(root, "foreign", Kind.FOREIGN);
    plain(root, "plain", Kind.PLAIN);
    plain(root, "else", Kind.ELSE);
    labels();
  }

  /** The words as this edition understands them. */
  static Lexicon of(Form form) {
    return new Lexicon(form, Resource.ROOT);
  }

  /** The file, read when it is first asked for. */
  private static final class Resource {
    private static final Fields ROOT =
        Fields.free(FILE, DataFile.read(FILE, Lexicon.class.getResourceAsStream(FILE)));
  }

  @Nullable Word get(String text) {
    return words.get(text);
  }

  /** Length of the longest word that begins with this character; 0 if none does. */
  int longest(char first) {
    return longest.getOrDefault(first, 0);
  }

  Form form() {
    return form;
  }

  OrganWords organWords() {
    return organWords;
  }

  /** What every report calls itself, and how names of organs end. */
  record OrganWords(List<String> self, List<String> suffixes) {
    /** Whether a stretch of unknown characters looks like the name of an organ or place. */
    boolean looksLikeOrgan(String text) {
      return suffixes.stream().anyMatch(text::contains);
    }

    boolean endsLikeOrgan(String text) {
      return suffixes.stream().anyMatch(text::endsWith);
    }
  }

  private void rows(List<Item> list) {
    for (Item item : list) {
      Fields node = Fields.of(FILE, item, "rows", "words");
      List<String> ids = new ArrayList<>();
      String table = "";
      for (String name : node.texts("rows")) {
        table = name.substring(0, name.indexOf('.'));
        ids.addAll(rowIds(table, name.substring(name.indexOf('.') + 1)));
      }
      Word word = ids.isEmpty() ? Word.of(Kind.FOREIGN) : Word.of(Kind.ROW, table, ids);
      node.texts("words").forEach(t -> add(t, word));
    }
  }

  /** Rows that the edition asks for; a row that stands for others gives those where it does not. */
  private List<String> rowIds(String tableId, String pattern) {
    FormTable table = form.table(tableId).orElseThrow(() -> wrong("no table " + tableId));
    List<String> ids = new ArrayList<>();
    boolean known = false;
    for (FormRow row : table.rows()) {
      boolean meant =
          pattern.endsWith("*")
              ? row.id().startsWith(pattern.substring(0, pattern.length() - 1))
              : row.id().equals(pattern);
      known |= meant;
      if (meant && row.required()) {
        ids.add(row.id());
      } else if (meant) {
        row.standsFor().stream().filter(r -> requires(table, r)).forEach(ids::add);
      }
    }
    if (!known) {
      throw wrong("no row " + tableId + "." + pattern);
    }
    return ids;
  }

  private static boolean requires(FormTable table, String row) {
    return table.row(row).filter(FormRow::required).isPresent();
  }

  private void columns(List<Item> list) {
    for (Item item : list) {
      Fields node = Fields.of(FILE, item, "table", "columns", "words");
      Word word = Word.of(Kind.COLUMN, node.text("table"), node.texts("columns"));
      node.texts("words").forEach(t -> add(t, word));
    }
  }

  private void subjects(List<Item> list) {
    for (Item item : list) {
      Fields node = Fields.of(FILE, item, "row", "family", "words");
      String row = node.text("row");
      String family = node.text("family");
      boolean bindable =
          !family.equals("fees")
              || form.table("disclosure")
                  .flatMap(t -> t.row(row))
                  .filter(r -> r.columns().stream().anyMatch(c -> c.id().equals("amount")))
                  .isPresent();
      Word word = bindable ? Word.of(Kind.SUBJECT, family, List.of(row)) : Word.of(Kind.FOREIGN);
      node.texts("words").forEach(t -> add(t, word));
    }
  }

  private void aspects(List<Item> list) {
    Set<String> there = new java.util.HashSet<>();
    form.table("disclosure")
        .ifPresent(t -> t.rows().forEach(r -> r.columns().forEach(c -> there.add(c.id()))));
    for (Item item : list) {
      Fields node =
          Fields.of(FILE, item, "columns", "family", "with", "although_published", "words");
      List<String> ids = node.texts("columns").stream().filter(there::contains).toList();
      Word word =
          ids.isEmpty()
              ? Word.of(Kind.FOREIGN)
              : new Word(
                  Kind.ASPECT,
                  node.text("family"),
                  ids.subList(0, 1),
                  node.texts("with"),
                  node.flag("although_published"));
      node.texts("words").forEach(t -> add(t, word));
    }
  }

  private void plain(Fields parent, String key, Kind kind) {
    if (!parent.has(key)) {
      throw parent.wrong("'" + key + "' is wanting");
    }
    parent.texts(key).forEach(t -> add(t, Word.of(kind)));
  }

  /** The form's own labels, where the file says nothing else of them. */
  private void labels() {
    form.table("requests")
        .ifPresent(
            table -> {
              for (FormRow row : table.rows()) {
                if (NAMED_BY_VERBS.contains(row.id()) || !row.standsFor().isEmpty()) {
                  continue;
                }
                Word word =
                    row.required()
                        ? Word.of(Kind.ROW, table.id(), List.of(row.id()))
                        : Word.of(Kind.FOREIGN);
                List<String> labels = new ArrayList<>(row.variants());
                labels.add(row.label());
                for (String label : labels) {
                  String folded = Folded.of(label).text();
                  if (folded.length() >= SHORTEST_LABEL && !words.containsKey(folded)) {
                    add(label, word);
                  }
                }
              }
            });
  }

  private void add(String text, Word word) {
    String folded = Folded.of(text).text();
    if (words.put(folded, word) != null) {
      throw wrong("the word '" + text + "' is there twice");
    }
    longest.merge(folded.charAt(0), folded.length(), Math::max);
  }

  private static IllegalStateException wrong(String what) {
    return new IllegalStateException(FILE + ": " + what);
  }
}
