package org.gouji.read.sheet;

/** Signs of numbers that a format shows otherwise: in brackets, or by colour alone. */
final class Signs {
  private Signs() {}

  /** A number as displayed, with a minus if it is below zero and the display has none. */
  static String kept(String shown, double value) {
    boolean figure = shown.matches("[^\\d]*[\\d,.]+[^\\d]*");
    if (value >= 0 || !figure || shown.matches("(?s).*[-−－–—减负].*")) {
      return shown;
    }
    String bare = shown.strip().replaceFirst("^\\((.*)\\)$", "$1");
    return "-" + bare;
  }
}
