package org.gouji.read.ofd;

import java.util.HashMap;
import java.util.Map;
import org.gouji.read.UnreadableException;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * What pages refer to by id.
 *
 * @param composites graphics that pages draw
 * @param drawParams drawing parameters
 */
record OfdResources(Map<String, XmlElement> composites, Map<String, XmlElement> drawParams) {
  static final OfdResources NONE = new OfdResources(Map.of(), Map.of());

  OfdResources {
    composites = Map.copyOf(composites);
    drawParams = Map.copyOf(drawParams);
  }

  /**
   * With those that an element names.
   *
   * @param user the document's common data, a page, or a template
   * @param place the part in which it stands
   */
  OfdResources with(XmlElement user, OfdPackage parts, String place) throws UnreadableException {
    Map<String, XmlElement> allComposites = new HashMap<>(composites);
    Map<String, XmlElement> allDrawParams = new HashMap<>(drawParams);
    boolean more = false;
    for (XmlElement e : user.children()) {
      if (Ofd.is(e, "PublicRes") || Ofd.is(e, "DocumentRes") || Ofd.is(e, "PageRes")) {
        XmlElement resources = parts.partOrNull(OfdPackage.resolve(place, e.text()));
        add(Ofd.child(resources, "CompositeGraphicUnits"), allComposites);
        add(Ofd.child(resources, "DrawParams"), allDrawParams);
        more = true;
      }
    }
    return more ? new OfdResources(allComposites, allDrawParams) : this;
  }

  private static void add(@Nullable XmlElement list, Map<String, XmlElement> byId) {
    if (list != null) {
      list.children().forEach(e -> byId.put(Ofd.attribute(e, "ID", ""), e));
    }
  }
}
