package org.gouji.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Adds marked content and a structure tree to a {@link PdfSketch}, element by element. */
final class StructureSketch {
  /** Something that stands in an element. */
  sealed interface Kid {}

  /** Marked content of a page, both counted from 0. */
  record Mark(int page, int number) implements Kid {}

  /** An element; spans of 1 are not written. */
  record Element(String type, int rowSpan, int columnSpan, List<Kid> kids) implements Kid {
    Element spanning(int rows, int columns) {
      return new Element(type, rows, columns, kids);
    }
  }

  private final PdfSketch pdf;
  private int page;
  private int next;

  StructureSketch(PdfSketch pdf) {
    this.pdf = pdf;
  }

  static Element element(String type, Kid... kids) {
    return new Element(type, 1, 1, List.of(kids));
  }

  static Element element(String type, List<? extends Kid> kids) {
    return new Element(type, 1, 1, List.copyOf(kids));
  }

  /** A cell with the content of some marks. */
  static Element cell(Kid... kids) {
    return element("TD", kids);
  }

  StructureSketch page(float width, float height) {
    pdf.page(width, height);
    page++;
    next = 0;
    return this;
  }

  Mark text(float x, float y, String text) {
    begin();
    pdf.text(x, y, 9, text);
    return end();
  }

  /** What is drawn next is marked. */
  void begin() {
    pdf.raw("/Span <</MCID %d>> BDC", next);
  }

  Mark end() {
    pdf.raw("EMC");
    return new Mark(page, next++);
  }

  /** The file with these elements below the root of its structure. */
  byte[] bytes(List<? extends Kid> elements) {
    try (PDDocument document = pdf.document()) {
      COSDictionary root = new COSDictionary();
      root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
      root.setItem(COSName.K, kids(elements, document));
      document.getDocumentCatalog().getCOSObject().setItem("StructTreeRoot", root);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static COSArray kids(List<? extends Kid> kids, PDDocument document) {
    COSArray array = new COSArray();
    for (Kid kid : kids) {
      if (kid instanceof Element element) {
        array.add(dictionary(element, document));
      } else if (kid instanceof Mark mark) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, document.getPage(mark.page()).getCOSObject());
        reference.setItem(COSName.MCID, COSInteger.get(mark.number()));
        array.add(reference);
      }
    }
    return array;
  }

  private static COSDictionary dictionary(Element element, PDDocument document) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setName(COSName.S, element.type());
    dictionary.setItem(COSName.K, kids(element.kids(), document));
    if (element.rowSpan() > 1 || element.columnSpan() > 1) {
      COSDictionary attributes = new COSDictionary();
      attributes.setName(COSName.O, "Table");
      attributes.setInt("RowSpan", element.rowSpan());
      attributes.setInt("ColSpan", element.columnSpan());
      dictionary.setItem(COSName.A, attributes);
    }
    return dictionary;
  }

  /** The rows of a table, each as its cells. */
  static Element table(List<List<Element>> rows) {
    List<Element> elements = new ArrayList<>();
    rows.forEach(cells -> elements.add(element("TR", cells)));
    return element("Table", elements);
  }
}
