package org.gouji.output.base;

/** Colour on a terminal; without it, texts pass as they are. */
public enum Ink {
  /** A terminal that shows colour. */
  COLOUR,
  /** Anything else. */
  PLAIN;

  public String red(String text) {
    return in("31", text);
  }

  public String yellow(String text) {
    return in("33", text);
  }

  public String green(String text) {
    return in("32", text);
  }

  public String cyan(String text) {
    return in("36", text);
  }

  public String faint(String text) {
    return in("2", text);
  }

  public String bold(String text) {
    return in("1", text);
  }

  private String in(String code, String text) {
    return this == PLAIN ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
