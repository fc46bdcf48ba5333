package org.gouji.locate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.document.Message;
import org.gouji.form.CellId;
import org.jspecify.annotations.Nullable;

/**
 * One way to make a failing part of the report hold.
 *
 * @param changes the changed cells, in the order of the form
 * @param operation the operation that makes them all, or null for single figures
 * @param contradicted names of the witnesses that would then be wrong
 * @param shares whether only the sum of the changes is settled, so that they stand for any shares
 * @param weight the lighter the likelier; orders proposals, decides nothing
 */
record Proposal(
    List<Step> changes,
    @Nullable Operation operation,
    List<Message> contradicted,
    boolean shares,
    int weight) {
  Proposal {
    changes = List.copyOf(changes);
    contradicted = List.copyOf(contradicted);
  }

  /**
   * One changed cell.
   *
   * @param cell the cell
   * @param printed what is printed; null if blank
   * @param suggested what would have to stand there
   * @param counts whether that is not what the cell counts for now: 0 in a blank addend, or the sum
   *     of the parts in a blank total, only writes down what was meant
   */
  record Step(CellId cell, @Nullable BigDecimal printed, BigDecimal suggested, boolean counts) {
    /** What is printed; 0 if blank. */
    BigDecimal before() {
      return printed == null ? BigDecimal.ZERO : printed;
    }
  }

  /**
   * Several changes by one cause.
   *
   * @param id its name in machine output
   * @param words what would have to be done, to follow "if"; empty if the changes say it best
   * @param layout whether a reader can cause it as well as an author
   * @param weight what it weighs, the lighter the likelier
   * @param gap whether it also tells why cells are blank, the only blank ones of their table
   */
  record Operation(String id, Message words, boolean layout, int weight, boolean gap) {}

  /** How many cells would count for something else. */
  int size() {
    return effect().size();
  }

  /** The cells that would count for something else, and for what. */
  private Map<CellId, BigDecimal> effect() {
    Map<CellId, BigDecimal> effect = new HashMap<>();
    for (Step step : changes) {
      if (step.counts) {
        effect.put(step.cell, step.suggested.stripTrailingZeros());
      }
    }
    return effect;
  }

  /** Whether it tells why cells are blank that are the only blank ones of their table. */
  boolean gap() {
    return operation != null && operation.gap;
  }

  /** Whether it writes something into a blank cell. */
  boolean fills() {
    return changes.stream().anyMatch(s -> s.counts && s.printed == null);
  }

  /**
   * Proposals that lead to the same figures are one explanation: the clearest stands for all, in
   * the place of the first.
   */
  static List<Proposal> distinct(List<Proposal> proposals) {
    Map<Map<CellId, BigDecimal>, Proposal> kept = new LinkedHashMap<>();
    proposals.forEach(p -> kept.merge(p.effect(), p, (a, b) -> b.clearerThan(a) ? b : a));
    return new ArrayList<>(kept.values());
  }

  /** An operation that left a trace is clearer than one figure, that than other operations. */
  private boolean clearerThan(Proposal other) {
    if (gap() != other.gap()) {
      return gap();
    }
    boolean single = changes.size() == 1;
    return single == (other.changes.size() == 1) ? weight < other.weight : single;
  }
}
