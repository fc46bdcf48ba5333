package org.gouji.read.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.read.UnreadableException;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * One document of an OFD file.
 *
 * @param pages names of the page parts, in order
 * @param annotated names of those that text was put over later
 * @param templates names of the template parts by id
 * @param resources what all pages may refer to
 * @param area the page's box in millimetres where a page names none: x, y, width, height
 */
record OfdDocument(
    List<String> pages,
    Set<String> annotated,
    Map<String, String> templates,
    OfdResources resources,
    double[] area) {

  static OfdDocument read(OfdPackage parts, String place) throws UnreadableException {
    XmlElement root = parts.part(place);
    List<String> pages = new ArrayList<>();
    Map<String, String> templates = new HashMap<>();
    OfdResources resources = OfdResources.NONE;
    Set<String> annotated = new HashSet<>();
    Set<String> withText = OfdAnnotations.withText(parts, root, place);
    XmlElement list = Ofd.child(root, "Pages");
    if (list != null) {
      for (XmlElement page : list.children()) {
        String location = page.attribute("BaseLoc");
        if (Ofd.is(page, "Page") && location != null) {
          pages.add(OfdPackage.resolve(place, location));
          if (withText.contains(Ofd.attribute(page, "ID", ""))) {
            annotated.add(pages.get(pages.size() - 1));
          }
        }
      }
    }
    XmlElement common = Ofd.child(root, "CommonData");
    if (common != null) {
      resources = resources.with(common, parts, place);
      for (XmlElement e : common.children()) {
        if (Ofd.is(e, "TemplatePage")) {
          templates.put(
              Ofd.attribute(e, "ID", ""),
              OfdPackage.resolve(place, Ofd.attribute(e, "BaseLoc", "")));
        }
      }
    }
    double[] area = common == null ? new double[0] : box(Ofd.child(common, "PageArea"));
    return new OfdDocument(
        List.copyOf(pages),
        Set.copyOf(annotated),
        Map.copyOf(templates),
        resources,
        area.length < 4 ? new double[] {0, 0, 210, 297} : area);
  }

  /** The physical box of an area element; empty if it has none. */
  static double[] box(@Nullable XmlElement area) {
    XmlElement box = Ofd.child(area, "PhysicalBox");
    double[] values = box == null ? new double[0] : Ofd.numbers(box.text());
    return values.length >= 4 && values[2] > 0 && values[3] > 0 ? values : new double[0];
  }
}
