package org.gouji.kit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.gouji.document.Columns;
import org.gouji.kit.SampleGrid.Box;

/** The ways in which the field writes a report's tables into plain text. */
public enum TextLayout implements Layout {
  /** One grid row per line, tabs between all places of the grid. */
  TAB_GRID {
    @Override
    void grid(SampleGrid grid, Print.Maker out) {
      places(grid, "\t", out);
    }
  },
  /** One grid row per line, tabs between cells; spans are lost to the right, kept below. */
  TAB_LOST_SPANS {
    @Override
    void grid(SampleGrid grid, Print.Maker out) {
      Box[][] covers = grid.covers();
      for (int r = 0; r < covers.length; r++) {
        for (int c = 0; c < covers[r].length; c++) {
          Box b = covers[r][c];
          if (b != null && b.column() == c) {
            place(b, r, c, c > 0 ? "\t" : "", "", out);
          }
        }
        out.mark(r, "\n");
      }
    }
  },
  /** One cell per line behind a tab, a blank line between rows. */
  TAB_LINES {
    @Override
    void grid(SampleGrid grid, Print.Maker out) {
      for (List<Box> row : grid.rows()) {
        row.forEach(b -> out.mark(b, "\t").box(b).mark(b, "\n"));
        out.mark(row.get(0).row(), "\n");
      }
    }
  },
  /** One cell per line, a pipe behind each. */
  PIPE_LINES {
    @Override
    void grid(SampleGrid grid, Print.Maker out) {
      grid.boxes().forEach(b -> out.box(b).mark(b, " |\n"));
    }
  },
  /** One cell per line, a pipe behind each, and a lone pipe between rows. */
  PIPE_LINES_ROW_MARK {
    @Override
    void grid(SampleGrid grid, Print.Maker out) {
      for (List<Box> row : grid.rows()) {
        row.forEach(b -> out.box(b).mark(b, " |\n"));
        out.mark(row.get(0).row(), "|\n");
      }
    }
  },
  /** Cells of a row on one line, a pipe behind each. */
  PIPE_ROWS {
    @Override
    void grid(SampleGrid grid, Print.Maker out) {
      for (List<Box> row : grid.rows()) {
        row.forEach(b -> out.box(b).mark(b, " | "));
        out.mark(row.get(0).row(), "\n");
      }
    }
  },
  /** Cells of a row on one line, empty pipes for what spans cover. */
  PIPE_SPANS {
    @Override
    void grid(SampleGrid grid, Print.Maker out) {
      for (List<Box> row : grid.rows()) {
        row.forEach(b -> out.box(b).mark(b, " | "));
        int spare = row.stream().mapToInt(b -> b.columnSpan() - 1).sum();
        out.mark(row.get(0).row(), "|".repeat(spare) + "\n");
      }
    }
  },
  /** A framed Markdown table. */
  MARKDOWN {
    @Override
    void grid(SampleGrid grid, Print.Maker out) {
      Box[][] covers = grid.covers();
      for (int r = 0; r < covers.length; r++) {
        out.mark(r, "|");
        for (int c = 0; c < covers[r].length; c++) {
          place(covers[r][c], r, c, " ", " |", out);
        }
        out.mark(r, "\n");
        if (r == 0) {
          out.text("|" + " --- |".repeat(covers[r].length) + "\n");
        }
      }
      out.text("\n");
    }
  },
  /** Commas between all places of the grid, as spreadsheets save tables. */
  COMMA_ROWS {
    @Override
    void grid(SampleGrid grid, Print.Maker out) {
      places(grid, ",", out);
    }
  },
  /** One cell per line, a lone pipe on a line between them. */
  LONE_PIPES {
    @Override
    void grid(SampleGrid grid, Print.Maker out) {
      grid.boxes().forEach(b -> out.mark(b, "|\n").box(b).mark(b, "\n"));
    }
  },
  /** One cell per line, nothing else; blank cells leave no trace. */
  CELL_LINES {
    @Override
    void grid(SampleGrid grid, Print.Maker out) {
      grid.boxes().stream().filter(b -> !b.text().isEmpty()).forEach(b -> out.box(b).mark(b, "\n"));
    }
  },
  /** One cell per paragraph, a blank line between; blank cells leave no trace. */
  CELL_PARAGRAPHS {
    @Override
    void grid(SampleGrid grid, Print.Maker out) {
      grid.boxes().stream()
          .filter(b -> !b.text().isEmpty())
          .forEach(b -> out.box(b).mark(b, "\n\n"));
    }
  },
  /** Columns by spaces. */
  FIXED_WIDTH {
    @Override
    void grid(SampleGrid grid, Print.Maker out) {
      int[] widths = new int[grid.columnCount()];
      for (Box b : grid.boxes()) {
        if (b.columnSpan() == 1) {
          widths[b.column()] = Math.max(widths[b.column()], Columns.width(b.text()));
        }
      }
      for (List<Box> row : grid.rows()) {
        int at = 0;
        for (Box b : row) {
          int to = 0;
          for (int c = 0; c < b.column(); c++) {
            to += widths[c] + 3;
          }
          out.mark(b, " ".repeat(Math.max(at > 0 ? 2 : 0, to - at))).box(b);
          at = Math.max(at > 0 ? at + 2 : 0, to) + Columns.width(b.text());
        }
        out.mark(row.get(0).row(), "\n");
      }
    }
  },
  /** A laid-out page: labels wrapped, figures in the middle, letters below each other. */
  PAGE {
    @Override
    void grid(SampleGrid grid, Print.Maker out) {
      new PageGrid(grid).print(out);
    }

    @Override
    void text(String text, Print.Maker out) {
      PageGrid.wrap(text, 72).forEach(line -> out.text(line + "\n"));
    }
  },
  /** Cells of a row on one line, one space between, as text taken off a page comes. */
  RAW_LINES {
    @Override
    void grid(SampleGrid grid, Print.Maker out) {
      for (List<Box> row : grid.rows()) {
        boolean first = true;
        for (Box b : row) {
          if (!b.text().isEmpty()) {
            out.mark(b, first ? "" : " ").box(b);
            first = false;
          }
        }
        out.mark(row.get(0).row(), "\n");
      }
    }
  },
  /** Cells of a row on one line, nothing between. */
  GLUED_ROWS {
    @Override
    void grid(SampleGrid grid, Print.Maker out) {
      for (List<Box> row : grid.rows()) {
        row.forEach(out::box);
        out.mark(row.get(0).row(), "\n");
      }
    }
  },
  /** All cells of a table in one line, nothing between. */
  GLUED_PAGE {
    @Override
    void grid(SampleGrid grid, Print.Maker out) {
      grid.boxes().forEach(out::box);
    }

    @Override
    void text(String text, Print.Maker out) {
      out.text(text);
    }
  };

