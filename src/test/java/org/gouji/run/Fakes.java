package org.gouji.run;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.gouji.document.Document;
import org.gouji.document.Location;
import org.gouji.document.Message;
import org.gouji.document.Paragraph;
import org.gouji.form.CellId;
import org.gouji.read.UnreadableException;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.gouji.rule.Finding;
import org.gouji.rule.Judgement;
import org.gouji.rule.Severity;
import org.jspecify.annotations.Nullable;

/** A pipeline whose documents say what shall happen to them. */
final class Fakes {
  private Fakes() {}

  static final CellId CELL = CellId.parse("requests.received.total");

  /**
   * Reads {@code crash}, {@code deep}, {@code hang}, {@code hungry}, {@code foreign}, or figures.
   */
  static Pipeline pipeline(@Nullable SecondPhase<?> second) {
    AtomicInteger tries = new AtomicInteger();
    return new Pipeline(
        (source, limits) -> {
          String text = new String(source.bytes(), StandardCharsets.UTF_8).strip();
          switch (text) {
            case "crash" -> throw new IllegalStateException("on purpose");
            case "deep" -> descend(0);
            case "hang" -> hang();
            case "greedy" -> throw new OutOfMemoryError("on purpose");
            case "hungry" -> {
              if (tries.getAndIncrement() == 0) {
                throw new OutOfMemoryError("on purpose");
              }
            }
            case "foreign" ->
                throw new UnreadableException(
                    UnreadableException.Reason.UNKNOWN_FORMAT, "不支持", "not supported");
            default -> {}
          }
          Location location = new Location.Text(1, 1);
          return new Document(
              "text", List.of(Paragraph.of(text, location, Paragraph.Kind.TEXT)), List.of());
        },
        Fakes::reports,
        Fakes::judge,
        second);
  }

  private static int descend(int depth) {
    return descend(depth + 1) + 1;
  }

  private static void hang() {
    while (true) {
      try {
        Thread.sleep(1000);
      } catch (InterruptedException e) {
        // a reader that does not listen
      }
    }
  }

  private static List<Report> reports(Document document) {
    List<Report> reports = new ArrayList<>();
    String text = ((Paragraph) document.blocks().get(0)).text();
    for (String figure : text.split(" ")) {
      reports.add(report(figure));
    }
    return reports;
  }

  static Report report(String text) {
    Map<CellId, CellValue> cells = new LinkedHashMap<>();
    Location location = new Location.Text(1, 1);
    boolean number = text.matches("[0-9]+");
    cells.put(
        CELL,
        number
            ? CellValue.number(new BigDecimal(text), text, location)
            : new CellValue(CellValue.State.TEXT, null, text, location, null, ""));
    Report.Refusal refusal =
        text.equals("letter")
            ? new Report.Refusal("unrelated", "无关文件", "an unrelated document")
            : null;
    return new Report(
        null, "某县人民政府", 2023, "2021", List.of(), List.of(), cells, List.of(), List.of(), List.of(),
        List.of(), refusal, Map.of());
  }

  /** A figure above 100 is an error. */
  private static Judgement judge(Report report, String file) {
    CellValue value = report.cells().get(CELL);
    BigDecimal number = value == null ? null : value.number();
    if (number == null || number.intValue() <= 100) {
      return new Judgement(List.of(), List.of(), List.of(), List.of());
    }
    return new Judgement(
        List.of(
            new Finding(
                "too-many",
                Severity.ERROR,
                "received",
                new Message("过多", "too many"),
                null,
                number,
                List.of(CELL),
                value.location(),
                null,
                false)),
        List.of(),
        List.of(),
        List.of());
  }
}
