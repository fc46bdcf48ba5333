package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of {@code check --output html}, read back by somebody else's parser. */
class HtmlOutputTest {
  @TempDir Path folder;

  private String page(String... more) {
    String[] args = new String[more.length + 4];
    args[0] = "check";
    args[1] = "--output";
    args[2] = "html";
    args[3] = folder.toString();
    System.arraycopy(more, 0, args, 4, more.length);
    return Call.of(args).out();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void the_tables_of_the_form_show_the_wrong_cell_what_it_should_equal_and_the_correction()
      throws IOException {
    write("faulty.txt", ReportFiles.faulty());
    Document page = Jsoup.parse(page("--lang", "zh"));
    assertThat(page.select("table.form caption").eachText())
        .containsExactly("二、主动公开表", "三、申请办理表", "四、复议诉讼表");
    Element requests = page.select("table.form").get(1);
    assertThat(requests.select("tbody tr")).hasSize(25);
    assertThat(requests.select("thead th").eachText())
        .containsExactly("自然人", "法人或其他组织", "总计", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他");
    assertThat(requests.select("th[rowspan=22]").text()).isEqualTo("三、本年度办理结果");
    Element granted = requests.select("tr:has(th:containsOwn(予以公开)) td").last();
    assertThat(granted.classNames()).containsExactly("w");
    assertThat(granted.ownText()).isEqualTo("53");
    assertThat(granted.select("i").text()).isEqualTo("≠13");
    assertThat(granted.select("b").text()).isEqualTo("→13");
    Element finding = page.getElementById(granted.select("a").attr("href").substring(1));
    assertThat(finding.select(".sides li").eachText())
        .containsExactly(
            "左边 总计 53",
            "右边 自然人 9 + 商业企业 2 + 科研机构 0 + 社会公益组织 1 + 法律服务机构 1 + 法人或其他组织·其他 0 = 13",
            "相差 +40");
    assertThat(page.select(".hint").text()).startsWith("线索（很可能） ");
    Element disputes = page.select("table.form").get(2);
    assertThat(disputes.select("tbody tr")).hasSize(1);
    assertThat(disputes.select("tbody td")).hasSize(15);
    assertThat(page.select("td.w, td.p")).hasSize(1);
  }

  @Test
  void of_several_explanations_the_likeliest_stand_in_the_table_and_all_behind_the_hint()
      throws IOException {
    // each of the five figures may be the wrong one: no other equation holds them
    write("several.txt", ReportFiles.clean().replace("\n2\t1\t0\t0\t3\t", "\n2\t1\t0\t0\t9\t"));
    Document page = Jsoup.parse(page("--lang", "en"));
    Element hint = page.select(".hint").first();
    assertThat(hint.text()).startsWith("Hint (");
    int others = hint.select("details li").size();
    assertThat(others).isPositive();
    assertThat(page.select("td.p").size()).isEqualTo(Math.min(3, others + 1));
    assertThat(hint.select("summary").text()).isEqualTo(others + " other possibilities");
    assertThat(page.select("td.p b").eachText()).allMatch(t -> t.startsWith("→"));
  }

  @Test
  void many_findings_of_one_rule_stand_together_under_their_numbers() throws IOException {
    write("blanks.txt", ReportFiles.clean().replaceAll("(?m)^(.{4,}\\t)0$", "$1"));
    Document page = Jsoup.parse(page("--lang", "en"));
    Element group = page.select("li.group").first();
    int count = group.select("ol > li").size();
    assertThat(count).isGreaterThan(4);
    assertThat(group.text()).startsWith("warning Blank cells blank-cell " + count + " times ");
    for (Element item : group.select("ol > li")) {
      assertThat(item.id()).isEqualTo("r1f" + item.attr("value"));
    }
    assertThat(page.select("td.f a").eachAttr("href")).contains("#r1f" + count);
  }

  @Test
  void the_form_is_chinese_and_english_readers_get_the_words_of_the_ids() throws IOException {
    write("clean.txt", ReportFiles.clean());
    assertThat(Jsoup.parse(page("--lang", "zh")).select("table.form small")).isEmpty();
    assertThat(Jsoup.parse(page("--lang", "en")).select("th:containsOwn(予以公开)").text())
        .isEqualTo("（一）予以公开granted");
  }

  @Test
  void blank_placeholder_text_and_absent_look_different() throws IOException {
    String text =
        ReportFiles.clean()
            .replaceFirst("1\\.属于国家秘密\t0\t0\t0", "1.属于国家秘密\t\t/\t若干")
            .replaceFirst("[^\n]*3\\.危及[^\n]*\n", "");
    write("states.txt", text);
    Document page = Jsoup.parse(page("--lang", "zh"));
    var secret = page.select("tr:has(th:containsOwn(属于国家秘密)) td");
    assertThat(secret.get(0).classNames()).contains("b");
    assertThat(secret.get(0).ownText()).isEqualTo("空");
    assertThat(secret.get(1).classNames()).contains("b");
    assertThat(secret.get(1).ownText()).isEqualTo("/");
    assertThat(secret.get(2).classNames()).contains("n");
    assertThat(secret.get(2).ownText()).isEqualTo("若干");
    var missing = page.select("tr:has(th:containsOwn(危及)) td");
    assertThat(missing).hasSize(7).allMatch(c -> c.ownText().equals("×"));
    assertThat(missing.get(0).classNames()).contains("x");
    assertThat(page.select(".legend .x, .legend .b, .legend .n")).hasSize(3);
  }

  @Test
  void the_narrative_is_quoted_where_it_disagrees() throws IOException {
    write("talk.txt", ReportFiles.clean().replaceFirst("本年新收政府信息公开申请\\d+件", "本年新收政府信息公开申请999件"));
    Document page = Jsoup.parse(page());
    assertThat(page.select("li:has(code:containsOwn(narrative-mismatch)) blockquote").text())
        .startsWith("（二）依申请公开。本年新收政府信息公开申请999件，上年结转");
    assertThat(page.select("blockquote mark").text()).isEqualTo("999");
  }

  @Test
  void several_years_of_an_organ_stand_in_a_timeline() throws IOException {
    for (int year = 2022; year <= 2023; year++) {
      write(
          "y" + year + ".txt",
          ReportFiles.clean()
              .replace("2025年", (year + 1) + "#")
              .replace("2024", "" + year)
              .replace("#", "年"));
    }
    write("other.txt", ReportFiles.faulty());
    Document page = Jsoup.parse(page());
    Element years = page.getElementById("years");
    assertThat(years.select("tbody th").eachText()).containsExactly("青岚县云溪镇人民政府");
    assertThat(years.select("tbody tr a").eachText()).containsExactly("2022", "2023");
    assertThat(years.select("svg rect")).hasSize(2);
    // 2 went out of 2022 and 4 came into 2023
    assertThat(years.select("td.m").eachText()).containsExactly("4");
  }

  @Test
  void text_from_documents_stays_text() throws Exception {
    String attack = "<script>alert(1)</script><img src=x onerror=alert(2)>\" onclick=\"a()' &lt;";
    write(
        "x'><svg onload=a()>.txt",
        ReportFiles.faulty()
            .replaceFirst("1\\.属于国家秘密\t0", "1.属于国家秘密\t" + attack)
            .replaceFirst("本年新收政府信息公开申请\\d+件", "本年新收政府信息公开申请999件" + attack + "\u202E\u001B[31m"));
    String html = page();
    Document page = Jsoup.parse(html);
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, svg[onload], iframe, object, link, base, form")).isEmpty();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
      }
    }
    assertThat(page.select("td.n").text()).startsWith("<script>alert(1)</script><img src=x");
    assertThat(page.select("blockquote").text()).contains("\" onclick=\"a()' &lt;");
    assertThat(html).doesNotContain("\u202E").doesNotContain("\u001B");
  }

