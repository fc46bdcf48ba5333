package org.gouji.read.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.gouji.read.UnreadableException;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.PageBuilder;
import org.gouji.read.page.drawn.PageContent;
import org.gouji.read.page.drawn.PageFrame;
import org.gouji.read.page.drawn.PathShapes;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** Interprets one page: its templates and its own layers. */
final class OfdPage {
  /** A picture no thicker than this is a rule, in points. */
  private static final float RULE = 1.5f;

  /** Graphics within graphics deeper than this are not drawn for people. */
  private static final int DEEPEST = 16;

  private static final Box EVERYWHERE = new Box(-1e6f, -1e6f, 1e6f, 1e6f);

  /** What a page is painted of, from below: templates and layers name one of them. */
  private static final List<String> LEVELS = List.of("Background", "Body", "Foreground");

  private final OfdDocument document;
  private final OfdPackage parts;
  private final OfdBudget budget;
  private OfdResources resources;
  private int stretches;

  OfdPage(OfdDocument document, OfdPackage parts, OfdBudget budget) {
    this.document = document;
    this.resources = document.resources();
    this.parts = parts;
    this.budget = budget;
  }

  /**
   * What a page prints.
   *
   * @param place its part
   */
  PageContent content(String place, XmlElement page, int number) throws UnreadableException {
    double[] own = OfdDocument.box(Ofd.child(page, "Area"));
    double[] area = own.length == 0 ? document.area() : own;
    PageFrame frame =
        new PageFrame(0, 0, 0, (float) (area[2] * Ofd.POINTS), (float) (area[3] * Ofd.POINTS));
    PageBuilder printed = new PageBuilder(frame);
    resources = resources.with(page, parts, place);
    for (String level : LEVELS) {
      for (XmlElement e : page.children()) {
        if (Ofd.is(e, "Template")
            && level(Ofd.attribute(e, "ZOrder", "Background")).equals(level)) {
          template(Ofd.attribute(e, "TemplateID", ""), printed);
        }
      }
      layers(Ofd.child(page, "Content"), level, printed);
    }
    return printed.content(number);
  }

  private static String level(String named) {
    return LEVELS.contains(named) ? named : "Body";
  }

  private void template(String id, PageBuilder printed) throws UnreadableException {
    String place = document.templates().get(id);
    XmlElement content = place == null ? null : parts.partOrNull(place);
    if (content != null && place != null) {
      resources = resources.with(content, parts, place);
      for (String level : LEVELS) {
        layers(Ofd.child(content, "Content"), level, printed);
      }
    }
  }

  private void layers(@Nullable XmlElement content, String level, PageBuilder printed)
      throws UnreadableException {
    if (content != null) {
      AffineTransform points = AffineTransform.getScaleInstance(Ofd.POINTS, Ofd.POINTS);
      for (XmlElement e : content.children()) {
        if (level(Ofd.attribute(e, "Type", "Body")).equals(level)) {
          item(e, points, EVERYWHERE, printed, "", 0);
        }
      }
    }
  }

  private void objects(
      @Nullable XmlElement container,
      AffineTransform toPage,
      Box clip,
      PageBuilder printed,
      String layer,
      int depth)
      throws UnreadableException {
    if (container == null || depth > DEEPEST) {
      return;
    }
    for (XmlElement e : container.children()) {
      item(e, toPage, clip, printed, layer, depth);
    }
  }

  private void item(
      XmlElement e, AffineTransform toPage, Box clip, PageBuilder printed, String layer, int depth)
      throws UnreadableException {
    budget.spend();
    if (Ofd.is(e, "Layer") || Ofd.is(e, "PageBlock")) {
      String own = Ofd.attribute(e, "DrawParam", layer);
      objects(e, toPage, clip, printed, own, depth + 1);
    } else if (seen(e) || Ofd.is(e, "TextObject")) {
      object(e, toPage, clip, printed, layer, depth);
    }
  }

  private static boolean seen(XmlElement e) {
    return Ofd.flag(e, "Visible", true) && Ofd.number(e, "Alpha", 255) > 4;
  }

