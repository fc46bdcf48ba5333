package org.gouji.kit;

import java.nio.charset.StandardCharsets;
import org.gouji.kit.SampleGrid.Box;

/** Formats with tables of their own, written so that what they print can be damaged as text can. */
public enum MarkupLayout implements Layout {
  /** A web page. */
  HTML {
    @Override
    void grid(SampleGrid grid, Print.Maker out) {
      out.text("<table border=1>\n");
      grid.rows()
          .forEach(
              row -> {
                int r = row.get(0).row();
                out.mark(r, "<tr>");
                for (Box b : row) {
                  String spans =
                      "<td colspan=%d rowspan=%d>".formatted(b.columnSpan(), b.rowSpan());
                  out.mark(b, spans).box(b).mark(b, "</td>");
                }
                out.mark(r, "</tr>");
              });
      out.text("</table>\n");
    }

    @Override
    void text(String text, Print.Maker out) {
      out.text("<p>" + text + "</p>\n");
    }

    @Override
    public byte[] bytes(String text) {
      String page =
          "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>"
              + text
              + "</body></html>";
      return page.getBytes(StandardCharsets.UTF_8);
    }
  },
  /** A document of Word: merged cells by {@code gridSpan} and {@code vMerge}. */
  DOCX {
    @Override
    void grid(SampleGrid grid, Print.Maker out) {
      Box[][] covers = grid.covers();
      out.text("<w:tbl><w:tblPr/><w:tblGrid>");
      out.text("<w:gridCol w:w=\"600\"/>".repeat(grid.columnCount()) + "</w:tblGrid>");
      for (int r = 0; r < covers.length; r++) {
        out.mark(r, "<w:tr>");
        for (int c = 0; c < covers[r].length; c += covers[r][c].columnSpan()) {
          Box b = covers[r][c];
          String merge = b.rowSpan() == 1 ? "" : "<w:vMerge/>";
          String span = "<w:gridSpan w:val=\"" + b.columnSpan() + "\"/>";
          if (b.row() == r) {
            String first = merge.replace("/>", " w:val=\"restart\"/>");
            out.mark(b, "<w:tc><w:tcPr>" + span + first + "</w:tcPr><w:p><w:r><w:t>");
            out.box(b).mark(b, "</w:t></w:r></w:p></w:tc>");
          } else {
            out.mark(r, "<w:tc><w:tcPr>" + span + merge + "</w:tcPr><w:p/></w:tc>");
          }
        }
        out.mark(r, "</w:tr>");
      }
      out.text("</w:tbl>");
    }

    @Override
    void text(String text, Print.Maker out) {
      out.text("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>");
    }

    @Override
    public byte[] bytes(String text) {
      return WordMarkup.of(text).bytes();
    }
  };

  abstract void grid(SampleGrid grid, Print.Maker out);

  abstract void text(String text, Print.Maker out);

  @Override
  public Print print(SampleReport report) {
    Print.Maker out = new Print.Maker();
    text(report.title(), out);
    for (SampleReport.Part part : report.parts()) {
      if (part instanceof SampleReport.Text text) {
        text(text.text(), out.in(""));
      } else if (part instanceof SampleGrid grid) {
        grid(grid, out.in(grid.name()));
      }
    }
    return out.print(false);
  }
}
