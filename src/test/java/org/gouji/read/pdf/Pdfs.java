package org.gouji.read.pdf;

import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;
import org.gouji.read.Limits;
import org.gouji.read.Source;

/** Reads sketched PDFs and shows what came out in a form that is easy to compare. */
final class Pdfs {
  private Pdfs() {}

  static Document read(byte[] bytes) throws Exception {
    return new PdfReader().read(new Source("报告.pdf", bytes), Limits.DEFAULT);
  }

  static Document read(PdfSketch pdf) throws Exception {
    return read(pdf.bytes());
  }

  /** All cells of a table, as they would be sketched. */
  static List<SketchTable.Cell> cells(Block table) {
    return ((Table) table)
        .cells().stream()
            .map(
                c ->
                    new SketchTable.Cell(
                        c.row(), c.column(), c.rowSpan(), c.columnSpan(), c.text()))
            .toList();
  }

  static List<Table> tables(Document document) {
    return document.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .toList();
  }

  static List<String> lines(Document document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(b -> ((Paragraph) b).text())
        .toList();
  }
}
