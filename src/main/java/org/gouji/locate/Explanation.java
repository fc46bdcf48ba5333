package org.gouji.locate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gouji.document.Message;
import org.gouji.form.CellId;
import org.jspecify.annotations.Nullable;

/**
 * A smallest set of changes after which every equation that can be told holds.
 *
 * @param grade how sure it is
 * @param changes what would have to change, in the order of the form
 * @param operation the operation that makes these changes at once ({@code row-shifted}, {@code
 *     cells-swapped}, …); empty for single figures
 * @param readingFirst whether the layout is the likelier culprit: check the reading before blaming
 *     the author
 * @param settles ids of the equations ({@code rule/where}) that fail now and would hold, of one of
 *     several independent choices together with the others
 * @param alternatives how many further explanations of the same size there are
 * @param certain what is certain whichever explanation holds: a row id or a column id; empty if
 *     nothing
 * @param message the sentence for people
 * @param brief the same without what it says of other explanations
 */
public record Explanation(
    Grade grade,
    List<Change> changes,
    String operation,
    boolean readingFirst,
    List<String> settles,
    int alternatives,
    String certain,
    Message message,
    Message brief) {

  public Explanation {
    Objects.requireNonNull(grade);
    changes = List.copyOf(changes);
    settles = List.copyOf(settles);
    Objects.requireNonNull(operation);
    Objects.requireNonNull(certain);
    Objects.requireNonNull(message);
    Objects.requireNonNull(brief);
  }

  /** How sure an explanation is. */
  public enum Grade {
    /** Exactly one minimal explanation, and it is one cell. */
    HIGH,
    /** Exactly one, and it is two cells or one operation. */
    MEDIUM,
    /** Several. */
    LOW,
    /** Nothing within three cells. */
    NONE;

    /** The word used in machine output. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One change.
   *
   * @param cell the cell
   * @param printed the value as printed; null if blank
   * @param suggested the value that would make the equations hold
   * @param relation how a typing error leads from one to the other ({@code digits swapped}); empty
   *     if none is known
   */
  public record Change(
      CellId cell, @Nullable BigDecimal printed, BigDecimal suggested, String relation) {
    public Change {
      Objects.requireNonNull(cell);
      Objects.requireNonNull(suggested);
      Objects.requireNonNull(relation);
    }
  }
}
