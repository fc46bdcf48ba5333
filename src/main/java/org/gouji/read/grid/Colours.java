package org.gouji.read.grid;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Colours of text and of what is behind it, as {@code 0xRRGGBB}. */
public final class Colours {
  public static final int WHITE = 0xFFFFFF;

  /** A colour that nobody can tell, such as that of a picture. */
  public static final int UNKNOWN = -1;

  /** Channels that differ by less are the same to see. */
  private static final int SAME = 16;

  private static final Pattern HEX = Pattern.compile("#?([0-9a-f]{6}|[0-9a-f]{3})");

  private static final Pattern CHANNELS =
      Pattern.compile(
          "rgba?\\((\\d{1,3})[,\\s]+(\\d{1,3})[,\\s]+(\\d{1,3})(?:[,/\\s]+([\\d.]+%?))?\\)");

  private static final Map<String, Integer> NAMED =
      Map.of(
          "white", WHITE, "black", 0, "red", 0xFF0000, "blue", 0xFF, "yellow", 0xFFFF00, "snow",
          0xFFFAFA, "ivory", 0xFFFFF0, "gray", 0x808080, "green", 0x8000, "window", WHITE);

  private Colours() {}

  /** The colour that a text names in the way of CSS or of office formats; else unknown. */
  public static int of(@Nullable String text) {
    String name = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    Matcher hex = HEX.matcher(name);
    if (hex.matches()) {
      String digits = hex.group(1);
      return Integer.parseInt(digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1"), 16);
    }
    Matcher channels = CHANNELS.matcher(name);
    if (!channels.matches()) {
      return NAMED.getOrDefault(name, UNKNOWN);
    }
    boolean solid = channels.group(4) == null || channels.group(4).matches("1|1\\.0*|100%");
    int colour = 0;
    for (int i = 1; i <= 3; i++) {
      colour = colour << 8 | Math.min(255, Integer.parseInt(channels.group(i)));
    }
    return solid ? colour : UNKNOWN;
  }

  /** Whether text of one colour cannot be seen on another; false if either is unknown. */
  public static boolean isUnseen(int ink, int ground) {
    if (ink < 0 || ground < 0) {
      return false;
    }
    for (int shift = 0; shift <= 16; shift += 8) {
      if (Math.abs((ink >> shift & 0xFF) - (ground >> shift & 0xFF)) >= SAME) {
        return false;
      }
    }
    return true;
  }
}
