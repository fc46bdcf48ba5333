package org.gouji.read.sheet;

import java.util.List;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** The texts of a workbook that cells share, by their numbers. */
record SharedStrings(List<XlsxString> strings) {
  private static final XlsxString NONE = new XlsxString("", false);

  SharedStrings {
    strings = List.copyOf(strings);
  }

  /**
   * @param root of the part that holds them; null if the workbook has none
   */
  static SharedStrings of(@Nullable XmlElement root) {
    return new SharedStrings(
        root == null ? List.of() : root.children().stream().map(XlsxString::of).toList());
  }

  /** The text whose number a cell stores; an empty one if there is none. */
  XlsxString at(String stored) {
    int i = Numbers.of(stored.strip(), -1);
    return i >= 0 && i < strings.size() ? strings.get(i) : NONE;
  }
}
