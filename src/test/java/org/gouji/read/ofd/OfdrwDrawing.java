package org.gouji.read.ofd;

import java.util.ArrayList;
import java.util.List;
import org.ofdrw.layout.element.Div;
import org.ofdrw.layout.element.Paragraph;
import org.ofdrw.layout.element.Span;
import org.ofdrw.layout.element.canvas.Canvas;
import org.ofdrw.layout.element.canvas.Cell;
import org.ofdrw.layout.element.canvas.TextAlign;
import org.ofdrw.layout.element.canvas.VerticalAlign;

/** Ways in which ofdrw draws the tables of a report; lengths are in millimetres. */
enum OfdrwDrawing {
  /** Each cell draws its own borders, its text in the middle. */
  CELLS {
    @Override
    List<Div<?>> table(List<Area> areas, double size, double padding) {
      List<Div<?>> drawn = new ArrayList<>();
      for (Area a : areas) {
        Cell cell = new Cell(a.x, a.y, a.width, a.height);
        cell.setFontSize(size)
            .setTextAlign(TextAlign.center)
            .setVerticalAlign(VerticalAlign.center);
        cell.setValue(String.join("\n", wrap(a.text, size, a.width - 2 * padding)));
        cell.setBorder(0.2);
        drawn.add(cell);
      }
      return drawn;
    }
  },

  /** Each cell is a paragraph with borders, which wraps its text itself. */
  PARAGRAPHS {
    @Override
    List<Div<?>> table(List<Area> areas, double size, double padding) {
      List<Div<?>> drawn = new ArrayList<>();
      for (Area a : areas) {
        double inset = padding + 0.2;
        Paragraph cell = new Paragraph(a.x, a.y, a.width - 2 * inset, a.height - 2 * inset);
        cell.setFontSize(size).setLineSpace(size * 0.3).setBorder(0.2).setPadding(padding);
        if (!a.text.isEmpty()) {
          cell.add(new Span(a.text).setFontSize(size));
        }
        drawn.add(cell);
      }
      return drawn;
    }
  },

  /** Borders are lines of the whole table; the text of a cell's line is one run. */
  LINES {
    @Override
    List<Div<?>> table(List<Area> areas, double size, double padding) {
      return List.of(ruled(areas, size, padding, false));
    }
  },

  /** As {@link #LINES}, with a run of its own for each character. */
  LETTERS {
    @Override
    List<Div<?>> table(List<Area> areas, double size, double padding) {
      return List.of(ruled(areas, size, padding, true));
    }
  };

  /** What a page shows of a cell. */
  record Area(double x, double y, double width, double height, String text) {}

  /** The elements that draw a piece of a table. */
  abstract List<Div<?>> table(List<Area> areas, double size, double padding);

  /** The element that draws a line of text outside of tables. */
  Div<?> line(double x, double y, double width, double size, String text) {
    Paragraph line = new Paragraph(x, y, width, 2 * size);
    return line.add(new Span(text).setFontSize(size));
  }

  private static Canvas ruled(List<Area> areas, double size, double padding, boolean letters) {
    Canvas canvas = new Canvas(0, 0, 210, 297);
    canvas.setDrawer(
        pen -> {
          pen.setDefaultFont(size);
          pen.setLineWidth(0.2);
          for (Area a : areas) {
            pen.beginPath().moveTo(a.x, a.y).lineTo(a.x + a.width, a.y);
            pen.lineTo(a.x + a.width, a.y + a.height).lineTo(a.x, a.y + a.height);
            pen.lineTo(a.x, a.y).stroke();
            double y = a.y + padding + size;
            for (String line : wrap(a.text, size, a.width - 2 * padding)) {
              double x = a.x + padding;
              for (String run : letters ? line.split("") : new String[] {line}) {
                pen.fillText(run, x, y);
                x += width(run, size);
              }
              y += size * 1.4;
            }
          }
        });
    return canvas;
  }

  static List<String> wrap(String text, double size, double room) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= text.length(); i++) {
      boolean apart = i < text.length() && !Character.isDigit(text.charAt(i));
      if (i == text.length() || (apart && width(text.substring(from, i + 1), size) > room)) {
        lines.add(text.substring(from, i));
        from = i;
      }
    }
    return lines;
  }

  private static double width(String text, double size) {
    return text.chars().mapToDouble(c -> c < 0x2E80 ? 0.5 * size : size).sum();
  }
}
