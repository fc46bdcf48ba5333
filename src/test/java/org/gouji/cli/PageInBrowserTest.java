package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gouji.kit.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoAlertPresentException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The page of {@code check --output html} as people see and use it, in Chromium. */
class PageInBrowserTest {
  private static final String ATTACK =
      "<script>alert(1)</script><img src=x onerror=alert(2)>\" autofocus onfocus=\"alert(3)'";

  @TempDir static Path folder;
  private static ChromeDriver browser;

  /** Reports of five organs, one of them with two years, and a letter. */
  @BeforeAll
  static void pages() throws IOException {
    browser = Browser.open();
    Path reports = Files.createDirectory(folder.resolve("reports"));
    write(reports, "a-faulty.txt", ReportFiles.faulty());
    for (int year = 2022; year <= 2023; year++) {
      String text = ReportFiles.clean().replace("2025年", (year + 1) + "#");
      write(reports, "b" + year + ".txt", text.replace("2024", "" + year).replace("#", "年"));
    }
    write(reports, "c-letter.txt", "关于召开年度工作会议的通知\n请各单位派员参加。\n");
    write(
        reports,
        "d-hostile.txt",
        ReportFiles.faulty()
            .replace("河口镇", "山前镇")
            .replaceFirst("1\\.属于国家秘密\t0", "1.属于国家秘密\t" + ATTACK)
            .replaceFirst("本年新收政府信息公开申请\\d+件", "本年新收政府信息公开申请999件" + ATTACK));
    for (String language : List.of("zh", "en")) {
      String page = "html=" + folder.resolve(language + ".html");
      Call.of("check", "--lang", language, "--output", page, reports.toString());
    }
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @AfterAll
  static void quit() {
    if (browser != null) {
      browser.quit();
    }
  }

  @BeforeEach
  void screen() {
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
  }

  private static void open(String language) {
    // Another address first: the same one with another fragment would not be loaded anew.
    browser.get("about:blank");
    browser.get(folder.resolve(language + ".html").toUri().toString());
  }

  private static WebElement one(String css) {
    return browser.findElement(By.cssSelector(css));
  }

  private static List<WebElement> all(String css) {
    return browser.findElements(By.cssSelector(css));
  }

  /** The files of the lines that are seen, in their order. */
  private static List<String> files() {
    List<String> files = new ArrayList<>();
    for (WebElement row : all("#reports tbody tr")) {
      if (row.isDisplayed()) {
        files.add(row.findElement(By.cssSelector(".file b")).getText());
      }
    }
    return files;
  }

  private static Object js(String script, Object... arguments) {
    return browser.executeScript(script, arguments);
  }

  @Test
  void the_search_and_the_choices_leave_the_reports_that_fit_and_their_parts() throws Exception {
    open("zh");
    assertThat(files()).hasSize(5);
    one("#controls input").sendKeys("河口镇");
    waitFor("显示 1 / 5");
    assertThat(files()).containsExactly("a-faulty.txt");
    assertThat(all(".report").stream().filter(WebElement::isDisplayed)).hasSize(1);
    one("#controls input").sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
    waitFor("显示 5 / 5");
    List<WebElement> choices = all("#controls select");
    choose(choices.get(0), "not-a-report");
    assertThat(files()).containsExactly("c-letter.txt");
    choose(choices.get(0), "");
    choose(choices.get(1), "narrative-mismatch");
    assertThat(files()).containsExactly("d-hostile.txt");
  }

  private static void choose(WebElement choice, String value) {
    choice.findElement(By.cssSelector("option[value='" + value + "']")).click();
  }

  private static void waitFor(String shown) throws InterruptedException {
    for (int i = 0; i < 100 && !one("#controls output").getText().equals(shown); i++) {
      Thread.sleep(20);
    }
    assertThat(one("#controls output").getText()).isEqualTo(shown);
  }

  @Test
  void a_line_of_a_chart_leads_to_its_reports() {
    open("en");
    WebElement rule =
        all(".chart tbody th button").stream()
            .filter(b -> b.getText().endsWith("narrative-mismatch"))
            .findFirst()
            .orElseThrow();
    rule.click();
    assertThat(files()).containsExactly("d-hostile.txt");
    assertThat(one("#controls output").getText()).isEqualTo("shown 1 / 5");
  }

  @Test
  void every_column_sorts_both_ways_with_mouse_and_keyboard() {
    open("en");
    List<WebElement> heads = all("#reports thead th");
    WebElement year = heads.get(3).findElement(By.tagName("button"));
    year.click();
    assertThat(heads.get(3).getDomAttribute("aria-sort")).isEqualTo("ascending");
    assertThat(files().subList(1, 3)).containsExactly("b2022.txt", "b2023.txt");
    year.sendKeys(Keys.ENTER);
    assertThat(heads.get(3).getDomAttribute("aria-sort")).isEqualTo("descending");
    assertThat(files().indexOf("b2023.txt")).isLessThan(files().indexOf("b2022.txt"));
    WebElement status = heads.get(1).findElement(By.tagName("button"));
    status.sendKeys(Keys.SPACE);
    assertThat(heads.get(3).getDomAttribute("aria-sort")).isNull();
    assertThat(files().get(0)).isEqualTo("a-faulty.txt");
    assertThat(files().get(4)).isEqualTo("c-letter.txt");
  }

  @Test
  void all_of_it_is_reached_by_the_keyboard_and_shows_where_one_is() {
    open("en");
    WebElement skip = one("a.skip");
    one("body").sendKeys(Keys.TAB);
    assertThat(browser.switchTo().activeElement()).isEqualTo(skip);
    assertThat(skip.getRect().getX()).isNotNegative();
    skip.sendKeys(Keys.ENTER);
    assertThat(browser.getCurrentUrl()).endsWith("#list");
    List<String> stops = new ArrayList<>();
    for (int i = 0; i < 60 && !stops.contains("summary"); i++) {
      browser.switchTo().activeElement().sendKeys(Keys.TAB);
      WebElement at = browser.switchTo().activeElement();
      assertThat(at.getCssValue("outline-style")).as(at.getText()).isNotEqualTo("none");
      stops.add(at.getTagName());
    }
    assertThat(stops).contains("input", "select", "button", "div", "a", "summary");
    WebElement part = one(".report");
    assertThat(part.getDomProperty("open")).isEqualTo("true");
    browser.switchTo().activeElement().sendKeys(Keys.ENTER);
    assertThat(part.getDomProperty("open")).isEqualTo("false");
    one("#reports tbody th a").sendKeys(Keys.ENTER);
    assertThat(part.getDomProperty("open")).isEqualTo("true");
  }

  @Test
  void a_wrong_cell_is_seen_and_leads_to_its_finding() {
    open("zh");
    WebElement cell = one("td.w");
    assertThat(cell.getText()).startsWith("53").contains("≠13", "→13");
    cell.findElement(By.tagName("a")).click();
    String id = browser.getCurrentUrl().replaceFirst(".*#", "");
    WebElement finding = one("#" + id);
    assertThat(finding.getText()).contains("requests-row-total");
    long top =
        ((Number) js("return arguments[0].getBoundingClientRect().top", finding)).longValue();
    assertThat(top).isBetween(0L, 1000L);
  }

  @Test
  void several_years_of_an_organ_stand_beside_each_other() {
    open("zh");
    assertThat(one("#years").getText()).contains("云溪镇", "2022", "2023");
    assertThat(all("#years svg rect")).hasSize(2).allMatch(r -> r.getRect().getHeight() > 5);
    assertThat(one("#years td.m").isDisplayed()).isTrue();
  }

  @Test
  void it_reads_without_its_script() {
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    open("zh");
    String text = one("body").getText();
    assertThat(text)
        .contains("4 份年报中，", "青岚县河口镇人民政府", "申请人合计不符", "53", "→13", "历年对照")
        .doesNotContain("显示");
    assertThat(all("#reports tbody tr")).hasSize(5).allMatch(WebElement::isDisplayed);
    assertThat(all("table.form")).allMatch(WebElement::isDisplayed);
  }

  @Test
  void texts_from_documents_do_nothing() {
    open("en");
    assertThat(one("td.n").getText()).startsWith("<script>alert(1)</script><img src=x");
    // The click goes to the element itself: where it lies on the screen is another test's matter.
    js("arguments[0].click()", one("td.n"));
    js("arguments[0].click()", one("blockquote"));
    assertThatThrownBy(() -> browser.switchTo().alert())
        .isInstanceOf(NoAlertPresentException.class);
    assertThat(all("img, iframe, object, embed, link, base, form, [autofocus]")).isEmpty();
    assertThat(all("script")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void nothing_is_loaded_and_nothing_goes_wrong(String language) {
    browser.manage().logs().get(LogType.PERFORMANCE);
    browser.manage().logs().get(LogType.BROWSER);
    open(language);
    List<String> requests = new ArrayList<>();
    for (LogEntry entry : browser.manage().logs().get(LogType.PERFORMANCE)) {
      if (entry.getMessage().contains("\"Network.requestWillBeSent\"")) {
        requests.add(entry.getMessage().replaceFirst("(?s).*\"documentURL\":\"([^\"]*)\".*", "$1"));
      }
    }
    assertThat(requests).hasSize(1).first().asString().endsWith("/" + language + ".html");
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void an_accessibility_checker_finds_nothing(String language) throws IOException {
    open(language);
    assertThat(Browser.inaccessible(browser)).isEmpty();
  }

  @Test
  void a_small_screen_scrolls_tables_in_their_frames_and_nothing_else_sideways() {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 390, "height", 800, "deviceScaleFactor", 1, "mobile", true));
    open("zh");
    assertThat((Boolean) js("return document.documentElement.scrollWidth <= innerWidth")).isTrue();
  }

  @Test
  void printed_it_has_every_part_on_a4_and_nothing_is_cut_off() throws IOException {
    open("zh");
    js("document.querySelectorAll('.report').forEach(function (r) { r.open = false; })");
    Map<String, Object> printed =
        browser.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true));
    byte[] bytes = Base64.getDecoder().decode((String) printed.get("data"));
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      assertThat(pdf.getNumberOfPages()).isBetween(4, 12);
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
      String text = new PDFTextStripper().getText(pdf);
      assertThat(text).contains("申请人合计不符", "三、申请办理表").doesNotContain("全部展开");
    }
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    assertThat(one("#controls").isDisplayed()).isFalse();
    // 186 mm between the margins
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 703, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
    assertThat((Boolean) js("return document.documentElement.scrollWidth <= innerWidth")).isTrue();
  }
}
