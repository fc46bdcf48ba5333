package org.gouji.read.ofd;

import java.util.HashSet;
import java.util.Set;
import org.gouji.read.UnreadableException;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** What was put over the pages of a document later. */
final class OfdAnnotations {
  private OfdAnnotations() {}

  /**
   * The ids of pages with text over them that is no watermark.
   *
   * @param document the document's root
   * @param place its part
   */
  static Set<String> withText(OfdPackage parts, XmlElement document, String place)
      throws UnreadableException {
    Set<String> pages = new HashSet<>();
    XmlElement list = Ofd.child(document, "Annotations");
    String listed = list == null ? place : OfdPackage.resolve(place, list.text());
    XmlElement root = list == null ? null : parts.partOrNull(listed);
    if (root != null) {
      for (XmlElement page : root.children()) {
        XmlElement file = Ofd.child(page, "FileLoc");
        if (file != null && hasText(parts.partOrNull(OfdPackage.resolve(listed, file.text())))) {
          pages.add(Ofd.attribute(page, "PageID", ""));
        }
      }
    }
    return pages;
  }

  private static boolean hasText(@Nullable XmlElement annotations) {
    return annotations != null
        && annotations.children().stream()
            .filter(a -> Ofd.flag(a, "Visible", true))
            .filter(a -> !Ofd.attribute(a, "Type", "").equals("Watermark"))
            .anyMatch(a -> prints(Ofd.child(a, "Appearance")));
  }

  private static boolean prints(@Nullable XmlElement e) {
    return e != null
        && (Ofd.is(e, "TextCode") && !e.text().isBlank()
            || e.children().stream().anyMatch(OfdAnnotations::prints));
  }
}
