package org.gouji.output.page;

import org.gouji.output.base.Texts;
import org.gouji.rule.Severity;

/**
 * Builds HTML piece by piece. Names of elements and attributes are ours; every text and every
 * attribute's value is escaped, so that a text from a document stays a text.
 */
final class Markup {
  private final StringBuilder out = new StringBuilder();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; a pair whose value is empty is left out
   */
  Markup open(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        out.append('"');
      }
    }
    out.append('>');
    return this;
  }

  Markup close(String element) {
    out.append("</").append(element).append('>');
    return this;
  }

  /** An element that holds a text and nothing else. */
  Markup element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  /** A text in one line, without what is invisible or turns the direction of writing. */
  Markup text(String text) {
    escape(text);
    return this;
  }

  Markup text(int number) {
    out.append(number);
    return this;
  }

  /** A table cell with a number of findings: none steps back, errors and warnings step forward. */
  Markup count(int number, Severity severity) {
    String css =
        number == 0 ? "z" : severity == Severity.INFO ? "" : severity == Severity.ERROR ? "e" : "a";
    return own(css.isEmpty() ? "<td>" : "<td class=" + css + ">").text(number);
  }

  /** A line feed between elements, for whoever reads the source. */
  Markup line() {
    out.append('\n');
    return this;
  }

  /** Markup of the program's own. */
  Markup own(String markup) {
    out.append(markup);
    return this;
  }

  Markup own(Markup markup) {
    out.append(markup.out);
    return this;
  }

  private void escape(String text) {
    String line = Texts.clean(text);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }

  /** Takes everything out that was written so far. */
  String take() {
    String all = out.toString();
    out.setLength(0);
    return all;
  }
}
