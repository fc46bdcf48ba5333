package org.gouji.read.ofd;

import org.gouji.read.UnreadableException;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * A document that was changed may keep its earlier versions; one of them is the one that counts.
 */
final class OfdVersions {
  private OfdVersions() {}

  /**
   * The part where a document begins.
   *
   * @param body the {@code DocBody}
   * @return null if it names none
   */
  static @Nullable String root(OfdPackage parts, XmlElement body) throws UnreadableException {
    XmlElement versions = Ofd.child(body, "Versions");
    if (versions != null) {
      for (XmlElement version : versions.children()) {
        String place = version.attribute("BaseLoc");
        if (Ofd.is(version, "Version") && Ofd.flag(version, "Current", false) && place != null) {
          String root = root(parts, OfdPackage.resolve("", place));
          if (root != null) {
            return root;
          }
        }
      }
    }
    XmlElement root = Ofd.child(body, "DocRoot");
    return root == null ? null : OfdPackage.resolve("", root.text());
  }

  private static @Nullable String root(OfdPackage parts, String place) throws UnreadableException {
    XmlElement version = parts.partOrNull(place);
    XmlElement root = Ofd.child(version, "DocRoot");
    if (root == null) {
      return null;
    }
    String beside = OfdPackage.resolve(place, root.text());
    String whole = OfdPackage.resolve("", root.text());
    return parts.has(beside) ? beside : parts.has(whole) ? whole : null;
  }
}