  @Test
  void the_page_needs_nothing_but_itself_and_its_policy_says_so() throws Exception {
    write("faulty.txt", ReportFiles.faulty());
    String html = page();
    Document page = Jsoup.parse(html);
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .isEqualTo(
            "default-src 'none'; base-uri 'none'; form-action 'none'; style-src '"
                + hash(page.select("style").first().data())
                + "'; script-src '"
                + hash(page.select("script").first().data())
                + "'");
    assertThat(html).doesNotContain("http://", "https://", "@import", "url(", " src=");
    for (Element link : page.select("a")) {
      String target = link.attr("href");
      assertThat(target).startsWith("#");
      assertThat(page.getElementById(target.substring(1))).as(target).isNotNull();
    }
  }

  private static String hash(String text) throws Exception {
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(sum);
  }

  @Test
  void it_can_be_used_without_a_mouse_and_without_sight() throws IOException {
    write("faulty.txt", ReportFiles.faulty());
    Document page = Jsoup.parse(page("--lang", "en"));
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(Jsoup.parse(page("--lang", "zh")).select("html").attr("lang")).isEqualTo("zh-CN");
    assertThat(page.select("table.form")).allMatch(t -> t.attr("lang").equals("zh"));
    assertThat(page.select("th")).allMatch(t -> !t.attr("scope").isEmpty() || t.hasAttr("colspan"));
    assertThat(page.select("table:not(:has(caption)):not(#reports)")).isEmpty();
    assertThat(page.select(".scroll"))
        .allMatch(s -> s.attr("tabindex").equals("0") && !s.attr("aria-label").isEmpty());
    assertThat(page.select("svg"))
        .allMatch(s -> s.hasAttr("aria-label") || s.attr("aria-hidden").equals("true"));
    assertThat(page.select("a.skip").attr("href")).isEqualTo("#list");
  }

  @Test
  void files_that_hold_no_report_are_listed_with_the_reason() throws IOException {
    write("letter.txt", "关于召开年度工作会议的通知\n请各单位派员参加。\n");
    write("broken.pdf", "%PDF-1.7 nothing");
    Document page = Jsoup.parse(page());
    assertThat(page.select("#reports tbody tr").eachAttr("data-s"))
        .containsExactly("not-checked", "not-a-report");
    assertThat(page.select("#reports tbody small").eachText()).hasSize(2).doesNotContain("");
    assertThat(page.select("#summary p").text()).isEqualTo("No report was checked.");
  }

  @Test
  void the_same_bytes_come_out_whatever_the_number_of_workers() throws IOException {
    for (int i = 0; i < 12; i++) {
      write("r" + i + ".txt", i % 3 == 0 ? ReportFiles.faulty() : ReportFiles.clean());
    }
    assertThat(page("--jobs", "4")).isEqualTo(page("--jobs", "1"));
  }
}
