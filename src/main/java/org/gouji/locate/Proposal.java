package org.gouji.locate;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.document.Message;
import org.gouji.form.CellId;
import org.jspecify.annotations.Nullable;

/**
 * One way to make a failing part of the report hold.
 *
 * @param changes the changed cells, in the order of the form
 * @param operation the operation that makes them all, or null for single figures
 * @param contradicted names of the witnesses that would then be wrong
 * @param weight the lighter the likelier; orders proposals, decides nothing
 */
record Proposal(
    List<Step> changes, @Nullable Operation operation, List<Message> contradicted, int weight) {
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
   */
  record Step(CellId cell, @Nullable BigDecimal printed, BigDecimal suggested) {}

  /**
   * Several changes by one cause.
   *
   * @param id its name in machine output
   * @param words what would have to be done, to follow "if"
   * @param layout whether a reader can cause it as well as an author
   */
  record Operation(String id, Message words, boolean layout) {}

  boolean sameChanges(Proposal other) {
    if (changes.size() != other.changes.size()) {
      return false;
    }
    for (int i = 0; i < changes.size(); i++) {
      Step a = changes.get(i);
      Step b = other.changes.get(i);
      if (!a.cell.equals(b.cell) || a.suggested.compareTo(b.suggested) != 0) {
        return false;
      }
    }
    return true;
  }
}
