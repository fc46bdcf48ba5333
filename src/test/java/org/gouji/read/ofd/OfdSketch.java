package org.gouji.read.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small OFD files part by part. */
final class OfdSketch {
  private static final String NAMESPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  private final Map<String, String> parts = new LinkedHashMap<>();

  /** One document of A4 pages whose objects are given, one string per page. */
  static OfdSketch pages(String... objects) {
    OfdSketch ofd = new OfdSketch();
    ofd.part(
        "OFD.xml",
        element("OFD", "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"));
    return ofd.document("Doc_0", "", objects);
  }

  OfdSketch document(String folder, String commonData, String... objects) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < objects.length; i++) {
      list.append(
          "<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>".formatted(i + 1, i));
      part(folder + "/Pages/Page_" + i + "/Content.xml", content(objects[i]));
    }
    return part(
        folder + "/Document.xml",
        element(
            "Document",
            "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
                + "</ofd:PageArea>"
                + commonData
                + "</ofd:CommonData><ofd:Pages>"
                + list
                + "</ofd:Pages>"));
  }

  static String content(String objects) {
    return element("Page", "<ofd:Content><ofd:Layer>" + objects + "</ofd:Layer></ofd:Content>");
  }

  static String element(String name, String inner) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:"
        + name
        + NAMESPACE
        + ">"
        + inner
        + "</ofd:"
        + name
        + ">";
  }

  OfdSketch part(String name, String xml) {
    parts.put(name, xml);
    return this;
  }

  /** Changes a part that is there. */
  void edit(String name, String from, String to) {
    parts.computeIfPresent(name, (n, xml) -> xml.replace(from, to));
  }

  /** Text in millimetres, its baseline at y. */
  static String text(double x, double y, double size, String text, String attributes) {
    return "<ofd:TextObject Boundary=\"%s %s 100 10\" Size=\"%s\"><ofd:TextCode X=\"0\" Y=\"0\" %s>%s</ofd:TextCode></ofd:TextObject>"
        .formatted(x, y, size, attributes, text);
  }

  static String text(double x, double y, String text) {
    return text(
        x, y, 4, text, text.length() > 1 ? "DeltaX=\"g " + (text.length() - 1) + " 4\"" : "");
  }

  static String line(double x1, double y1, double x2, double y2) {
    return "<ofd:PathObject Boundary=\"0 0 210 297\" LineWidth=\"0.2\"><ofd:AbbreviatedData>M %s %s L %s %s</ofd:AbbreviatedData></ofd:PathObject>"
        .formatted(x1, y1, x2, y2);
  }

  /** Changes the charset that all parts declare. */
  void recode(String from, String to) {
    parts.replaceAll((name, xml) -> xml.replace("encoding=\"" + from, "encoding=\"" + to));
  }

  byte[] bytes() {
    return bytes(StandardCharsets.UTF_8);
  }

  byte[] bytes(Charset charset) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(charset));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
