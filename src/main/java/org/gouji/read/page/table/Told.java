package org.gouji.read.page.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.read.page.drawn.FigureRuns;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.Tag;

/**
 * What of a ruled cell's text the file's own structure puts into one cell.
 *
 * @param tag that cell, or {@link Tag#ELSEWHERE}
 * @param figure whether it is digits and what parts them
 */
public record Told(Tag tag, boolean figure) {

  /** The parts of a cell's text; what the structure does not know is left out. */
  public static List<Told> of(List<Glyph> inked) {
    Map<Tag, Boolean> figures = new LinkedHashMap<>();
    for (Glyph glyph : inked) {
      if (glyph.tag() != null) {
        figures.merge(glyph.tag(), FigureRuns.part(glyph), Boolean::logicalAnd);
      }
    }
    List<Told> told = new ArrayList<>();
    figures.forEach((tag, figure) -> told.add(new Told(tag, figure)));
    return List.copyOf(told);
  }
}
