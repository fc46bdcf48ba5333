package org.gouji.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.document.Location;
import org.gouji.document.Message;
import org.gouji.form.CellId;
import org.gouji.locate.Explanation;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.rule.Finding;
import org.gouji.rule.Judgement;
import org.gouji.rule.RuleOutcome;
import org.gouji.rule.Severity;
import org.gouji.rule.Tally;
import org.gouji.rule.Untold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 100, 1 << 20})
  void what_was_put_is_given_back_from_memory_and_from_disk(int memory) throws IOException {
    try (Spool spool = new Spool(memory)) {
      List<Spool.Slot> slots = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        slots.add(spool.put(bytes(i)));
      }
      for (int i = 49; i >= 0; i--) {
        assertThat(spool.get(slots.get(i))).isEqualTo(bytes(i));
      }
      spool.clear();
      assertThat(spool.put(bytes(3)).offset()).isZero();
    }
  }

  private static byte[] bytes(int i) {
    return ("piece " + "x".repeat(i) + i).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void a_result_with_everything_in_it_survives_the_spool() {
    CellId cell = CellId.parse("requests.received.total");
    Location page = new Location.Page(3, List.of(new Location.Rectangle(1.5f, 2f, 30f, 4.25f)));
    Map<CellId, CellValue> cells =
        Map.of(cell, CellValue.number(new BigDecimal("96171.60"), "96,171.60", page));
    Report report =
        new Report(
            "标题",
            null,
            2023,
            "2021",
            List.of(new Section(1, "总体情况", "正文\n二", new Location.Html(3, 9), List.of())),
            List.of("requests"),
            cells,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            Map.of(cell, "万元"));
    Tally.Entry entry = new Tally.Entry(cell, 1, null, BigDecimal.ZERO);
    Judgement judgement =
        new Judgement(
            List.of(
                new Finding(
                    "r",
                    Severity.WARNING,
                    "w",
                    new Message("中", "en"),
                    BigDecimal.ONE,
                    null,
                    List.of(cell),
                    new Location.Sheet("表", "B3"),
                    new Tally(List.of(entry), List.of(entry), BigDecimal.ONE, BigDecimal.TEN),
                    true)),
            List.of(new Untold("r", "w", List.of(cell))),
            List.of(new RuleOutcome("r", RuleOutcome.State.RAN, null)),
            List.of(
                new Explanation(
                    Explanation.Grade.HIGH,
                    List.of(new Explanation.Change(cell, null, BigDecimal.TEN, "")),
                    "",
                    false,
                    List.of("r/w"),
                    0,
                    "",
                    new Message("中", "en"),
                    new Message("短", "brief"))));
    Result result = new Result("a.zip!/某镇.docx", 2, true, "docx", null, report, judgement);
    RecordCodec codec = new RecordCodec();

    assertThat(codec.read(codec.write(result), Result.class)).isEqualTo(result);
  }
}
