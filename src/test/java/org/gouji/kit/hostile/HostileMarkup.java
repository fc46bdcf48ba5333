package org.gouji.kit.hostile;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gouji.kit.WordMarkup;

/** Office packages and web pages that were made to hurt their reader. */
final class HostileMarkup {
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String W2003 =
      "xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"";
  private static final String X =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

  /** An entity that stands for a billion others. */
  static final String LAUGHS = laughs();

  static final String EXTERNAL =
      "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\"><!ENTITY % p SYSTEM"
          + " \"http://localhost:1/x.dtd\"> %p;]>";

  private HostileMarkup() {}

  private static String laughs() {
    StringBuilder s = new StringBuilder("<!DOCTYPE d [<!ENTITY e0 \"ha\">");
    for (int i = 1; i < 10; i++) {
      s.append("<!ENTITY e").append(i).append(" \"").append(("&e" + (i - 1) + ";").repeat(10));
      s.append("\">");
    }
    return s.append("<!ENTITY e \"&e9;\">]>").toString();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] zip(String... namesAndTexts) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      parts.put(namesAndTexts[i], utf8(namesAndTexts[i + 1]));
    }
    return WordMarkup.zip(parts);
  }

  private static byte[] docx(String type, String body) {
    return zip(
        "[Content_Types].xml",
        "<Types/>",
        "word/document.xml",
        type + "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
  }

  private static byte[] xlsx(String type, String sheet) {
    String r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    return zip(
        "[Content_Types].xml",
        "<Types/>",
        "xl/workbook.xml",
        "<workbook "
            + X
            + " xmlns:r=\""
            + r
            + "\"><sheets><sheet name=\"S\" r:id=\"a\"/></sheets></workbook>",
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"a\" Type=\""
            + r
            + "/worksheet\" Target=\"s.xml\"/>"
            + "</Relationships>",
        "xl/s.xml",
        type + "<worksheet " + X + ">" + sheet + "</worksheet>");
  }

  static void add(Map<String, byte[]> files) {
    String open = "<w:p><w:r><w:t>";
    String close = "</w:t></w:r></w:p>";
    for (String type : new String[] {LAUGHS, EXTERNAL}) {
      String name = type.equals(LAUGHS) ? "laughs" : "external";
      files.put(name + ".docx", docx(type, open + "&e;" + close));
      files.put(name + ".xlsx", xlsx(type, "<sheetData><row><c><v>&e;</v></c></row></sheetData>"));
      files.put(
          name + "-2003.xml.doc",
          utf8(
              "<?xml version=\"1.0\"?>"
                  + type
                  + "<w:wordDocument "
                  + W2003
                  + "><w:body>"
                  + open
                  + "&e;"
                  + close
                  + "</w:body></w:wordDocument>"));
      files.put(
          name + "-flat.doc",
          utf8(
              "<?xml version=\"1.0\"?>"
                  + type
                  + "<pkg:package"
                  + " xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"><pkg:part"
                  + " pkg:name=\"/word/document.xml\"><pkg:xmlData>&e;</pkg:xmlData>"
                  + "</pkg:part></pkg:package>"));
    }
    files.put("deep.docx", docx("", "<w:tbl><w:tr><w:tc>".repeat(30_000)));
    files.put(
        "deep-closed.docx",
        docx(
            "",
            "<w:tbl><w:tr><w:tc>".repeat(3_000)
                + open
                + "1"
                + close
                + "</w:tc></w:tr></w:tbl>".repeat(3_000)));
    files.put("long-attribute.docx", docx("", "<w:p w:x=\"" + "a".repeat(30 << 20) + "\"/>"));
    files.put("long-text.docx", docx("", open + "公".repeat(20 << 20) + close));
    files.put(
        "wide-span.docx",
        docx(
            "",
            "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr><w:p/></w:tc>"
                + "</w:tr></w:tbl>"));
    files.put(
        "merges.xlsx",
        xlsx(
            "",
            "<sheetData><row><c><v>1</v></c></row></sheetData><mergeCells>"
                + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(5_000)
                + "</mergeCells>"));
    files.put(
        "far.xlsx",
        xlsx(
            "",
            "<sheetData><row r=\"999999999\"><c r=\"ZZZ9999999\"><v>1</v></c></row></sheetData>"));
    files.put(
        "self.xlsx", zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>"));
    pages(files);
  }

  private static void pages(Map<String, byte[]> files) {
    files.put("divs.html", utf8("<html><body>" + "<div>".repeat(100_000) + "1"));
    files.put("tables.html", utf8("<html><body>" + "<table><tr><td>".repeat(20_000) + "1"));
    files.put("fonts.html", utf8("<html><body>" + "<p><font><b><i>".repeat(5_000) + "1"));
    files.put("lists.html", utf8("<html><body>" + "<ul><li>".repeat(50_000) + "1"));
    String cell = "<td colspan=1000000000 rowspan=1000000000>1</td>";
    files.put(
        "spans.html",
        utf8("<table>" + ("<tr>" + cell.repeat(20) + "</tr>").repeat(500) + "</table>"));
    files.put(
        "rowspans.html",
        utf8("<table>" + "<tr><td rowspan=65534>1<td>2</tr>".repeat(8_000) + "</table>"));
    files.put(
        "sheets.html",
        utf8(
            "<style>"
                + "div div div div div .a:not(.b) > *{display:none}".repeat(20_000)
                + "</style>"
                + "<div class=a>1</div>".repeat(20_000)));
    files.put("media.html", utf8("<style>" + "@media screen{".repeat(50_000) + "</style><p>1"));
    files.put("entities.html", utf8("<p>" + "&lt;".repeat(100_000)));
    files.put("script.html", utf8("<script>var a=" + "[{\"a\":".repeat(50_000) + "</script><p>1"));
    files.put(
        "inner.html",
        utf8("<script>var a='" + "\\u003ctable\\u003e".repeat(20_000) + "'</script><p>1</p>"));
    StringBuilder mail = new StringBuilder("MIME-Version: 1.0\r\n");
    for (int i = 0; i < 2_000; i++) {
      mail.append("Content-Type: multipart/related; boundary=\"b")
          .append(i)
          .append("\"\r\n\r\n--b");
      mail.append(i).append("\r\n");
    }
    files.put("nested.mht", utf8(mail + "Content-Type: text/html\r\n\r\n<p>1</p>"));
    files.put(
        "parts.mht",
        utf8(
            "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: text/html\r\n\r\n<p>1</p>\r\n".repeat(20_000)));
    files.put(
        "headers.mht",
        utf8("MIME-Version: 1.0\r\n" + "A:\r\n b\r\n".repeat(50_000) + "\r\n\r\n<p>1"));
  }
}
