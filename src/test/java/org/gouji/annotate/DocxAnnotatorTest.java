package org.gouji.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gouji.document.Location;
import org.gouji.kit.WordMarkup;
import org.gouji.output.Remark;
import org.gouji.output.base.Language;
import org.junit.jupiter.api.Test;

class DocxAnnotatorTest {

  private static List<String> comments(byte[] docx) throws Exception {
    List<String> texts = new ArrayList<>();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      for (XWPFComment comment : document.getDocComments().getComments()) {
        assertThat(comment.getAuthor()).isEqualTo("gouji");
        texts.add(comment.getText());
      }
    }
    return texts;
  }

  private static String main(byte[] docx) throws Exception {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
        var in = document.getPackagePart().getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Remark at(int paragraph, int table, int row, int cell, String text) {
    return new Remark(
        new Location.Word("document", paragraph, table, row, cell), Remark.Weight.ERROR, text);
  }

  @Test
  void findings_of_a_report_become_comments_and_it_reads_the_same() throws Exception {
    byte[] original = Files.readAllBytes(Path.of("samples/disputes-total-zero.docx"));
    List<Remark> remarks = Copying.remarks(original, Language.ZH);
    byte[] copy = Copying.copy("docx", original, remarks);
    Copying.assertReadsTheSame(copy, original);
    String all = String.join("\n", comments(copy));
    assertThat(remarks).allSatisfy(r -> assertThat(all).contains(r.text()));
    // Marked again the comments of the first time stay, and the new ones have ids of their own.
    byte[] again = Copying.copy("docx", copy, remarks);
    assertThat(comments(again)).hasSize(2 * comments(copy).size());
    Copying.assertReadsTheSame(again, original);
  }

  @Test
  void comments_stand_at_the_paragraph_and_the_cell_that_they_are_about() throws Exception {
    String inner = WordMarkup.table(WordMarkup.row("<w:tc><w:p/></w:tc>"));
    String body =
        WordMarkup.p("A")
            + "<!-- <w:p> --><w:p><w:pPr><w:jc"
            + " w:val=\"left\"/></w:pPr><w:r><w:t>B</w:t></w:r></w:p>"
            + WordMarkup.table(
                WordMarkup.row("<w:tc>" + inner + "<w:p/></w:tc>", "<w:tc><w:p/></w:tc>"),
                WordMarkup.row(
                    "<w:tc><w:p><w:r><w:t>C</w:t></w:r></w:p><w:p><w:r><w:t>D</w:t></w:r></w:p></w:tc>"))
            + WordMarkup.p("E");
    byte[] copy =
        Copying.copy(
            "docx",
            WordMarkup.of(body).bytes(),
            List.of(
                at(1, -1, -1, -1, "on B"),
                at(-1, 0, 1, 0, "on CD"),
                at(-1, 1, 0, 0, "on the inner cell"),
                at(-1, 0, 0, 1, "on the empty cell"),
                at(2, -1, -1, -1, "on E"),
                at(7, -1, -1, -1, "nowhere")));
    assertThat(comments(copy))
        .extracting(String::strip)
        .containsExactly(
            "on B", "on CD", "on the inner cell", "on the empty cell", "on E", "nowhere");
    String xml =
        main(copy)
            .replaceAll(
                "<w:commentRangeEnd w:id=\"(\\d)\"/><w:r><w:commentReference w:id=\"\\1\"/></w:r>",
                "[/$1]")
            .replaceAll("<w:commentRangeStart w:id=\"(\\d)\"/>", "[$1]");
    assertThat(xml)
        .contains("<w:p>[5]", "A</w:t></w:r>[/5]</w:p>")
        .contains("</w:pPr>[0]<w:r><w:t>B</w:t></w:r>[/0]</w:p>")
        .contains("<w:p>[1]<w:r><w:t>C</w:t></w:r></w:p><w:p><w:r><w:t>D</w:t></w:r>[/1]</w:p>")
        .contains("<w:tc><w:p>[2][/2]</w:p></w:tc>")
        .contains("<w:tc><w:p>[3][/3]</w:p></w:tc>")
        .contains("E</w:t></w:r>[/4]</w:p>");
  }

  @Test
  void a_text_box_is_marked_at_the_paragraph_that_holds_it() throws Exception {
    String body =
        "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>X</w:t></w:r></w:p></w:txbxContent>"
            + "</w:pict></w:r></w:p>";
    byte[] copy =
        Copying.copy(
            "docx", WordMarkup.of(body).bytes(), List.of(at(1, -1, -1, -1, Copying.HOSTILE)));
    assertThat(main(copy))
        .contains("<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:pict>")
        .contains("<w:txbxContent><w:p><w:r>");
    assertThat(comments(copy).get(0)).contains("]]><script>alert(1)</script>&lt;&amp;", "第二行");
  }
}
