package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gouji.document.Document;
import org.gouji.document.Table;
import org.junit.jupiter.api.Test;

/** Layers (optional content): what lies on one that is switched off, nobody sees. */
class PdfLayerTest {
  private final COSDictionary draft = layer("draft");
  private final COSDictionary printed = layer("printed");

  private static COSDictionary layer(String name) {
    COSDictionary layer = new COSDictionary();
    layer.setItem(COSName.TYPE, COSName.OCG);
    layer.setString(COSName.NAME, name);
    return layer;
  }

  private static COSArray array(COSBase... items) {
    return new COSArray(List.of(items));
  }

  private static COSDictionary choice(String policy, COSBase... layers) {
    COSDictionary choice = new COSDictionary();
    choice.setItem(COSName.TYPE, COSName.OCMD);
    choice.setName(COSName.P, policy);
    choice.setItem(COSName.OCGS, array(layers));
    return choice;
  }

  /** A table of one row; its figure 7 lies on a layer, 8 on none. */
  private Document read(COSDictionary layer, COSDictionary states) throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    for (int y : new int[] {100, 120}) {
      pdf.line(50, y, 350, y);
    }
    for (int x : new int[] {50, 150, 250, 350}) {
      pdf.line(x, 100, x, 120);
    }
    pdf.text(60, 114, 10, "行政许可");
    pdf.raw("/OC /L BDC /Span BMC").text(200, 114, 10, "7").raw("EMC EMC").text(300, 114, 10, "8");
    try (PDDocument document = pdf.document()) {
      COSDictionary properties = new COSDictionary();
      properties.setItem(COSName.getPDFName("L"), layer);
      document
          .getPage(0)
          .getResources()
          .getCOSObject()
          .setItem(COSName.getPDFName("Properties"), properties);
      COSDictionary all = new COSDictionary();
      all.setItem(COSName.OCGS, array(draft, printed));
      all.setItem(COSName.D, states);
      document.getDocumentCatalog().getCOSObject().setItem(COSName.OCPROPERTIES, all);
      return Pdfs.read(saved(document));
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static COSDictionary states(COSName key, COSBase value) {
    COSDictionary states = new COSDictionary();
    states.setItem(key, value);
    return states;
  }

  private String figure(COSDictionary layer, COSDictionary states) throws Exception {
    Table table = Pdfs.tables(read(layer, states)).get(0);
    assertThat(table.cells().get(2).text()).isEqualTo("8");
    return table.cells().get(1).text();
  }

  @Test
  void whatLiesOnALayerThatIsOffIsNotRead() throws Exception {
    assertThat(figure(draft, states(COSName.OFF, array(draft)))).isEmpty();
    assertThat(figure(draft, states(COSName.OFF, array(printed)))).isEqualTo("7");
    assertThat(figure(draft, new COSDictionary())).isEqualTo("7");
  }

  @Test
  void layersAreOffWhereTheBaseSaysSoAndNothingSwitchesThemOn() throws Exception {
    COSDictionary states = states(COSName.BASE_STATE, COSName.OFF);
    assertThat(figure(draft, states)).isEmpty();
    states.setItem(COSName.ON, array(draft));
    assertThat(figure(draft, states)).isEqualTo("7");
  }

  @Test
  void aChoiceOfLayersIsShownAsItsPolicySays() throws Exception {
    COSDictionary states = states(COSName.OFF, array(draft));
    assertThat(figure(choice("AnyOn", draft, printed), states)).isEqualTo("7");
    assertThat(figure(choice("AllOn", draft, printed), states)).isEmpty();
    assertThat(figure(choice("AnyOff", draft, printed), states)).isEqualTo("7");
    assertThat(figure(choice("AllOff", draft, printed), states)).isEmpty();
    assertThat(figure(choice("AnyOn"), states)).isEqualTo("7");
  }

  @Test
  void anExpressionOnLayersGoesBeforeAPolicy() throws Exception {
    COSDictionary states = states(COSName.OFF, array(draft));
    COSDictionary not = choice("AnyOn", printed);
    not.setItem(COSName.getPDFName("VE"), array(COSName.getPDFName("Not"), printed));
    assertThat(figure(not, states)).isEmpty();
    COSDictionary either = choice("AllOn", draft);
    either.setItem(
        COSName.getPDFName("VE"),
        array(
            COSName.getPDFName("Or"),
            array(COSName.getPDFName("And"), draft, printed),
            array(COSName.getPDFName("Not"), draft)));
    assertThat(figure(either, states)).isEqualTo("7");
  }
}
