package org.gouji.interpret.base;

import java.util.List;
import org.gouji.form.Forms;

/** Tells labels of rows of the form from other text, whatever table they stand in. */
public final class RowLabels {
  private final List<LabelBook> books;

  public RowLabels(Forms forms) {
    books = List.of(new LabelBook(forms, "disclosure"), new LabelBook(forms, "requests"));
  }

  public boolean contains(String text) {
    return books.stream()
        .anyMatch(b -> b.exact(text, true).filter(l -> l.is(Label.Kind.ROW)).isPresent());
  }
}
