package org.gouji.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gouji.document.Columns;
import org.gouji.kit.SampleGrid.Box;

/** The ways in which the field writes a report's tables into plain text. */
public enum TextLayout {
  /** One grid row per line, tabs between all places of the grid. */
  TAB_GRID {
    @Override
    void grid(SampleGrid grid, StringBuilder out) {
      Box[][] covers = grid.covers();
      for (int r = 0; r < covers.length; r++) {
        List<String> places = new ArrayList<>();
        for (int c = 0; c < covers[r].length; c++) {
          Box b = covers[r][c];
          places.add(b != null && b.row() == r && b.column() == c ? b.text() : "");
        }
        out.append(String.join("\t", places)).append('\n');
      }
    }
  },
  /** One grid row per line, tabs between cells; spans are lost to the right, kept below. */
  TAB_LOST_SPANS {
    @Override
    void grid(SampleGrid grid, StringBuilder out) {
      Box[][] covers = grid.covers();
      for (int r = 0; r < covers.length; r++) {
        List<String> places = new ArrayList<>();
        for (int c = 0; c < covers[r].length; c++) {
          Box b = covers[r][c];
          if (b != null && b.column() == c) {
            places.add(b.row() == r ? b.text() : "");
          }
        }
        out.append(String.join("\t", places)).append('\n');
      }
    }
  },
  /** One cell per line behind a tab, a blank line between rows. */
  TAB_LINES {
    @Override
    void grid(SampleGrid grid, StringBuilder out) {
      grid.rows()
          .forEach(
              row -> {
                row.forEach(b -> out.append('\t').append(b.text()).append('\n'));
                out.append('\n');
              });
    }
  },
  /** One cell per line, a pipe behind each. */
  PIPE_LINES {
    @Override
    void grid(SampleGrid grid, StringBuilder out) {
      grid.boxes().forEach(b -> out.append(b.text()).append(" |\n"));
    }
  },
  /** One cell per line, a pipe behind each, and a lone pipe between rows. */
  PIPE_LINES_ROW_MARK {
    @Override
    void grid(SampleGrid grid, StringBuilder out) {
      grid.rows()
          .forEach(
              row -> {
                row.forEach(b -> out.append(b.text()).append(" |\n"));
                out.append("|\n");
              });
    }
  },
  /** Cells of a row on one line, a pipe behind each. */
  PIPE_ROWS {
    @Override
    void grid(SampleGrid grid, StringBuilder out) {
      grid.rows()
          .forEach(
              row -> {
                row.forEach(b -> out.append(b.text()).append(" | "));
                out.append('\n');
              });
    }
  },
  /** Cells of a row on one line, empty pipes for what spans cover. */
  PIPE_SPANS {
    @Override
    void grid(SampleGrid grid, StringBuilder out) {
      grid.rows()
          .forEach(
              row -> {
                int spare = 0;
                for (Box b : row) {
                  out.append(b.text()).append(" | ");
                  spare += b.columnSpan() - 1;
                }
                out.append("|".repeat(spare)).append('\n');
              });
    }
  },
  /** A framed Markdown table. */
  MARKDOWN {
    @Override
    void grid(SampleGrid grid, StringBuilder out) {
      Box[][] covers = grid.covers();
      for (int r = 0; r < covers.length; r++) {
        out.append('|');
        for (int c = 0; c < covers[r].length; c++) {
          Box b = covers[r][c];
          out.append(b != null && b.row() == r && b.column() == c ? " " + b.text() + " |" : "  |");
        }
        out.append('\n');
        if (r == 0) {
          out.append('|').append(" --- |".repeat(covers[r].length)).append('\n');
        }
      }
      out.append('\n');
    }
  },
  /** Commas between all places of the grid, as spreadsheets save tables. */
  COMMA_ROWS {
    @Override
    void grid(SampleGrid grid, StringBuilder out) {
      Box[][] covers = grid.covers();
      for (int r = 0; r < covers.length; r++) {
        List<String> places = new ArrayList<>();
        for (int c = 0; c < covers[r].length; c++) {
          Box b = covers[r][c];
          String text = b != null && b.row() == r && b.column() == c ? b.text() : "";
          places.add(text.contains(",") ? '"' + text + '"' : text);
        }
        out.append(String.join(",", places)).append('\n');
      }
    }
  },
  /** One cell per line, a lone pipe on a line between them. */
  LONE_PIPES {
    @Override
    void grid(SampleGrid grid, StringBuilder out) {
      grid.boxes().forEach(b -> out.append("|\n").append(b.text()).append('\n'));
    }
  },
  /** One cell per line, nothing else. */
  CELL_LINES {
    @Override
    void grid(SampleGrid grid, StringBuilder out) {
      grid.boxes().forEach(b -> out.append(b.text()).append('\n'));
    }
  },
  /** One cell per paragraph, a blank line between. */
  CELL_PARAGRAPHS {
    @Override
    void grid(SampleGrid grid, StringBuilder out) {
      grid.boxes().forEach(b -> out.append(b.text()).append("\n\n"));
    }
  },
  /** Columns by spaces. */
  FIXED_WIDTH {
    @Override
    void grid(SampleGrid grid, StringBuilder out) {
      int[] widths = new int[grid.columnCount()];
      for (Box b : grid.boxes()) {
        if (b.columnSpan() == 1) {
          widths[b.column()] = Math.max(widths[b.column()], Columns.width(b.text()));
        }
      }
      for (List<Box> row : grid.rows()) {
        StringBuilder line = new StringBuilder();
        for (Box b : row) {
          int at = 0;
          for (int c = 0; c < b.column(); c++) {
            at += widths[c] + 3;
          }
          while (Columns.width(line.toString()) < at) {
            line.append(' ');
          }
          line.append(b.text()).append("  ");
        }
        out.append(line.toString().stripTrailing()).append('\n');
      }
    }
  },
  /** Cells of a row on one line, one space between, as text taken off a page comes. */
  RAW_LINES {
    @Override
    void grid(SampleGrid grid, StringBuilder out) {
      grid.rows()
          .forEach(
              row ->
                  out.append(
                          String.join(
                              " ", row.stream().map(Box::text).filter(t -> !t.isEmpty()).toList()))
                      .append('\n'));
    }
  },
  /** Cells of a row on one line, nothing between. */
  GLUED_ROWS {
    @Override
    void grid(SampleGrid grid, StringBuilder out) {
      grid.rows()
          .forEach(
              row -> {
                row.forEach(b -> out.append(b.text()));
                out.append('\n');
              });
    }
  },
  /** All cells of a table in one line, nothing between. */
  GLUED_PAGE {
    @Override
    void grid(SampleGrid grid, StringBuilder out) {
      grid.boxes().forEach(b -> out.append(b.text()));
    }

    @Override
    void text(String text, StringBuilder out) {
      out.append(text);
    }
  };

  abstract void grid(SampleGrid grid, StringBuilder out);

  void text(String text, StringBuilder out) {
    out.append(text).append('\n');
  }

  /**
   * Whether digits of neighbouring cells run together, so that the figures do not always follow
   * from the text.
   */
  public boolean isGlued() {
    return this == GLUED_ROWS || this == GLUED_PAGE;
  }

  /** The report in this layout. */
  public String write(SampleReport report) {
    return write(report, this);
  }

  /** The report in this layout, with table {@code requests} in another one. */
  public String write(SampleReport report, TextLayout requests) {
    StringBuilder out = new StringBuilder();
    out.append(report.title()).append('\n');
    for (SampleReport.Part part : report.parts()) {
      if (part instanceof SampleReport.Text text) {
        text(text.text(), out);
      } else if (part instanceof SampleGrid grid) {
        (grid.name().equals("requests") ? requests : this).grid(grid, out);
      }
    }
    return out.toString();
  }

  /** The name in lower case, for file names. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
