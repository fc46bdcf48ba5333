package org.gouji.config;

import java.util.regex.Pattern;

/**
 * A pattern of paths: {@code *} and {@code ?} within a name, {@code **} over folders. Without a
 * slash it is the name of a file in any folder.
 */
final class PathPattern {
  private final String glob;
  private final Pattern regex;
  private final boolean nameOnly;

  PathPattern(String glob) {
    this.glob = glob;
    String pattern = glob.replace('\\', '/');
    this.nameOnly = pattern.indexOf('/') < 0;
    this.regex = Pattern.compile(regex(pattern.startsWith("./") ? pattern.substring(2) : pattern));
  }

  /**
   * @param path with {@code /}
   */
  boolean matches(String path) {
    String text = nameOnly ? path.substring(path.lastIndexOf('/') + 1) : path;
    return regex.matcher(text).matches();
  }

  @Override
  public String toString() {
    return glob;
  }

  private static String regex(String glob) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      if (glob.startsWith("**/", i)) {
        regex.append("(?:[^/]+/)*");
        i += 2;
      } else if (glob.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (c == '*') {
        regex.append("[^/]*");
      } else if (c == '?') {
        regex.append("[^/]");
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return regex.toString();
  }
}