  private void object(
      XmlElement e, AffineTransform toPage, Box clip, PageBuilder printed, String layer, int depth)
      throws UnreadableException {
    double[] boundary = Ofd.numbers(e.attribute("Boundary"));
    AffineTransform inner = new AffineTransform(toPage);
    Box limit = clip;
    if (boundary.length >= 4) {
      limit =
          clip.intersection(
              box(
                  new Rectangle2D.Double(boundary[0], boundary[1], boundary[2], boundary[3]),
                  toPage));
      inner.translate(boundary[0], boundary[1]);
    }
    double[] ctm = Ofd.numbers(e.attribute("CTM"));
    if (ctm.length >= 6) {
      inner.concatenate(new AffineTransform(ctm[0], ctm[1], ctm[2], ctm[3], ctm[4], ctm[5]));
    }
    OfdInk ink = new OfdInk(resources.drawParams(), e, layer);
    if (Ofd.is(e, "TextObject")) {
      boolean fill = Ofd.flag(e, "Fill", true);
      boolean painted = seen(e) && (fill || Ofd.flag(e, "Stroke", false));
      float light = fill ? ink.fill() : ink.stroke();
      int before = stretches;
      stretches += e.children().size();
      for (Glyph glyph : new OfdText(e, inner, before, light).glyphs(e, budget)) {
        // Producers set a text's boundary carelessly; viewers do not clip by it.
        printed.glyph(glyph, painted, clip);
      }
    } else if (Ofd.is(e, "PathObject")) {
      path(e, ink, inner, limit, printed);
    } else if (Ofd.is(e, "ImageObject")) {
      picture(limit, printed);
    } else if (Ofd.is(e, "CompositeObject")) {
      budget.spendOnGraphic();
      XmlElement unit = resources.composites().get(Ofd.attribute(e, "ResourceID", ""));
      objects(
          unit == null ? null : Ofd.child(unit, "Content"),
          inner,
          limit,
          printed,
          layer,
          depth + 1);
    }
  }

  /** Some producers draw a rule as a picture of one dot, drawn out to its length. */
  private static void picture(Box box, PageBuilder printed) {
    float thin = Math.min(box.width(), box.height());
    if (thin > 0 && thin < RULE && Math.max(box.width(), box.height()) > RULE * 2) {
      printed.fill(List.of(new PageBuilder.Area(box, true)), false, false, box);
    } else {
      printed.picture(box, box, false);
    }
  }

  private void path(
      XmlElement e, OfdInk ink, AffineTransform toPage, Box limit, PageBuilder printed)
      throws UnreadableException {
    XmlElement data = Ofd.child(e, "AbbreviatedData");
    Path2D path = OfdPath.of(data == null ? "" : data.text());
    if (path.getCurrentPoint() == null) {
      return;
    }
    path.transform(toPage);
    // A rule's own thickness may reach beyond a boundary that is as thin as a line.
    float slack = 1.5f;
    Box clip =
        new Box(
            limit.left() - slack,
            limit.top() - slack,
            limit.right() + slack,
            limit.bottom() + slack);
    if (Ofd.flag(e, "Fill", false)) {
      List<PageBuilder.Area> areas = new ArrayList<>();
      for (PathShapes.Area a : PathShapes.areas(path)) {
        budget.spend();
        // Pages count downwards here: what the shape calls its bottom lies above.
        areas.add(
            new PageBuilder.Area(new Box(a.left(), a.bottom(), a.right(), a.top()), a.rectangle()));
      }
      printed.fill(areas, ink.fill() > Glyph.WHITE, ink.alpha() > 0.9, clip);
    }
    if (Ofd.flag(e, "Stroke", true)) {
      double scale = Math.sqrt(Math.abs(toPage.getDeterminant()));
      float width = (float) (ink.lineWidth() * scale);
      boolean white = ink.stroke() > Glyph.WHITE;
      if (!white && PathShapes.curved(path)) {
        printed.shape(box(path.getBounds2D(), new AffineTransform()), clip);
      }
      for (PathShapes.Segment s : PathShapes.segments(path)) {
        budget.spend();
        Box line =
            new Box(
                Math.min(s.x1(), s.x2()),
                Math.min(s.y1(), s.y2()),
                Math.max(s.x1(), s.x2()),
                Math.max(s.y1(), s.y2()));
        printed.stroke(line, width, white, clip);
      }
    }
  }

  private static Box box(Rectangle2D area, AffineTransform toPage) {
    Rectangle2D seen = toPage.createTransformedShape(area).getBounds2D();
    return new Box(
        (float) seen.getMinX(),
        (float) seen.getMinY(),
        (float) seen.getMaxX(),
        (float) seen.getMaxY());
  }
}
