package org.gouji.read.odt;

import java.util.HashSet;
import java.util.Set;
import org.gouji.read.xml.XmlElement;

/**
 * Which text a tracked change has taken away. Most deleted text is stored apart; LibreOffice leaves
 * it in its place between two marks, where the change only tells that it is a deletion.
 */
final class OdtChanges {
  private final Set<String> deletions = new HashSet<>();
  private final Set<String> open = new HashSet<>();

  /**
   * @param body whose changes are read
   */
  OdtChanges(XmlElement body) {
    for (XmlElement changes : body.children()) {
      if (changes.is("text:tracked-changes")) {
        for (XmlElement region : changes.children()) {
          String id = region.attribute("text:id");
          if (id != null && region.child("text:deletion") != null) {
            deletions.add(id);
          }
        }
      }
    }
  }

  /** Takes note of a mark; whether the element is one. */
  boolean passes(XmlElement mark) {
    String id = mark.attribute("text:change-id");
    if (id != null && mark.is("text:change-start") && deletions.contains(id)) {
      open.add(id);
    } else if (id != null && mark.is("text:change-end")) {
      open.remove(id);
    }
    return mark.is("text:change-start") || mark.is("text:change-end");
  }

  /** Whether what comes now is deleted. */
  boolean isDeleted() {
    return !open.isEmpty();
  }
}
