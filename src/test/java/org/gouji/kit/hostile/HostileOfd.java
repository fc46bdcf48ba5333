package org.gouji.kit.hostile;

import java.util.Map;

/** OFD files that were made to hurt their reader. */
final class HostileOfd {
  private static final String O = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
  private static final String TEXT =
      "<ofd:TextObject Boundary=\"10 10 100 10\" Size=\"4\"><ofd:TextCode X=\"0\" Y=\"4\">"
          + "总体情况</ofd:TextCode></ofd:TextObject>";

  private HostileOfd() {}

  private static String element(String name, String inner) {
    return "<ofd:" + name + O + ">" + inner + "</ofd:" + name + ">";
  }

  private static String page(String objects) {
    return element("Page", "<ofd:Content><ofd:Layer>" + objects + "</ofd:Layer></ofd:Content>");
  }

  private static byte[] ofd(String root, String common, String pages, String... parts) {
    String[] all = new String[parts.length + 4];
    all[0] = "OFD.xml";
    all[1] = element("OFD", "<ofd:DocBody><ofd:DocRoot>" + root + "</ofd:DocRoot></ofd:DocBody>");
    all[2] = "D/Document.xml";
    all[3] =
        element(
            "Document",
            "<ofd:CommonData>" + common + "</ofd:CommonData><ofd:Pages>" + pages + "</ofd:Pages>");
    System.arraycopy(parts, 0, all, 4, parts.length);
    return HostileMarkup.zip(all);
  }

  private static byte[] page(String common, String objects, String... parts) {
    String[] all = new String[parts.length + 2];
    all[0] = "D/P.xml";
    all[1] = page(objects);
    System.arraycopy(parts, 0, all, 2, parts.length);
    return ofd("D/Document.xml", common, "<ofd:Page ID=\"1\" BaseLoc=\"P.xml\"/>", all);
  }

  static void add(Map<String, byte[]> files) {
    files.put("text.ofd", page("", text("X=\"0\"", "公".repeat(20 << 20))));
    files.put("offsets.ofd", page("", text("DeltaX=\"g 2000000000 1\"", "总体")));
    files.put("many-offsets.ofd", page("", text("DeltaX=\"" + "1 ".repeat(5 << 20) + "\"", "总体")));
    files.put(
        "path.ofd",
        page(
            "",
            "<ofd:PathObject Boundary=\"0 0 9 9\"><ofd:AbbreviatedData>M 0 0 "
                + "L 1 1 ".repeat(2 << 20)
                + "</ofd:AbbreviatedData></ofd:PathObject>"));
    for (String matrix :
        new String[] {
          "1e300 0 0 1e300 0 0", "NaN 0 0 NaN 0 0", "0 0 0 0 0 0", "1e5 1e5 1e5 1e5 1e5 1e5"
        }) {
      files.put(
          "matrix-" + matrix.replace(' ', '_') + ".ofd",
          page("", TEXT.replace("Size=", "CTM=\"" + matrix + "\" Size=") + rule(matrix)));
    }
    files.put("far.ofd", page("", TEXT.replace("10 10 100 10", "999999 -999999 1e5 1e5") + TEXT));
    files.put("deep.ofd", page("", "<ofd:PageBlock>".repeat(50_000)));
    files.put(
        "paper.ofd",
        page(
            "<ofd:PageArea><ofd:PhysicalBox>0 0 999999 999999</ofd:PhysicalBox></ofd:PageArea>",
            TEXT + rule("1 0 0 1 0 0")));
    files.put("laughs.ofd", doctype(HostileMarkup.LAUGHS));
    files.put("external.ofd", doctype(HostileMarkup.EXTERNAL));
    files.put("outside.ofd", ofd("../../../../etc/passwd", "", ""));
    files.put("itself.ofd", ofd("OFD.xml", "", ""));
    files.put(
        "pages-outside.ofd",
        ofd(
            "/D/Document.xml",
            "<ofd:PublicRes>/etc/passwd</ofd:PublicRes><ofd:TemplatePage ID=\"1\" BaseLoc=\"\"/>",
            "<ofd:Page BaseLoc=\"../../../etc/passwd\"/><ofd:Page"
                + " BaseLoc=\"file:///etc/passwd\"/>"));
    files.put("missing.ofd", ofd("D/Nothing.xml", "", ""));
    files.put(
        "pages.ofd",
        ofd(
            "D/Document.xml",
            "",
            "<ofd:Page BaseLoc=\"P.xml\"/>".repeat(100_000),
            "D/P.xml",
            page(TEXT)));
    files.put("bodies.ofd", bodies());
    files.put("doubling.ofd", doubling());
    files.put(
        "parameters.ofd",
        page(
            "<ofd:PublicRes>R.xml</ofd:PublicRes>",
            TEXT.replace("Size=", "DrawParam=\"1\" Size="),
            "D/R.xml",
            element(
                "Res",
                "<ofd:DrawParams><ofd:DrawParam ID=\"1\" Relative=\"1\"/></ofd:DrawParams>")));
  }

  private static String text(String offsets, String text) {
    return TEXT.replace("X=\"0\"", "X=\"0\" " + (offsets.startsWith("X") ? "" : offsets))
        .replace("总体情况", text);
  }

  private static String rule(String matrix) {
    return "<ofd:PathObject Boundary=\"0 0 100 100\" CTM=\""
        + matrix
        + "\"><ofd:AbbreviatedData>M 0 0 L 100 0 L 100 100"
        + " C</ofd:AbbreviatedData></ofd:PathObject>";
  }

  private static byte[] doctype(String type) {
    return HostileMarkup.zip(
        "OFD.xml",
        type + element("OFD", "<ofd:DocBody><ofd:DocRoot>&e;</ofd:DocRoot></ofd:DocBody>"));
  }

  private static byte[] bodies() {
    return HostileMarkup.zip(
        "OFD.xml",
        element(
            "OFD", "<ofd:DocBody><ofd:DocRoot>D.xml</ofd:DocRoot></ofd:DocBody>".repeat(50_000)),
        "D.xml",
        element("Document", "<ofd:Pages><ofd:Page BaseLoc=\"P.xml\"/></ofd:Pages>"),
        "P.xml",
        page(TEXT));
  }

  /** Each graphic draws the next one twice. */
  private static byte[] doubling() {
    StringBuilder units = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      units.append("<ofd:CompositeGraphicUnit ID=\"").append(i).append("\"><ofd:Content>");
      units.append(composite(i + 1).repeat(4)).append(TEXT);
      units.append("</ofd:Content></ofd:CompositeGraphicUnit>");
    }
    return page(
        "<ofd:PublicRes>R.xml</ofd:PublicRes>",
        composite(0),
        "D/R.xml",
        element("Res", "<ofd:CompositeGraphicUnits>" + units + "</ofd:CompositeGraphicUnits>"));
  }

  private static String composite(int id) {
    return "<ofd:CompositeObject Boundary=\"0 0 200 200\" ResourceID=\"" + id + "\"/>";
  }
}
