package org.gouji.output.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.form.CellId;
import org.gouji.locate.Explanation;
import org.gouji.output.base.Hint;
import org.gouji.rule.Finding;
import org.gouji.rule.Judgement;
import org.gouji.rule.Severity;
import org.gouji.rule.Tally;
import org.jspecify.annotations.Nullable;

/** What findings and explanations say of each cell, so that tables can show it in its place. */
final class CellMarks {
  private static final int FEW_TERMS = 2;

  /** A table full of possibilities points nowhere: the likeliest are marked. */
  private static final int MOST_POSSIBILITIES = 3;

  /** How much a cell is under suspicion; the later the more. */
  enum Kind {
    /** One of many terms of an equation that fails. */
    TERM("t"),
    /** Named by a finding that is no equation. */
    NAMED("f"),
    /** A side of an equation that fails, or one of two. */
    SIDE("m"),
    /** Wrong by one of several explanations. */
    POSSIBLE("p"),
    /** Wrong by the only explanation. */
    LIKELY("w");

    private final String css;

    Kind(String css) {
      this.css = css;
    }

    /** The class of the style sheet. */
    String css() {
      return css;
    }
  }

  /** Of one cell; all of it as plain text. */
  static final class Mark {
    private Kind kind = Kind.TERM;
    private final Set<Integer> findings = new LinkedHashSet<>();
    private final Set<String> tallies = new LinkedHashSet<>();
    private final Set<String> suggestions = new LinkedHashSet<>();

    private void raise(Kind at) {
      kind = at.compareTo(kind) > 0 ? at : kind;
    }

    Kind kind() {
      return kind;
    }

    /** Numbers of the findings that name it, counted from 1. */
    Collection<Integer> findings() {
      return findings;
    }

    /** The sums that it should equal and does not. */
    Collection<String> tallies() {
      return tallies;
    }

    /** What it most likely should be. */
    Collection<String> suggestions() {
      return suggestions;
    }
  }

  private final Map<CellId, Mark> marks = new HashMap<>();
  private final Set<String> tables = new LinkedHashSet<>();

  CellMarks(Judgement judgement) {
    for (int i = 0; i < judgement.findings().size(); i++) {
      finding(i + 1, judgement.findings().get(i));
    }
    for (Hint hint : Hint.of(judgement.explanations())) {
      Kind kind =
          switch (hint.first().grade()) {
            case HIGH, MEDIUM -> Kind.LIKELY;
            case LOW -> Kind.POSSIBLE;
            case NONE -> Kind.TERM;
          };
      hint.listed().stream()
          .limit(MOST_POSSIBILITIES)
          .flatMap(e -> e.changes().stream())
          .forEach(c -> suggest(c, kind));
    }
  }

  private void suggest(Explanation.Change change, Kind kind) {
    tables.add(change.cell().table());
    mark(change.cell(), kind).suggestions.add(change.suggested().toPlainString());
  }

  private void finding(int number, Finding finding) {
    Tally tally = finding.tally();
    if (tally != null || finding.severity() == Severity.ERROR) {
      finding.cells().forEach(c -> tables.add(c.table()));
    }
    if (tally == null) {
      finding.cells().forEach(c -> mark(c, Kind.NAMED).findings.add(number));
      return;
    }
    side(number, tally.left(), tally.rightSum().toPlainString());
    side(number, tally.right(), tally.leftSum().toPlainString());
  }

  private void side(int number, List<Tally.Entry> side, String otherSum) {
    boolean few = side.size() <= FEW_TERMS;
    for (Tally.Entry entry : side) {
      Mark mark = mark(entry.cell(), few ? Kind.SIDE : Kind.TERM);
      if (few) {
        mark.findings.add(number);
      }
      if (side.size() == 1 && entry.coefficient() == 1) {
        mark.tallies.add(otherSum);
      }
    }
  }

  private Mark mark(CellId cell, Kind kind) {
    Mark mark = marks.computeIfAbsent(cell, c -> new Mark());
    mark.raise(kind);
    return mark;
  }

  /** Null if nothing is said of the cell. */
  @Nullable Mark of(CellId cell) {
    return marks.get(cell);
  }

  /** Whether a cell of this table is in an error, or in an equation that fails. */
  boolean isWrong(String table) {
    return tables.contains(table);
  }

  /** The same numbers as one text, such as {@code 13/15}. */
  static String joined(Collection<String> numbers) {
    return String.join("/", new ArrayList<>(numbers));
  }
}
