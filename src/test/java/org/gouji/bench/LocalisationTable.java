package org.gouji.bench;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.gouji.document.Message;
import org.gouji.form.CellId;
import org.gouji.form.Term;
import org.gouji.locate.Evaluation;
import org.gouji.locate.Explanation;
import org.gouji.locate.Explanation.Grade;
import org.gouji.locate.Grids;
import org.gouji.locate.LocateInput;
import org.gouji.locate.Locator;
import org.gouji.locate.Verdict;
import org.gouji.locate.Witness;

/**
 * Makes the table of {@code src/docs/localisation.md}: what localisation says of simulated errors.
 * Seeded, so that every run gives the same table. Arguments: reports per line (default 2000), seed
 * (default 1).
 */
public final class LocalisationTable {
  private LocalisationTable() {}

  public static void main(String[] args) {
    int reports = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(
        "| error | also known | reports that fail | found and unique | found among several"
            + " | found first | row or column right | nothing said | wrong | high and wrong |");
    out.println("|---|---|---|---|---|---|---|---|---|---|");
    for (Spoiling spoiling : Spoiling.values()) {
      boolean disputes = spoiling.name().startsWith("DISPUTES");
      for (Known known : disputes ? new Known[] {Known.NOTHING} : Known.values()) {
        out.println(line(spoiling, known, reports, seed));
      }
    }
  }

  /** What besides the report itself is at hand. */
  enum Known {
    NOTHING("nothing"),
    LAST_YEAR("last year"),
    TEXT("last year and the text");

    final String words;

    Known(String words) {
      this.words = words;
    }

    List<Witness> witnesses(Map<CellId, Long> truth) {
      List<Witness> all = new ArrayList<>();
      if (this != NOTHING) {
        for (String column : Grids.COLUMNS) {
          all.add(
              witness(
                  "carried-over/" + column, List.of(Grids.request("carried_in", column)), truth));
        }
      }
      if (this == TEXT) {
        // What a typical section 一 states: the totals, and one figure per kind of result.
        for (String row :
            List.of("received", "handled", "carried_out", "granted", "partly_granted")) {
          all.add(witness("stated/" + row, List.of(Grids.request(row, "total")), truth));
        }
        for (String kind : List.of("refused_", "unavailable_", "rejected_", "other_")) {
          all.add(
              witness(
                  "stated/" + kind,
                  Grids.RESULTS.stream()
                      .filter(r -> r.startsWith(kind))
                      .map(r -> Grids.request(r, "total"))
                      .toList(),
                  truth));
        }
      }
      return all;
    }

    private static Witness witness(String id, List<CellId> cells, Map<CellId, Long> truth) {
      long sum = cells.stream().mapToLong(truth::get).sum();
      return new Witness(
          id,
          cells.stream().map(c -> new Term(c, 1)).toList(),
          BigDecimal.valueOf(sum),
          new Message(id, id));
    }
  }

  /** What came of one kind of error. */
  private static final class Score {
    private int fails;
    private int unique;
    private int among;
    private int first;
    private int place;
    private int nothing;
    private int wrong;
    private int highWrong;
  }

  private static String line(Spoiling spoiling, Known known, int reports, long seed) {
    SplittableRandom random = new SplittableRandom(seed * 1000 + spoiling.ordinal());
    Score score = new Score();
    for (int i = 0; i < reports; i++) {
      Spoiling.Sample sample = new Spoiling.Sample(random, Grids.anySize(random));
      spoiling.spoil(sample);
      judge(sample, known, score);
    }
    return String.format(
        Locale.ROOT,
        "| %s | %s | %d | %s | %s | %s | %s | %s | %s | %d |",
        spoiling.words,
        known.words,
        score.fails,
        percent(score.unique, score.fails),
        percent(score.among, score.fails),
        percent(score.first, score.fails),
        percent(score.place, score.fails),
        percent(score.nothing, score.fails),
        percent(score.wrong, score.fails),
        score.highWrong);
  }

  private static String percent(int part, int whole) {
    return whole == 0 ? "–" : BigDecimal.valueOf(part * 1000L / whole, 1).toPlainString() + " %";
  }

  private static void judge(Spoiling.Sample sample, Known known, Score score) {
    LocateInput input =
        LocateInput.of(Grids.FORM, sample.values()).withWitnesses(known.witnesses(sample.truth()));
    if (Evaluation.of(input.equations(), input.values()).stream().noneMatch(Verdict::fails)) {
      return;
    }
    score.fails++;
    List<Explanation> all = Locator.locate(input).explanations();
    List<CellId> wrong = sample.wrongCells();
    List<CellId> named =
        all.stream()
            .filter(e -> right(e, sample))
            .flatMap(e -> e.changes().stream())
            .map(Explanation.Change::cell)
            .toList();
    boolean found = named.containsAll(wrong);
    if (found && all.stream().allMatch(e -> e.grade().compareTo(Grade.LOW) < 0)) {
      score.unique++;
    } else if (found) {
      score.among++;
    } else if (all.stream().allMatch(e -> e.grade() == Grade.NONE)) {
      score.nothing++;
    } else {
      score.wrong++;
    }
    if (found
        && all.get(0).changes().stream().map(Explanation.Change::cell).toList().containsAll(wrong)
        && right(all.get(0), sample)) {
      score.first++;
    }
    if (all.stream().anyMatch(e -> placed(e, wrong))) {
      score.place++;
    }
    if (all.stream().anyMatch(e -> e.grade() == Grade.HIGH && !right(e, sample))) {
      score.highWrong++;
    }
  }

  /** Whether everything that would change would then be what it should be. */
  private static boolean right(Explanation explanation, Spoiling.Sample sample) {
    return !explanation.changes().isEmpty()
        && explanation.changes().stream()
            .allMatch(
                c -> c.suggested().compareTo(BigDecimal.valueOf(sample.truth(c.cell()))) == 0);
  }

  /** Whether the row or the column that is called certain really holds a wrong figure. */
  private static boolean placed(Explanation explanation, List<CellId> wrong) {
    String place = explanation.certain();
    boolean named = explanation.changes().stream().anyMatch(c -> wrong.contains(c.cell()));
    return place.isEmpty()
        ? named && explanation.grade().compareTo(Grade.LOW) < 0
        : wrong.stream().anyMatch(c -> c.row().equals(place) || c.column().equals(place));
  }
}