  abstract void grid(SampleGrid grid, Print.Maker out);

  void text(String text, Print.Maker out) {
    out.text(text + "\n");
  }

  /** All places of the grid, those with the separator in their text within quotes. */
  private static void places(SampleGrid grid, String separator, Print.Maker out) {
    Box[][] covers = grid.covers();
    for (int r = 0; r < covers.length; r++) {
      for (int c = 0; c < covers[r].length; c++) {
        Box b = covers[r][c];
        String quote = begins(b, r, c) && b.text().contains(separator) ? "\"" : "";
        place(b, r, c, (c > 0 ? separator : "") + quote, quote, out);
      }
      out.mark(r, "\n");
    }
  }

  private static boolean begins(Box b, int row, int column) {
    return b != null && b.row() == row && b.column() == column;
  }

  /** A place of the grid: its box if that begins here, else blank. */
  private static void place(
      Box b, int row, int column, String before, String behind, Print.Maker out) {
    if (begins(b, row, column)) {
      out.mark(b, before).box(b).mark(b, behind);
    } else {
      out.mark(row, before + behind);
    }
  }

  @Override
  public boolean isGlued() {
    return this == GLUED_ROWS || this == GLUED_PAGE;
  }

  /** Whether only their places on the line tell the cells apart. */
  public boolean isLaidOut() {
    return this == FIXED_WIDTH || this == PAGE;
  }

  @Override
  public boolean losesBlanks() {
    return isGlued() || this == CELL_LINES || this == CELL_PARAGRAPHS || this == RAW_LINES;
  }

  /** The report in this layout. */
  public String write(SampleReport report) {
    return print(report).text();
  }

  /** The report in this layout, with table {@code requests} in another one. */
  public String write(SampleReport report, TextLayout requests) {
    return print(report, requests).text();
  }

  @Override
  public byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public Print print(SampleReport report) {
    return print(report, this);
  }

  private Print print(SampleReport report, TextLayout requests) {
    Print.Maker out = new Print.Maker();
    out.text(report.title() + "\n");
    for (SampleReport.Part part : report.parts()) {
      if (part instanceof SampleReport.Text text) {
        text(text.text(), out.in(""));
      } else if (part instanceof SampleGrid grid) {
        (grid.name().equals("requests") ? requests : this).grid(grid, out.in(grid.name()));
      }
    }
    return out.print(isLaidOut());
  }

  /** The name in lower case, for file names. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
