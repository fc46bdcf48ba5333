package org.gouji.locate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.CellId;
import org.jspecify.annotations.Nullable;

/**
 * What a report prints in its cells, as far as equations care. Immutable. A cell that was never put
 * in is absent: the document does not have it.
 */
public final class Values {

  /** What is printed in a cell. */
  public enum State {
    /** A number. */
    NUMBER,
    /** The cell is there and holds nothing, or a placeholder. */
    BLANK,
    /**
     * The cell is there, but its number cannot be told: text, or digits that could not be split.
     */
    UNREADABLE,
    /** The document does not have the cell. */
    ABSENT
  }

  private static final Printed BLANK = new Printed(State.BLANK, null);
  private static final Printed UNREADABLE = new Printed(State.UNREADABLE, null);

  private final Map<CellId, Printed> cells;

  private Values(Map<CellId, Printed> cells) {
    this.cells = cells;
  }

  public static Builder builder() {
    return new Builder(new LinkedHashMap<>());
  }

  /** A builder that starts with these values. */
  public Builder with() {
    return new Builder(new LinkedHashMap<>(cells));
  }

  public State state(CellId cell) {
    Printed printed = cells.get(cell);
    return printed == null ? State.ABSENT : printed.state;
  }

  /** The printed number; empty for a cell that is blank, unreadable or absent. */
  public Optional<BigDecimal> number(CellId cell) {
    return Optional.ofNullable(numberOrNull(cell));
  }

  @Nullable BigDecimal numberOrNull(CellId cell) {
    Printed printed = cells.get(cell);
    return printed == null ? null : printed.number;
  }

  /** The cells that the document has, in the order in which they were put in. */
  public List<CellId> cells() {
    return new ArrayList<>(cells.keySet());
  }

  /** The same as a set: what {@link org.gouji.form.Form#equations(Set)} asks for. */
  public Set<CellId> printed() {
    return new LinkedHashSet<>(cells.keySet());
  }

  private record Printed(State state, @Nullable BigDecimal number) {}

  /** Collects values; the last word on a cell counts. */
  public static final class Builder {
    private final Map<CellId, Printed> cells;

    private Builder(Map<CellId, Printed> cells) {
      this.cells = cells;
    }

    public Builder number(CellId cell, BigDecimal number) {
      cells.put(cell, new Printed(State.NUMBER, Objects.requireNonNull(number)));
      return this;
    }

    public Builder number(CellId cell, long number) {
      return number(cell, BigDecimal.valueOf(number));
    }

    public Builder blank(CellId cell) {
      cells.put(cell, BLANK);
      return this;
    }

    public Builder unreadable(CellId cell) {
      cells.put(cell, UNREADABLE);
      return this;
    }

    public Builder absent(CellId cell) {
      cells.remove(cell);
      return this;
    }

    public Values build() {
      return new Values(new LinkedHashMap<>(cells));
    }
  }
}
