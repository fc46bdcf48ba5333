package org.gouji.read.page.drawn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts rules together that were drawn in pieces, dash by dash or cell by cell. */
public final class RuleMerger {
  /** Pieces of one rule may lie this far beside each other, in points. */
  private static final float BESIDE = 0.8f;

  /** No dash is longer, in points. */
  static final float DASH = 8;

  /** Dashes of one rule, and the gaps between them, differ by no more than this. */
  static final float ALIKE = 1.25f;

  /** No dot is longer, in points. */
  private static final float DOT = 3.2f;

  /** A dotted rule is longer, in points. */
  private static final float DOTTED = 8;

  private RuleMerger() {}

  /**
   * Rules of one direction, collinear pieces joined.
   *
   * @param gap the widest gap within a rule, in points
   */
  public static List<Rule> merged(List<Rule> rules, boolean horizontal, float gap) {
    List<Rule> sorted =
        rules.stream()
            .filter(r -> r.horizontal() == horizontal)
            .sorted(Comparator.comparingDouble(Rule::at).thenComparingDouble(Rule::from))
            .toList();
    List<Rule> merged = new ArrayList<>();
    List<Rule> band = new ArrayList<>();
    for (Rule rule : sorted) {
      if (!band.isEmpty() && rule.at() - band.get(0).at() > BESIDE) {
        joinBand(band, gap, merged);
        band.clear();
      }
      band.add(rule);
    }
    joinBand(band, gap, merged);
    return merged;
  }

  private static void joinBand(List<Rule> band, float gap, List<Rule> out) {
    List<Rule> sorted =
        band.stream()
            .sorted(Comparator.comparingDouble(Rule::from).thenComparingDouble(Rule::at))
            .toList();
    List<Rule> piece = new ArrayList<>();
    float end = Float.NEGATIVE_INFINITY;
    for (Rule rule : sorted) {
      if (!piece.isEmpty()
          && rule.from() > end + Math.max(gap, dashed(piece.get(piece.size() - 1), rule))) {
        add(piece, out);
        piece.clear();
        end = Float.NEGATIVE_INFINITY;
      }
      piece.add(rule);
      end = Math.max(end, rule.to());
    }
    if (!piece.isEmpty()) {
      add(piece, out);
    }
  }

  /** Two or three dots in line are no dotted rule: they belong to others that run across. */
  private static void add(List<Rule> pieces, List<Rule> out) {
    Rule rule = joined(pieces);
    if (rule.length() >= DOTTED || pieces.stream().anyMatch(p -> p.length() > DOT)) {
      out.add(rule);
    }
  }

  /**
   * How far two dashes of a dashed rule lie apart at most: by little more than the length of one.
   */
  private static float dashed(Rule a, Rule b) {
    float shorter = Math.min(a.length(), b.length());
    float longer = Math.max(a.length(), b.length());
    return longer <= DASH && longer < ALIKE * shorter ? ALIKE * longer : 0;
  }

  private static Rule joined(List<Rule> pieces) {
    double weight = 0;
    double at = 0;
    float from = Float.POSITIVE_INFINITY;
    float to = Float.NEGATIVE_INFINITY;
    for (Rule rule : pieces) {
      double length = Math.max(0.01, rule.length());
      weight += length;
      at += rule.at() * length;
      from = Math.min(from, rule.from());
      to = Math.max(to, rule.to());
    }
    return new Rule(pieces.get(0).horizontal(), (float) (at / weight), from, to);
  }
}
