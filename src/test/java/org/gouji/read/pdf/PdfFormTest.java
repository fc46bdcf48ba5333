package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.gouji.document.Document;
import org.gouji.document.Note;
import org.junit.jupiter.api.Test;

/** Drawings within drawings: form XObjects. */
class PdfFormTest {
  /** 总 in the encoding of the sketch's font. */
  private static final String LINE = "BT /H 12 Tf 60 600 Td <603B> Tj ET ";

  private static COSStream form(String content) throws IOException {
    COSStream form = new COSStream();
    form.setItem(COSName.TYPE, COSName.XOBJECT);
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    COSArray box = new COSArray();
    for (int edge : new int[] {0, 0, 600, 800}) {
      box.add(COSInteger.get(edge));
    }
    form.setItem(COSName.BBOX, box);
    try (OutputStream out = form.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    return form;
  }

  private static PdfSketch page(COSStream... forms) {
    COSDictionary named = new COSDictionary();
    for (int i = 0; i < forms.length; i++) {
      named.setItem(COSName.getPDFName("F" + i), forms[i]);
    }
    PDResources resources = new PDResources();
    resources.getCOSObject().setItem(COSName.XOBJECT, named);
    PdfSketch pdf = new PdfSketch().page();
    pdf.lastPage().setResources(resources);
    return pdf;
  }

  @Test
  void aFormIsDrawnAsOftenAsItIsShown() throws Exception {
    PdfSketch pdf = page(form(LINE)).raw("/F0 Do 1 0 0 1 0 -20 cm /F0 Do");

    assertThat(Pdfs.lines(Pdfs.read(pdf))).containsExactly("总", "总");
  }

  @Test
  void aFormThatShowsItselfIsDrawnOnce() throws Exception {
    PdfSketch pdf = page(form(LINE + "1 0 0 1 0 -20 cm /F0 Do /F0 Do")).raw("/F0 Do");

    assertThat(Pdfs.lines(Pdfs.read(pdf))).containsExactly("总");
  }

  /** A group whose parts are opaque, shown with an opacity of its own. */
  private static PdfSketch group(float opacity) throws IOException {
    COSStream group = form(LINE);
    COSDictionary kind = new COSDictionary();
    kind.setItem(COSName.S, COSName.TRANSPARENCY);
    group.setItem(COSName.GROUP, kind);
    PdfSketch pdf = page(group).raw("q /G0 gs /F0 Do Q");
    COSDictionary state = new COSDictionary();
    state.setItem(COSName.CA_NS, new COSFloat(opacity));
    COSDictionary states = new COSDictionary();
    states.setItem(COSName.getPDFName("G0"), state);
    pdf.lastPage().getResources().getCOSObject().setItem(COSName.EXT_G_STATE, states);
    return pdf.text(60, 400, 12, "计");
  }

  @Test
  void aGroupIsAsVisibleAsItIsShown() throws Exception {
    assertThat(Pdfs.lines(Pdfs.read(group(0)))).containsExactly("计");
    assertThat(Pdfs.lines(Pdfs.read(group(0.9f)))).containsExactly("总", "计");
  }

  @Test
  void textTypedOverAPageIsSaid() throws Exception {
    PdfSketch pdf = page(form(LINE)).raw("/F0 Do");
    PDAnnotationFreeText typed = new PDAnnotationFreeText();
    typed.setContents("12");
    pdf.lastPage().setAnnotations(List.of(typed));

    Document document = Pdfs.read(pdf);

    assertThat(Pdfs.lines(document)).containsExactly("总");
    assertThat(document.notes()).extracting(Note::code).containsExactly("annotation-text");
  }
}
