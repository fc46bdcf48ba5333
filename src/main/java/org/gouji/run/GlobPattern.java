package org.gouji.run;

import java.util.regex.Pattern;

/**
 * Reads patterns of names: {@code *}, {@code ?}, {@code [a-z]}, {@code [!a]}, {@code {a,b}}, and
 * {@code **} over folders. As in shells and lists of ignored files, {@code in/**}{@code /x} has
 * {@code in/x} too.
 */
final class GlobPattern {
  private final String glob;
  private final StringBuilder regex = new StringBuilder();
  private int at;
  private boolean inGroup;

  private GlobPattern(String glob) {
    this.glob = glob;
  }

  /**
   * What matches a name with {@code /} between its parts.
   *
   * @throws java.util.regex.PatternSyntaxException if it is malformed
   */
  static Pattern of(String glob) {
    GlobPattern reading = new GlobPattern(glob);
    while (reading.at < glob.length()) {
      reading.next();
    }
    return Pattern.compile(reading.regex.toString());
  }

  private void next() {
    int c = glob.codePointAt(at);
    boolean atStart = at == 0 || glob.charAt(at - 1) == '/';
    if (atStart && glob.startsWith("**/", at)) {
      add("(?:.*/)?", 3);
    } else if (glob.startsWith("**", at)) {
      add(".*", 2);
    } else if (c == '*') {
      add("[^/]*", 1);
    } else if (c == '?') {
      add("[^/]", 1);
    } else if (c == '[' && glob.indexOf(']', at + 2) > 0) {
      oneOf(glob.substring(at + 1, glob.indexOf(']', at + 2)));
    } else if (c == '{' && glob.indexOf('}', at) > 0) {
      inGroup = true;
      add("(?:", 1);
    } else if (c == '}' && inGroup) {
      inGroup = false;
      add(")", 1);
    } else if (c == ',' && inGroup) {
      add("|", 1);
    } else {
      int escaped = c == '\\' && at + 1 < glob.length() ? 1 : 0;
      String letter = Character.toString(glob.codePointAt(at + escaped));
      add(Pattern.quote(letter), escaped + letter.length());
    }
  }

  private void oneOf(String letters) {
    boolean not = letters.startsWith("!") || letters.startsWith("^");
    String plain = not ? letters.substring(1) : letters;
    String safe = plain.replaceAll("[\\\\\\[\\]&^]", "\\\\$0");
    add("[^/&&[" + (not ? "^" : "") + safe + "]]", letters.length() + 2);
  }

  private void add(String piece, int length) {
    regex.append(piece);
    at += length;
  }
}
