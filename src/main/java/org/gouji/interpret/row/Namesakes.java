package org.gouji.interpret.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.form.FormRow;
import org.gouji.interpret.base.Plain;
import org.gouji.interpret.place.Reading;

/**
 * 其他 names a column as well and says nothing without its group: 6.其他, which an office adds below 5.
 * of one group, is not the 3.其他 of another. Nor is 4.其他处理 the group （六）其他处理 whose rows it follows.
 */
public final class Namesakes {
  private final TableEditions editions;

  private Namesakes(TableEditions editions) {
    this.editions = editions;
  }

  /** The rows, those that go on with another group than their own being the office's own. */
  public static List<Reading> apart(TableEditions editions, List<Reading> readings) {
    Namesakes namesakes = new Namesakes(editions);
    List<Reading> all = new ArrayList<>();
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < readings.size(); i++) {
      last.put(String.valueOf(readings.get(i).row()), i);
    }
    Optional<FormRow> above = Optional.empty();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      Optional<FormRow> row = namesakes.row(reading);
      boolean again = last.getOrDefault(String.valueOf(reading.row()), i) > i;
      if (row.isPresent()
          && above.isPresent()
          && (goesOn(reading, row.get(), above.get(), again)
              || isItemOf(row.get(), reading, above.get()))) {
        all.add(reading.asLocal());
      } else {
        all.add(reading);
        above = row.isPresent() ? row : above;
      }
    }
    return all;
  }

  /** Whether it is numbered as a row behind the last of those that the row would stand for. */
  private static boolean isItemOf(FormRow row, Reading reading, FormRow above) {
    String folded = Plain.fold(reading.label());
    String number = folded.startsWith("(") ? "" : Plain.number(folded);
    return row.standsFor().contains(above.id())
        && isDigits(number)
        && Integer.parseInt(number) > Integer.parseInt(above.number());
  }

  /** Whether it stands in the group of the row above, which is not its own. */
  private static boolean goesOn(Reading reading, FormRow row, FormRow above, boolean again) {
    if (!isItem(row) || !isItem(above) || row.groups().equals(above.groups()) || !isColumn(row)) {
      return false;
    }
    String number = Plain.number(Plain.fold(reading.label()));
    return isDigits(number)
        ? Integer.parseInt(number) > Integer.parseInt(above.number())
        : number.isEmpty() && again;
  }

  private Optional<FormRow> row(Reading reading) {
    return Stream.ofNullable(reading.row()).flatMap(editions::rows).findFirst();
  }

  private static boolean isItem(FormRow row) {
    return isDigits(row.number());
  }

  private static boolean isDigits(String number) {
    return number.matches("\\d{1,2}");
  }

  private static boolean isColumn(FormRow row) {
    return row.columns().stream().anyMatch(c -> c.label().equals(row.label()));
  }
}
