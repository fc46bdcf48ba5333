package org.gouji.read.grid;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lengths as office formats and style sheets write them. */
public final class Lengths {
  /** What floats and is higher than this stands over several rows: a seal; in points. */
  public static final double SEAL = 70;

  private static final Pattern LENGTH =
      Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?)(pt|in|cm|mm|px)?");

  private Lengths() {}

  /** A length in points, pixels if it names no unit; another value if it is none. */
  public static double points(@Nullable String length, double otherwise) {
    Matcher m = LENGTH.matcher(length == null ? "" : length);
    if (!m.matches()) {
      return otherwise;
    }
    double unit =
        switch (m.group(2) == null ? "px" : m.group(2)) {
          case "pt" -> 1;
          case "in" -> 72;
          case "cm" -> 28.35;
          case "mm" -> 2.835;
          default -> 0.75;
        };
    return unit * Double.parseDouble(m.group(1));
  }
}
