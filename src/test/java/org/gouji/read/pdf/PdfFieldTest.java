package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.gouji.document.Cell;
import org.junit.jupiter.api.Test;

/** Figures that are filled into the fields of a form. */
class PdfFieldTest {
  /** A row whose first cell holds a label; the others are blank. */
  private static PdfSketch row() {
    PdfSketch pdf = new PdfSketch().page();
    for (int y : new int[] {100, 120}) {
      pdf.line(50, y, 350, y);
    }
    for (int x : new int[] {50, 150, 250, 350}) {
      pdf.line(x, 100, x, 120);
    }
    return pdf.text(60, 114, 10, "行政许可");
  }

  private static COSDictionary field(float x, String value) {
    COSDictionary field = new COSDictionary();
    field.setItem(COSName.TYPE, COSName.ANNOT);
    field.setItem(COSName.SUBTYPE, COSName.getPDFName("Widget"));
    field.setItem(COSName.FT, COSName.TX);
    field.setString(COSName.V, value);
    field.setString(COSName.DA, "/H 9 Tf 0 g");
    COSArray area = new COSArray();
    for (float edge : new float[] {x, 723, x + 80, 741}) {
      area.add(new COSFloat(edge));
    }
    field.setItem(COSName.RECT, area);
    return field;
  }

  /** What a file draws for a field: the figure 5, or nothing. */
  private static COSDictionary drawn(PDResources resources, String content) throws IOException {
    COSStream form = new COSStream();
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    COSArray box = new COSArray();
    for (float edge : new float[] {0, 0, 80, 18}) {
      box.add(new COSFloat(edge));
    }
    form.setItem(COSName.BBOX, box);
    form.setItem(COSName.RESOURCES, resources);
    try (OutputStream out = form.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    COSDictionary appearance = new COSDictionary();
    appearance.setItem(COSName.N, form);
    return appearance;
  }

  private static List<String> read(PDDocument document, boolean anew, COSDictionary... fields)
      throws Exception {
    COSArray all = new COSArray(List.of(fields));
    document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, all);
    COSDictionary form = new COSDictionary();
    form.setItem(COSName.FIELDS, all);
    form.setBoolean(COSName.NEED_APPEARANCES, anew);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return Pdfs.tables(Pdfs.read(out.toByteArray())).get(0).cells().stream()
        .map(Cell::text)
        .toList();
  }

  @Test
  void aValueThatTheFileDoesNotDrawIsReadInItsPlace() throws Exception {
    COSDictionary middle = field(160, "1203");
    middle.setInt(COSName.Q, 1);
    try (PDDocument document = row().document()) {
      assertThat(read(document, true, middle, field(260, "45")))
          .containsExactly("行政许可", "1203", "45");
    }
    try (PDDocument document = row().document()) {
      assertThat(read(document, false, field(160, "12"), field(260, "")))
          .containsExactly("行政许可", "12", "");
    }
  }

  @Test
  void aPartOfAFieldShowsTheValueOfTheWhole() throws Exception {
    COSDictionary whole = field(160, "77");
    COSDictionary part = field(160, "");
    part.removeItem(COSName.V);
    part.removeItem(COSName.FT);
    part.setItem(COSName.PARENT, whole);
    try (PDDocument document = row().document()) {
      assertThat(read(document, false, part)).containsExactly("行政许可", "77", "");
    }
  }

  @Test
  void whatTheFileDrawsCountsUnlessFieldsAreToBeDrawnAnew() throws Exception {
    for (boolean anew : new boolean[] {false, true}) {
      try (PDDocument document = row().document()) {
        COSDictionary field = field(160, "6");
        field.setItem(
            COSName.AP,
            drawn(document.getPage(0).getResources(), "BT /H 9 Tf 4 5 Td <0035> Tj ET"));
        assertThat(read(document, anew, field)).containsExactly("行政许可", anew ? "6" : "5", "");
      }
    }
  }

  @Test
  void whatIsTooLongForAFieldStaysInIt() throws Exception {
    try (PDDocument document = row().document()) {
      assertThat(read(document, true, field(160, "123456789012345678901234"), field(260, "3")))
          .containsExactly("行政许可", "123456789012345678901234", "3");
    }
  }

  @Test
  void aSecretIsNotShown() throws Exception {
    COSDictionary secret = field(160, "12");
    secret.setInt(COSName.FF, 1 << 13);
    try (PDDocument document = row().document()) {
      assertThat(read(document, true, secret)).containsExactly("行政许可", "", "");
    }
  }
}
