package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.interpret.Interpreter;
import org.gouji.kit.BlankCells;
import org.gouji.kit.Browser;
import org.gouji.kit.LooseHtml;
import org.gouji.kit.RandomReport;
import org.gouji.kit.SampleReport;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Random reports whose tables have few rules or none: no figure is wrong without a mark, and nearly
 * all are right.
 */
class PdfOpenReportTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  private final List<String> silent = new ArrayList<>();
  private int cells;
  private int right;

  @Test
  void drawnTextByText() throws Exception {
    for (int seed = 0; seed < 60; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      SampleReport sample = sample(seed, random);
      compare("drawn " + seed, sample, OpenReportSketch.of(sample, random).bytes());
    }
    assertThat(silent).isEmpty();
    assertThat((double) right / cells).isGreaterThan(0.99);
  }

  @Test
  void printedByChromium(@TempDir Path folder) throws Exception {
    ChromeDriver browser = Browser.open();
    try {
      for (int seed = 0; seed < 24; seed++) {
        SplittableRandom random = new SplittableRandom(seed);
        SampleReport sample = sample(seed, random);
        Path page = folder.resolve(seed + ".html");
        Files.writeString(page, LooseHtml.page(sample, random), StandardCharsets.UTF_8);
        browser.get(page.toUri().toString());
        Map<String, Object> printed =
            browser.executeCdpCommand(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
        byte[] pdf = Base64.getDecoder().decode((String) printed.get("data"));
        compare("chromium " + seed, sample, pdf);
      }
    } finally {
      browser.quit();
    }
    assertThat(silent).isEmpty();
    assertThat((double) right / cells).isGreaterThan(0.97);
  }

  private static SampleReport sample(int seed, SplittableRandom random) {
    int most = new int[] {3, 30, 300, 3000}[random.nextInt(4)];
    return BlankCells.in(
        RandomReport.of(seed, seed % 2 == 0 ? "2021" : "2019", most),
        random.nextInt(3) / 2.0,
        random);
  }

  private void compare(String what, SampleReport sample, byte[] pdf) throws Exception {
    Report report =
        INTERPRETER.interpret(Formats.read(new Source(what + ".pdf", pdf), Limits.DEFAULT)).get(0);
    sample
        .cells()
        .forEach(
            (id, expected) -> {
              @Nullable CellValue value = report.cell(CellId.parse(id));
              cells++;
              if (value == null || value.repair() != null) {
                return;
              }
              boolean same =
                  expected.isEmpty()
                      ? value.isBlank()
                      : value.number() != null
                          && value.number().compareTo(new BigDecimal(expected)) == 0;
              right += same ? 1 : 0;
              if (!same) {
                silent.add(what + ": " + id + " reads " + value.raw() + ", not " + expected);
              }
            });
  }
}
