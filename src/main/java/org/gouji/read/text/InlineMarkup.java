package org.gouji.read.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Columns;

/**
 * What Markdown writes beside the text itself: how a piece is set ({@code [12]{style="…"}}, or tags
 * as web pages have them), marks of notes ({@code [^1]}, {@code 12^1^}), and the stroke before a
 * sign that is to be read as it is ({@code \-5}).
 */
final class InlineMarkup {
  /**
   * A piece and how it is set; a width, as LaTeX writes it there ({@code {0.2\linewidth}}), is not.
   */
  private static final Pattern SPAN =
      Pattern.compile(
          "(?:\\[([^\\[\\]]*)\\]|`([^`]*)`)"
              + "\\{(?![\\d.]{1,9}\\\\)[^{}=.#:]{0,200}[=.#:][^{}]{0,200}\\}");

  /** A tag that sets a piece in some way, and its end, with nothing between that has tags. */
  private static final Pattern SET =
      Pattern.compile(
          "<(span|font|class|verbatim|code|tt|b|i|u|em|strong|small|big|mark|ins|a|h[1-6])(?:\\s[^<>]{0,300})?>"
              + "([^<>]*)</\\1>",
          Pattern.CASE_INSENSITIVE);

  /** Where a block begins or ends, which may be lines apart. */
  private static final Pattern BLOCK =
      Pattern.compile("</?(?:div|p|center)(?:\\s[^<>]{0,300})?>", Pattern.CASE_INSENSITIVE);

  private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

  private static final Pattern CODE = Pattern.compile("`([^`]{1,80})`");

  private static final Pattern EMPHASIS =
      Pattern.compile("(\\*{1,3})(?=\\S)([^*|\\t]{1,200}?)(?<=\\S)\\1");
  private static final Pattern SPACE =
      Pattern.compile("&(?:nbsp|ensp|emsp|#160|#xa0|#12288);", Pattern.CASE_INSENSITIVE);

  /** The level of a heading, with its name, as Textile and wikis write it before the words. */
  private static final Pattern HEADING =
      Pattern.compile("^h[1-6](?:\\([^()]{0,200}\\))?\\. +(?:\\{anchor(?::[^{}]{0,200})?\\} *)?");

  /** A heading between signs as many as its level, or behind them, as wikis and AsciiDoc write. */
  private static final Pattern BETWEEN_SIGNS =
      Pattern.compile(
          "^(={1,6}) ++(?=.*\\p{IsHan})([^=|]{1,120}?) *+(?:\\{\\{[^{}]{0,200}\\}\\}"
              + " *+)?+\\1?\\s*+$");

  /** The name of a place in the text, on a line of its own; a heading has marks in it. */
  private static final Pattern ANCHOR = Pattern.compile("^#[^#\\s|、]{2,120}#$");

  /** A sign of a figure, as those write it for whom it would begin a list. */
  private static final Pattern SIGN = Pattern.compile("&#(4[3-7]);");

  /** So many pieces stand in each other at most. */
  private static final int MOST_NESTED = 9;

  private static final Pattern NOTE =
      Pattern.compile("(?<=\\S)(?:\\[\\^[\\w-]+\\](?!:)|\\^\\[?\\d{1,3}\\]?\\^)");
  private static final Pattern ESCAPE =
      Pattern.compile("(?<!\\\\)\\\\([-+.*_#\\[\\](){}~^<>$'\"`])");

  private InlineMarkup() {}

  /** The line, spaces behind its pieces in place of what goes: columns stay where they are. */
  private static String withoutSpans(String line) {
    StringBuilder plain = new StringBuilder(line.length());
    Matcher span = SPAN.matcher(line);
    int from = 0;
    int gone = 0;
    while (span.find()) {
      String piece = span.group(1) == null ? span.group(2) : span.group(1);
      plain.append(line, from, span.start()).append(piece);
      gone += Columns.width(span.group()) - Columns.width(piece);
      from = span.end();
      if (from == line.length() || line.charAt(from) == ' ') {
        plain.append(" ".repeat(gone));
        gone = 0;
      }
    }
    return plain.append(line, from, line.length()).toString();
  }

  private static String withoutTags(String line) {
    String text = BLOCK.matcher(BREAK.matcher(line).replaceAll(" ")).replaceAll("");
    for (int i = 0; i < MOST_NESTED && text.contains("</"); i++) {
      text = SET.matcher(text).replaceAll("$2");
    }
    return text;
  }

  private static String heading(String line) {
    return line.startsWith("h")
        ? HEADING.matcher(line).replaceFirst("")
        : line.startsWith("=")
            ? BETWEEN_SIGNS.matcher(line).replaceFirst("$2")
            : line.startsWith("#") ? ANCHOR.matcher(line).replaceFirst("") : line;
  }

  static String without(String line) {
    String text = heading(line);
    if (text.contains("]{") || text.contains("`{")) {
      // Pieces stand in each other; each round takes the innermost.
      for (int i = 0; i < MOST_NESTED; i++) {
        text = withoutSpans(text);
      }
    }
    if (text.indexOf('`') >= 0) {
      text = CODE.matcher(text).replaceAll("$1");
    }
    if (text.indexOf('*') >= 0) {
      text = EMPHASIS.matcher(text).replaceAll("$2");
    }
    if (text.indexOf('&') >= 0) {
      text = SPACE.matcher(text).replaceAll("\u00a0");
      text = SIGN.matcher(text).replaceAll(m -> Character.toString(Integer.parseInt(m.group(1))));
    }
    if (text.indexOf('<') >= 0) {
      text = withoutTags(text);
    }
    if (text.indexOf('^') >= 0) {
      text = NOTE.matcher(text).replaceAll("");
    }
    return text.indexOf('\\') < 0 ? text : ESCAPE.matcher(text).replaceAll("$1");
  }
}
