package org.gouji.read.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** Looks into elements of OFD, by local name: the namespace differs between producers. */
final class Ofd {
  /** Points in a millimetre. */
  static final double POINTS = 72 / 25.4;

  /** A box has four numbers, a matrix six. */
  private static final int MOST_NUMBERS = 6;

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?");

  private Ofd() {}

  static boolean is(XmlElement e, String name) {
    String full = e.name();
    return full.equals(name)
        || (full.endsWith(name)
            && full.length() > name.length()
            && full.charAt(full.length() - name.length() - 1) == ':');
  }

  static @Nullable XmlElement child(@Nullable XmlElement e, String name) {
    if (e != null) {
      for (XmlElement c : e.children()) {
        if (is(c, name)) {
          return c;
        }
      }
    }
    return null;
  }

  /** Follows a path of first children; null if one is missing. */
  static @Nullable XmlElement path(XmlElement e, String... names) {
    XmlElement at = e;
    for (String name : names) {
      at = child(at, name);
    }
    return at;
  }

  static String attribute(XmlElement e, String name, String otherwise) {
    String value = e.attribute(name);
    return value == null ? otherwise : value;
  }

  static double number(XmlElement e, String name, double otherwise) {
    double[] values = numbers(e.attribute(name));
    return values.length == 0 ? otherwise : values[0];
  }

  static boolean flag(XmlElement e, String name, boolean otherwise) {
    String value = e.attribute(name);
    return value == null ? otherwise : value.equals("true") || value.equals("1");
  }

  /** The words of a list, one after the other: a list may be as long as the file. */
  static StringTokenizer tokens(@Nullable String list) {
    return new StringTokenizer(list == null ? "" : list, " \t\r\n,");
  }

  /** The numbers of a list, up to the first thing that is none. */
  static double[] numbers(@Nullable String list) {
    List<Double> values = new ArrayList<>();
    StringTokenizer tokens = tokens(list);
    while (tokens.hasMoreTokens() && values.size() < MOST_NUMBERS) {
      Double value = number(tokens.nextToken());
      if (value == null) {
        break;
      }
      values.add(value);
    }
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The finite number that a token is, or null. */
  static @Nullable Double number(String token) {
    if (token.isEmpty() || token.length() > 40 || !NUMBER.matcher(token).matches()) {
      return null;
    }
    double value = Double.parseDouble(token);
    return Math.abs(value) < 1e6 ? value : null;
  }
}
