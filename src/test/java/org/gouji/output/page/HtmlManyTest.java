package org.gouji.output.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.Gouji;
import org.gouji.kit.Browser;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.output.CheckFormat;
import org.gouji.output.Style;
import org.gouji.output.base.Detail;
import org.gouji.output.base.Ink;
import org.gouji.output.base.Language;
import org.gouji.output.base.ResultWriter;
import org.gouji.read.Source;
import org.gouji.rule.Catalogue;
import org.gouji.run.Result;
import org.gouji.run.Summary;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;

/** A page of more reports than can be shown in full. */
class HtmlManyTest {
  private static final Style STYLE =
      new Style(Language.EN, Language.EN, Ink.PLAIN, Detail.USUAL, "test");

  private final Gouji gouji = Gouji.standard();

  private Result result(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return gouji.check(new Source("a.txt", bytes)).get(0);
  }

  private Document page(int count, Result... results) throws IOException {
    return Jsoup.parse(text(count, results));
  }

  private String text(int count, Result... results) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Summary.Builder summary = new Summary.Builder();
    try (ResultWriter writer =
        CheckFormat.HTML.writer(out, STYLE, gouji.forms(), Catalogue.standard())) {
      writer.start();
      for (int i = 0; i < count; i++) {
        Result result = results[i % results.length];
        summary.add(result);
        writer.result(result);
      }
      writer.end(summary.build(0));
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private String report() {
    return TextLayout.TAB_GRID.write(SampleReport.EDITION_2021);
  }

  @Test
  void tables_without_an_error_are_left_out_and_the_page_says_so() throws IOException {
    String text = report();
    Result clean = result(text);
    int row = text.indexOf("1.属于国家秘密\t");
    int end = text.indexOf('\n', row);
    Result faulty = result(text.substring(0, end) + "7" + text.substring(end));
    Document few = page(HtmlWriter.FEW, clean, faulty);
    assertThat(few.select(".report[open]")).hasSize(HtmlWriter.FEW);
    assertThat(few.select("table.form")).hasSize(3 * HtmlWriter.FEW);
    assertThat(few.select(".left-out")).isEmpty();

    Document many = page(HtmlWriter.FEW + 2, clean, faulty);
    assertThat(many.select("#reports tbody tr")).hasSize(HtmlWriter.FEW + 2);
    assertThat(many.select(".report")).hasSize(HtmlWriter.FEW / 2 + 1);
    assertThat(many.select(".report[open]")).isEmpty();
    assertThat(many.select(".report").first().select("table.form caption").eachText())
        .containsExactly("requests");
    assertThat(many.select(".report").first().select(".left-out").text())
        .isEqualTo("Tables without an error, left out: disclosure, disputes");
    assertThat(many.select("#list > .left-out").text()).startsWith("More than 200 documents: ");
    many.select("a")
        .forEach(a -> assertThat(many.getElementById(a.attr("href").substring(1))).isNotNull());
  }

  @Test
  void what_is_written_before_the_end_waits_outside_memory_and_outside_the_page()
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ResultWriter writer =
        CheckFormat.HTML.writer(out, STYLE, gouji.forms(), Catalogue.standard())) {
      writer.start();
      writer.result(result(report()));
      assertThat(out.size()).isZero();
    }
  }

  @Test
  void in_a_browser_no_line_is_lost_by_sorting_searching_or_printing(@TempDir Path folder)
      throws Exception {
    int count = 1_000;
    Path file = folder.resolve("page.html");
    Files.writeString(file, text(count, result(report())));
    ChromeDriver browser = Browser.open();
    try {
      browser.get(file.toUri().toString());
      String sort = "document.querySelector('#reports thead button').click();";
      String search = "document.querySelector('#controls input')";
      String seen =
          "return Array.from(document.querySelectorAll('#reports tbody tr:not([hidden])'))"
              + ".map(r => Number(r.cells[0].textContent))";
      assertThat((List<?>) browser.executeScript(seen)).hasSize(count);
      // Twice: downwards. A screenful is there at once, all of it when it is printed.
      List<?> first = (List<?>) browser.executeScript(sort + sort + seen);
      assertThat(first).hasSizeLessThan(count).first().isEqualTo((long) count);
      List<?> printed =
          (List<?>) browser.executeScript("window.dispatchEvent(new Event('beforeprint'));" + seen);
      assertThat(printed).hasSize(count).first().isEqualTo((long) count);
      assertThat(printed).last().isEqualTo(1L);
      // Without being printed they come by themselves, also while something else is asked for.
      browser.executeScript(
          sort + search + ".value = 'x'; " + search + ".dispatchEvent(new Event('input'));" + sort);
      browser.executeScript(
          "setTimeout(function () {"
              + search
              + ".value = '';"
              + search
              + ".dispatchEvent(new Event('input'));}, 200)");
      for (int i = 0; i < 200 && ((List<?>) browser.executeScript(seen)).size() < count; i++) {
        Thread.sleep(50);
      }
      assertThat((List<?>) browser.executeScript(seen)).hasSize(count);
    } finally {
      browser.quit();
    }
  }
}
