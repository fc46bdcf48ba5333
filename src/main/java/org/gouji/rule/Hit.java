package org.gouji.rule;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.document.Location;
import org.gouji.document.Message;
import org.gouji.form.CellId;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule found, before it has weight and words.
 *
 * @param key the text of the catalogue that tells it
 * @param where the instance; empty if the rule has one per report
 * @param arguments what fills the holes of the text
 * @param cells the cells involved
 * @param expected what should stand there, if a number says it
 * @param actual what stands there, if a number says it
 * @param location where to look; null for the place of the first cell involved
 * @param tally both sides of a failing equation
 */
record Hit(
    String key,
    String where,
    Map<String, Message> arguments,
    List<CellId> cells,
    @Nullable BigDecimal expected,
    @Nullable BigDecimal actual,
    @Nullable Location location,
    @Nullable Tally tally) {
  Hit {
    arguments = Map.copyOf(arguments);
    cells = List.copyOf(cells);
  }

  static Hit of(String key, String where) {
    return new Hit(key, where, Map.of(), List.of(), null, null, null, null);
  }

  Hit with(String name, Message value) {
    Map<String, Message> more = new LinkedHashMap<>(arguments);
    more.put(name, value);
    return new Hit(key, where, more, cells, expected, actual, location, tally);
  }

  /** The same words in both languages: figures, quotations. */
  Hit with(String name, String value) {
    return with(name, new Message(value, value));
  }

  Hit cells(List<CellId> involved) {
    return new Hit(key, where, arguments, involved, expected, actual, location, tally);
  }

  Hit at(@Nullable Location place) {
    return new Hit(key, where, arguments, cells, expected, actual, place, tally);
  }

  Hit numbers(@Nullable BigDecimal should, @Nullable BigDecimal is) {
    return new Hit(key, where, arguments, cells, should, is, location, tally);
  }

  Hit tally(Tally sides) {
    return new Hit(key, where, arguments, cells, expected, actual, location, sides);
  }
}
