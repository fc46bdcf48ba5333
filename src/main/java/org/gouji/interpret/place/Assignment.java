package org.gouji.interpret.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gouji.document.Location;
import org.gouji.form.CellId;
import org.gouji.form.ValueKind;
import org.gouji.interpret.base.Repairs;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.base.ValueReader;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;

/**
 * One way to give a row's print to its cells.
 *
 * @param values one for each cell, from left to right
 * @param lost which cell the print has lost, so that a blank stands for it here, or {@link #NONE}
 * @param wanting what the lost cell counts in sums: as much as makes the row's own sum hold
 */
public record Assignment(List<CellValue> values, int lost, long wanting) {
  private static final Pattern DASHED = Pattern.compile("^\\s*[\\p{Pd}−]");
  private static final Pattern PADDED = Pattern.compile("^\\s*[0０]\\p{Nd}");

  /** No cell is lost. */
  static final int NONE = -1;

  public Assignment {
    values = List.copyOf(values);
  }

  public Assignment(List<CellValue> values) {
    this(values, NONE, 0);
  }

  /** Each cell holds what one of these pieces prints. */
  static Assignment of(List<Token> cells) {
    return new Assignment(cells.stream().map(c -> value(c, c.slot().location())).toList());
  }

  /**
   * The same for many ways to choose from the same pieces, each of which is read once.
   *
   * @param lost which cell of a way is lost
   */
  static List<Assignment> all(Collection<List<Token>> ways, ToIntFunction<List<Token>> lost) {
    Map<Token, CellValue> read = new IdentityHashMap<>();
    List<Assignment> all = new ArrayList<>(ways.size());
    for (List<Token> way : ways) {
      all.add(
          new Assignment(
              way.stream()
                  .map(c -> read.computeIfAbsent(c, t -> value(t, t.slot().location())))
                  .toList(),
              lost.applyAsInt(way),
              0));
    }
    return all;
  }

  private static CellValue value(Token cell, Location location) {
    if (cell.is(Token.Kind.BLANK)) {
      return new CellValue(State.BLANK, null, "", location, null, "");
    }
    CellValue value = ValueReader.read(cell.text(), location);
    return cell.slot().shared() ? MergedFigures.each(value) : value;
  }

  Map<CellId, CellValue> byCell(Line line) {
    Map<CellId, CellValue> cells = new LinkedHashMap<>();
    for (int i = 0; i < line.width(); i++) {
      boolean amount = line.kinds().get(i) == ValueKind.AMOUNT;
      CellValue value = values.get(i);
      cells.put(line.cells().get(i), amount ? ValueReader.amount(value) : value);
    }
    return cells;
  }

  /**
   * The same way, without the counts in whose cells the print of another one stands too, and
   * without the blank cells of which one is that one's own: no count is less than none, so that a
   * dash before it is the sign for a blank cell; nor does one begin with a nought, unless others of
   * the row do: some people fill their figures up.
   */
  Assignment withoutJoined(Line line) {
    boolean fills = count(line, PADDED) > 1;
    long joined = count(line, DASHED) + (fills ? 0 : count(line, PADDED));
    if (joined == 0 || values.stream().noneMatch(v -> v.state() == State.BLANK)) {
      return this;
    }
    List<CellValue> told = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      boolean doubtful =
          values.get(i).state() == State.BLANK
              || isCount(line, i, DASHED)
              || !fills && isCount(line, i, PADDED);
      told.add(doubtful ? values.get(i).unsettled(Repairs.RUN_TOGETHER) : values.get(i));
    }
    return new Assignment(told, lost, wanting);
  }

  private long count(Line line, Pattern print) {
    return IntStream.range(0, values.size()).filter(i -> isCount(line, i, print)).count();
  }

  private boolean isCount(Line line, int cell, Pattern print) {
    CellValue value = values.get(cell);
    return line.kinds().get(cell) == ValueKind.COUNT
        && value.state() == State.NUMBER
        && print.matcher(value.raw()).find();
  }

  /** The same way, its lost cell counting so much. */
  Assignment counting(long amount) {
    return new Assignment(values, lost, amount);
  }

  /** Whether a cell is lost, and the sums tell that it held a figure. */
  boolean hasLostFigure(int cell) {
    return cell == lost && wanting != 0;
  }

  /** What a cell counts in sums: a blank one nothing. */
  long count(int cell) {
    return cell == lost ? wanting : Splits.count(values.get(cell));
  }

  /**
   * Whether it can be told what a cell counts.
   *
   * @param total whether it is a total, of which a blank tells nothing
   */
  boolean counts(int cell, boolean total) {
    CellValue value = values.get(cell);
    return cell == lost || value.isNumber() || !total && value.isBlank();
  }

  /** The value of a cell for sums: 0 for a blank one. */
  public BigDecimal counted(int cell) {
    BigDecimal number = values.get(cell).number();
    return number == null ? BigDecimal.ZERO : number;
  }
}
