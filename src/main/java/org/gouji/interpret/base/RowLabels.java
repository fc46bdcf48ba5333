package org.gouji.interpret.base;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells labels of rows of the form from other text, whatever table they stand in. */
public final class RowLabels {
  private final List<LabelBook> books;

  /**
   * @param books of all tables, by their ids; the rows of {@code disputes} have no labels
   */
  public RowLabels(Map<String, LabelBook> books) {
    this.books =
        Stream.of("disclosure", "requests").flatMap(t -> Stream.ofNullable(books.get(t))).toList();
  }

  public boolean contains(String text) {
    return books.stream()
        .anyMatch(b -> b.exact(text, true).filter(l -> l.is(Label.Kind.ROW)).isPresent());
  }
}
