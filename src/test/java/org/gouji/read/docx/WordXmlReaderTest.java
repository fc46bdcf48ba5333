package org.gouji.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.gouji.document.Document;
import org.gouji.kit.WordMarkup;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.junit.jupiter.api.Test;

class WordXmlReaderTest {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?mso-application progid=\"Word.Document\"?>\n";

  private static Document read(String xml) throws Exception {
    byte[] bytes = (HEAD + xml).getBytes(StandardCharsets.UTF_8);
    return Formats.read(new Source("a.doc", bytes), Limits.DEFAULT);
  }

  private static String word2003(String body) {
    return "<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\""
        + " xmlns:wx=\"http://schemas.microsoft.com/office/word/2003/auxHint\""
        + " xmlns:aml=\"http://schemas.microsoft.com/aml/2001/core\"><w:body><wx:sect>"
        + body
        + "</wx:sect></w:body></w:wordDocument>";
  }

  @Test
  void word2003XmlIsRead() throws Exception {
    String table =
        "<w:tbl><w:tr><w:tc><w:tcPr><w:vmerge w:val=\"restart\"/></w:tcPr>%1$s</w:tc>"
            + "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>%2$s</w:tc></w:tr>"
            + "<w:tr><w:tc><w:tcPr><w:vmerge/></w:tcPr><w:p/></w:tc><w:tc>%2$s</w:tc>"
            + "<w:tc>%2$s</w:tc></w:tr></w:tbl>";
    String changed =
        "<w:p><aml:annotation w:type=\"Word.Deletion\"><aml:content><w:r><w:delText>8</w:delText>"
            + "</w:r></aml:content></aml:annotation><aml:annotation w:type=\"Word.Insertion\">"
            + "<aml:content><w:r><w:t>12</w:t></w:r></aml:content></aml:annotation>"
            + "<aml:annotation w:type=\"Word.Comment\"><aml:content><w:p><w:r><w:t>是否99</w:t>"
            + "</w:r></w:p></aml:content></aml:annotation></w:p>";
    String numbered =
        "<w:p><w:pPr><w:listPr><w:ilvl w:val=\"0\"/><w:ilfo w:val=\"1\"/><wx:t wx:val=\"一、\"/>"
            + "</w:listPr></w:pPr><w:r><w:t>总体情况</w:t></w:r></w:p>";
    String label = "<w:p><w:r><w:t>规章</w:t></w:r></w:p>";
    Document d = read(word2003(numbered + table.formatted(label, changed)));
    assertThat(d.format()).isEqualTo("word-xml");
    assertThat(DocxReaderTest.texts(d)).containsExactly("一、总体情况", "[规章, 12, 12, 12]");
    assertThat(DocxReaderTest.cells(d, 1))
        .containsExactly("0,0 2x1 规章", "0,1 1x2 12", "1,1 1x1 12", "1,2 1x1 12");
  }

  @Test
  void aCellOfWord2003ThatShowsAPictureIsNotBlank() throws Exception {
    String cell = "<w:tc><w:p><w:r>%s</w:r></w:p></w:tc>";
    String picture =
        "<w:pict><w:binData w:name=\"wordml://1.png\">AAAA</w:binData><v:shape xmlns:v=\"urn:v\">"
            + "<v:imagedata src=\"wordml://1.png\"/></v:shape></w:pict>";
    String row = cell.formatted("<w:t>规章</w:t>") + cell.formatted(picture);
    assertThat(DocxReaderTest.texts(read(word2003("<w:tbl><w:tr>" + row + "</w:tr></w:tbl>"))))
        .containsExactly("[规章, \uFFFC]");
  }

  @Test
  void notesOfWord2003StandBehindTheirBlock() throws Exception {
    String note = "<w:r><w:footnote><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:footnote></w:r>";
    String body =
        "<w:p><w:r><w:t>收到5</w:t></w:r>"
            + note.formatted("含上年3件。")
            + "<w:r><w:t>件</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>末段</w:t></w:r>"
            + note.replace("foot", "end").formatted("又及。")
            + "</w:p>";
    assertThat(DocxReaderTest.texts(read(word2003(body))))
        .containsExactly("收到5件", "含上年3件。", "末段", "又及。");
  }

  @Test
  void thePartsOfADocumentInOneFileAreRead() throws Exception {
    String part = "<pkg:part pkg:name=\"/word/%s\"><pkg:xmlData>%s</pkg:xmlData></pkg:part>";
    String main = WordMarkup.of(WordMarkup.p("正文")).document().replaceFirst("<\\?.*?\\?>", "");
    String xml =
        "<pkg:package"
            + " xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">%s</pkg:package>";
    assertThat(DocxReaderTest.texts(read(xml.formatted(part.formatted("document.xml", main)))))
        .containsExactly("正文");
    assertThatThrownBy(() -> read(xml.formatted("")))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.reason()).isEqualTo(Reason.BROKEN));
  }
}
