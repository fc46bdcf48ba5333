package org.gouji.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.document.Location;
import org.gouji.interpret.base.Strip;
import org.gouji.report.Passage;
import org.gouji.report.Section;

/**
 * What the sections of a report say beside their tables.
 *
 * @param sections in their order
 * @param ending what follows the last one: a signature, the day
 */
record SectionTexts(List<Section> sections, List<Passage> ending) {
  static SectionTexts of(
      Outline outline, Map<String, TableRegion> regions, Surroundings around, Narration narration) {
    List<Passage> ending = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < outline.parts().size(); i++) {
      Outline.Part part = outline.parts().get(i);
      List<Passage> passages =
          new ArrayList<>(narration.passages(narrative(outline, part, regions)));
      if (i == outline.parts().size() - 1) {
        around.cutEnding(passages, ending);
      }
      if (part.earlier() >= 0) {
        Strip earlier = outline.strips().get(part.earlier());
        sections.add(
            new Section(
                part.heading().number(), earlier.text(), "", earlier.location(), List.of()));
      }
      sections.add(
          new Section(
              part.heading().number(),
              part.heading().text(),
              Narration.text(passages),
              outline.strips().get(part.at()).location(),
              passages));
    }
    return new SectionTexts(sections, ending);
  }

  /** What the sections of this number say. */
  String of(int number) {
    return sections.stream()
        .filter(s -> s.number() == number)
        .map(Section::text)
        .collect(Collectors.joining("\n"));
  }

  /** What all of them say. */
  String all() {
    return sections.stream().map(Section::text).collect(Collectors.joining("\n"));
  }

  private static List<Strip> narrative(
      Outline outline, Outline.Part part, Map<String, TableRegion> regions) {
    List<Strip> narrative = new ArrayList<>();
    for (int i = part.from(); i < part.to(); i++) {
      int at = i;
      Strip strip = outline.strips().get(i);
      boolean inTable = regions.values().stream().anyMatch(r -> r.holds(at));
      boolean mark = strip.kind() == Strip.Kind.CELL || strip.kind() == Strip.Kind.ROW_END;
      // The name of a sheet may be a heading; it is no text of the section before it.
      boolean tab = strip.location() instanceof Location.Sheet sheet && sheet.isTab();
      if (!inTable && !mark && !tab && !(strip.isRow() && strip.filled() != 1)) {
        narrative.add(strip);
      }
    }
    return narrative;
  }
}
