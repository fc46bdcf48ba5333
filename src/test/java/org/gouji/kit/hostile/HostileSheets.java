package org.gouji.kit.hostile;

import java.util.Map;

/** Workbooks outside of Office Open XML that were made to hurt their reader. */
final class HostileSheets {
  private static final String ODF =
      "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";
  private static final String SS =
      "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
          + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"";
  private static final String TEXT = "<text:p>政府信息公开</text:p>";

  private HostileSheets() {}

  static void add(Map<String, byte[]> files) {
    files.put(
        "repeated.ods",
        ods(
            "",
            "<table:table-row table:number-rows-repeated=\"999999999\"><table:table-cell"
                + " table:number-columns-repeated=\"999999999\">"
                + TEXT
                + "</table:table-cell></table:table-row>"));
    files.put(
        "spanned.ods",
        ods(
            "",
            ("<table:table-row><table:table-cell table:number-columns-spanned=\"999999999\""
                    + " table:number-rows-spanned=\"999999999\">"
                    + TEXT
                    + "</table:table-cell></table:table-row>")
                .repeat(2_000)));
    files.put(
        "columns.ods",
        ods("", "<table:table-column table:number-columns-repeated=\"999999999\"/>".repeat(2_000)));
    files.put("laughs.ods", ods(HostileMarkup.LAUGHS, "&e;"));
    files.put("external.ods", ods(HostileMarkup.EXTERNAL, "&e;"));
    files.put(
        "deep.ods",
        ods(
            "",
            "<table:table-row-group>".repeat(20_000) + "</table:table-row-group>".repeat(20_000)));
    files.put(
        "indexed.xls",
        excel(
            "",
            "<Row ss:Index=\"999999999\" ss:Span=\"999999999\"><Cell ss:Index=\"999999999\""
                + " ss:MergeAcross=\"999999999\" ss:MergeDown=\"999999999\"><Data"
                + " ss:Type=\"Number\">1e400</Data></Cell></Row>"
                + "<Row ss:Index=\"1\"><Cell><Data ss:Type=\"Number\">1</Data></Cell></Row>"));
    files.put("laughs.xls", excel(HostileMarkup.LAUGHS, "&e;"));
    files.put("external.xls", excel(HostileMarkup.EXTERNAL, "&e;"));
  }

  private static byte[] ods(String type, String sheet) {
    return HostileMarkup.zip(
        "mimetype",
        "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml",
        type
            + "<office:document-content "
            + ODF
            + "><office:body><office:spreadsheet><table:table>"
            + sheet
            + "</table:table></office:spreadsheet></office:body></office:document-content>");
  }

  private static byte[] excel(String type, String rows) {
    return HostileMarkup.utf8(
        "<?xml version=\"1.0\"?>"
            + type
            + "<Workbook "
            + SS
            + "><Worksheet ss:Name=\"a\"><Table>"
            + rows
            + "</Table></Worksheet></Workbook>");
  }
}
