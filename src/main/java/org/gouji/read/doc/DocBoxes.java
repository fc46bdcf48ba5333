package org.gouji.read.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.ddf.EscherSpRecord;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.GenericPropertyNode;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;
import org.gouji.read.grid.Lengths;
import org.jspecify.annotations.Nullable;

/**
 * The text boxes of a document by the offset of the character that anchors them. A box is tied to
 * its shape by the shape's number in {@code PlcftxbxTxt}, the shape, or the group that it is part
 * of, to its anchor by {@code PlcfSpa}.
 */
final class DocBoxes {
  static final char ANCHOR = 8;

  /** Where the header of the main stream tells place and length of {@code PlcftxbxTxt}. */
  private static final int PLACE = 154 + 8 * 56;

  /** A box in that list ({@code FTXBXS}): its size, whether it is a spare one, its shape. */
  private static final int SIZE = 22;

  private static final int SPARE = 8;
  private static final int SHAPE = 14;

  /** Groups within groups deeper than this are not drawn by people. */
  private static final int DEEPEST = 16;

  /** What is higher than this, in twentieths of a point, is a seal. */
  private static final int TALL = (int) (20 * Lengths.SEAL);

  /** Shapes that are straight lines or connectors ({@code MSOSPT}). */
  private static final Set<Integer> LINES = Set.of(20, 32);

  private final HWPFDocument document;
  private final Map<Integer, List<Range>> anchored = new HashMap<>();
  private final List<Range> loose = new ArrayList<>();

  DocBoxes(HWPFDocument document) {
    this.document = document;
    Range all = document.getMainTextboxRange();
    // A range without a character still claims the paragraph before it.
    if (all.getStartOffset() >= all.getEndOffset()) {
      return;
    }
    Map<Integer, List<Range>> byShape = byShape(all);
    if (byShape.isEmpty()) {
      loose.add(all);
      return;
    }
    Map<Integer, Integer> groups = groups();
    Map<Integer, Integer> anchors = anchors();
    byShape.forEach(
        (shape, boxes) -> {
          Integer anchor = anchors.getOrDefault(shape, anchors.get(groups.get(shape)));
          (anchor == null ? loose : anchored.computeIfAbsent(anchor, k -> new ArrayList<>()))
              .addAll(boxes);
        });
  }

  /** The boxes that the character at an offset of the body anchors. */
  List<Range> at(int anchor) {
    return anchored.getOrDefault(anchor, List.of());
  }

  /** The boxes of which nothing tells where they stand. */
  List<Range> loose() {
    return loose;
  }

  /**
   * Whether the character at an offset anchors something drawn that is no straight line and not so
   * high that it stands over several rows, as seals do.
   */
  boolean showsPicture(int anchor) {
    OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(anchor);
    if (drawing == null) {
      return false;
    }
    int height = drawing.getRectangleBottom() - drawing.getRectangleTop();
    EscherContainerRecord art = drawing.getOfficeArtSpContainer();
    EscherSpRecord shape = art == null ? null : art.getChildById(EscherSpRecord.RECORD_ID);
    return height <= TALL && (shape == null || !LINES.contains((int) shape.getShapeType()));
  }

  /** Texts of boxes by the number of their shape; empty if the list cannot be read. */
  private Map<Integer, List<Range>> byShape(Range all) {
    byte[] main = document.getMainStream();
    byte[] tables = document.getTableStream();
    Map<Integer, List<Range>> byShape = new LinkedHashMap<>();
    if (main.length < PLACE + 8) {
      return byShape;
    }
    int from = LittleEndian.getInt(main, PLACE);
    int length = LittleEndian.getInt(main, PLACE + 4);
    if (from < 0 || length <= 4 || from > tables.length || length > tables.length - from) {
      return byShape;
    }
    PlexOfCps list = new PlexOfCps(tables, from, length, SIZE);
    for (int i = 0; i < list.length(); i++) {
      GenericPropertyNode box = list.getProperty(i);
      int start = all.getStartOffset() + box.getStart();
      int end = Math.min(all.getStartOffset() + box.getEnd(), all.getEndOffset());
      if (LittleEndian.getShort(box.getBytes(), SPARE) != 0 || box.getStart() < 0 || start >= end) {
        continue;
      }
      Range text = new Range(start, end, document);
      // The list ends with a box that is none.
      if (!text.text().isBlank()) {
        int shape = LittleEndian.getInt(box.getBytes(), SHAPE);
        byShape.computeIfAbsent(shape, k -> new ArrayList<>()).add(text);
      }
    }
    return byShape;
  }

  /** The offsets of the body that anchor a shape, by its number. */
  private Map<Integer, Integer> anchors() {
    Map<Integer, Integer> anchors = new HashMap<>();
    Range body = document.getRange();
    String text = body.text();
    for (int i = text.indexOf(ANCHOR); i >= 0; i = text.indexOf(ANCHOR, i + 1)) {
      int offset = body.getStartOffset() + i;
      OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(offset);
      if (drawing != null) {
        anchors.put(drawing.getShapeId(), offset);
      }
    }
    return anchors;
  }

  /** The outermost group that a shape is part of, by the shape's number. */
  private Map<Integer, Integer> groups() {
    Map<Integer, Integer> groups = new HashMap<>();
    for (EscherContainerRecord page : document.getOfficeArtContent().getSpgrContainers()) {
      for (EscherContainerRecord group : page.getChildContainers()) {
        Integer number = group.iterator().hasNext() ? number(group.getChild(0)) : null;
        if (number != null) {
          members(group, number, groups, 0);
        }
      }
    }
    return groups;
  }

  private static void members(
      EscherContainerRecord group, int outermost, Map<Integer, Integer> groups, int depth) {
    for (EscherRecord member : group) {
      Integer number = number(member);
      if (number != null) {
        groups.put(number, outermost);
      } else if (depth < DEEPEST && member instanceof EscherContainerRecord inner) {
        members(inner, outermost, groups, depth + 1);
      }
    }
  }

  /** The number of a shape; null if this is none. */
  private static @Nullable Integer number(EscherRecord record) {
    EscherSpRecord shape =
        record instanceof EscherContainerRecord c ? c.getChildById(EscherSpRecord.RECORD_ID) : null;
    return shape == null ? null : shape.getShapeId();
  }
}
