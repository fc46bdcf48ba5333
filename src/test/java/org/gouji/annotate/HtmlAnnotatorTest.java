package org.gouji.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.document.Location;
import org.gouji.kit.SampleHtml;
import org.gouji.kit.SampleReport;
import org.gouji.output.Remark;
import org.gouji.output.base.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlAnnotatorTest {

  /** The last total of the table of applications, made wrong. */
  private static String faulty(String page) {
    int cell = page.indexOf("结转下年度继续办理</");
    int row = page.indexOf("</tr>", cell);
    int digits = page.lastIndexOf("</td>", row);
    return page.substring(0, digits).replaceFirst("(\\d+)((?:<[^>]*>)*)$", "9$1$2")
        + page.substring(digits);
  }

  @Test
  void findings_are_marked_in_any_encoding_and_the_page_reads_the_same() throws Exception {
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      for (String page :
          List.of(
              SampleHtml.page(SampleReport.EDITION_2021),
              SampleHtml.governmentPage(SampleReport.EDITION_2021))) {
        byte[] original = faulty(page).getBytes(charset);
        List<Remark> remarks = Copying.remarks(original, Language.ZH);
        byte[] copy = Copying.copy("html", original, remarks);
        Copying.assertReadsTheSame(copy, original);
        Document marked = Jsoup.parse(new String(copy, charset));
        String titles = String.join("\n", marked.select("mark.gouji").eachAttr("title"));
        for (Remark remark : remarks) {
          assertThat(marked.select("aside.gouji nav").first().wholeText()).contains(remark.text());
          if (remark.location() != null) {
            assertThat(titles).contains(remark.text());
          }
        }
        assertThat(marked.select("aside.gouji a"))
            .isNotEmpty()
            .allSatisfy(a -> assertThat(marked.select(a.attr("href"))).hasSize(1));
        String plain = new String(copy, charset);
        plain = plain.replaceAll("<aside class=\"gouji\">.*?</aside>", "");
        plain = plain.replaceAll("<mark class=\"gouji\"[^>]*>|</mark>", "");
        assertThat(plain.getBytes(charset)).isEqualTo(original);
      }
    }
  }

  @Test
  void hostile_text_stays_text_and_an_empty_cell_gets_a_mark_without_text() throws Exception {
    String page = "<table><tr><td></td><td><b>a</b> b</td></tr></table>";
    int blank = page.indexOf("<td></td>");
    int full = page.indexOf("<td><b>");
    byte[] copy =
        Copying.copy(
            "html",
            page.getBytes(StandardCharsets.UTF_8),
            List.of(
                new Remark(new Location.Html(blank, blank + 9), Remark.Weight.ERROR, "blank"),
                new Remark(
                    new Location.Html(full, page.indexOf("</tr>")),
                    Remark.Weight.HINT,
                    Copying.HOSTILE),
                new Remark(null, Remark.Weight.INFO, Copying.HOSTILE)));
    Document marked = Jsoup.parse(new String(copy, StandardCharsets.US_ASCII));
    assertThat(marked.select("script")).isEmpty();
    assertThat(marked.select("td").get(0).select("mark[title=blank]")).hasSize(1);
    assertThat(marked.select("td").get(0).text()).isEmpty();
    assertThat(marked.select("td").get(1).select("mark")).hasSize(2);
    assertThat(marked.select("td").get(1).text()).isEqualTo("a b");
    assertThat(marked.select("td").get(1).select("mark").attr("title"))
        .contains("]]><script>alert(1)</script>&lt;&amp; \"'", "\n");
    assertThat(marked.select("aside li")).hasSize(3);
    assertThat(marked.select("aside").text()).contains("第二行").contains("<script>");
  }
}
