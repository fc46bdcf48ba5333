package org.gouji.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A paragraph of flowing text, or one printed line where the source has only lines (plain text, a
 * page without rules). A line that is laid out in columns has several fragments; an empty paragraph
 * has none.
 *
 * @param fragments from left to right
 * @param location where the paragraph begins
 * @param kind what the source says of it
 */
public record Paragraph(List<Fragment> fragments, Location location, Kind kind) implements Block {

  /** What a paragraph is in its source. */
  public enum Kind {
    /** Flowing text: a whole paragraph, which may be long. */
    TEXT,
    /** Flowing text that does nothing but lead to another page, as navigation does. */
    LINK,
    /** One printed line of a source that has only lines; a sentence may go on in the next one. */
    LINE,
    /**
     * The content of one table cell whose table was lost (one cell per line with a mark); may be
     * empty: a blank cell.
     */
    CELL,
    /** The mark that ends a table row in a source whose table was lost. */
    ROW_END
  }

  public Paragraph {
    fragments = List.copyOf(fragments);
    Objects.requireNonNull(location);
    Objects.requireNonNull(kind);
  }

  /** A paragraph of one fragment (none if the text is empty). */
  public static Paragraph of(String text, Location location, Kind kind) {
    List<Fragment> fragments =
        text.isEmpty() ? List.of() : List.of(new Fragment(text, 0, Columns.width(text), location));
    return new Paragraph(fragments, location, kind);
  }

  /** The text, fragments joined by one space. */
  public String text() {
    return fragments.stream().map(Fragment::text).collect(Collectors.joining(" "));
  }
}
