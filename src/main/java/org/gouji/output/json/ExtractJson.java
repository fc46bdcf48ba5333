package org.gouji.output.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gouji.form.CellId;
import org.gouji.narrative.Narrative;
import org.gouji.narrative.Statement;
import org.gouji.output.base.Language;
import org.gouji.output.base.Repaired;
import org.gouji.report.CellValue;
import org.gouji.report.ExtraRow;
import org.gouji.report.Repair;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.run.Reason;
import org.gouji.run.Result;
import org.jspecify.annotations.Nullable;

/** The object of {@code extract} in JSON and NDJSON; the names are a contract. */
final class ExtractJson {
  private final Json json;
  private final Language language;
  private final boolean locations;
  private final Narrative narrative;

  ExtractJson(Json json, Language language, boolean locations, Narrative narrative) {
    this.json = json;
    this.language = language;
    this.locations = locations;
    this.narrative = narrative;
  }

  void write(Result result) {
    Report report = result.report();
    Reason reason = result.reason();
    json.object().put("file", result.file());
    if (result.part() > 0) {
      json.put("part", result.part());
    }
    json.put("format", result.format())
        .put("status", status(result))
        .put("reason", reason == null ? null : language.pick(reason));
    if (reason != null) {
      json.put("reason_code", reason.code());
    }
    json.put("title", report == null ? null : report.title())
        .put("organization", report == null ? null : report.organization())
        .put("year", report == null ? null : report.year())
        .put("edition", report == null ? null : report.edition())
        .array("sections");
    for (Section section : report == null ? List.<Section>of() : report.sections()) {
      json.object()
          .put("number", section.number())
          .put("heading", section.heading())
          .put("text", section.text())
          .endObject();
    }
    json.endArray();
    statements(report);
    cells(report == null ? Map.of() : report.cells());
    json.object("units");
    if (report != null) {
      report.columnUnits().forEach((cell, unit) -> json.put(cell.toString(), unit));
    }
    json.endObject();
    extraRows(report == null ? List.of() : report.extraRows());
    json.array("notes");
    if (report != null) {
      report.notes().forEach(n -> json.item(language.pick(n)));
      Repaired.of(report, language).forEach(r -> json.item(r.note(language)));
    }
    json.endArray();
    if (locations) {
      json.object("locations");
      if (report != null) {
        report.cells().forEach((cell, value) -> json.put(cell.toString(), value.location()));
      }
      json.endObject();
    }
    json.endObject();
  }

  /** Numbers of the text and the cells that the words beside them name. */
  private void statements(@Nullable Report report) {
    json.array("statements");
    List<Statement> statements =
        report == null || report.refusal() != null ? List.of() : narrative.statements(report);
    for (Statement s : statements) {
      json.object().array("cells");
      s.cells().forEach(c -> json.item(c.toString()));
      json.endArray().put("value", s.value()).put("text", s.text()).put("section", s.section());
      if (locations) {
        json.put("location", s.location());
      }
      json.endObject();
    }
    json.endArray();
  }

  private void cells(Map<CellId, CellValue> cells) {
    json.object("cells");
    cells.forEach(
        (cell, value) -> {
          switch (value.state()) {
            case NUMBER -> json.put(cell.toString(), value.number());
            case BLANK, PLACEHOLDER -> json.put(cell.toString(), (BigDecimal) null);
            case TEXT -> json.put(cell.toString(), value.raw());
            case UNSETTLED -> {}
          }
        });
    json.endObject().object("repaired");
    cells.forEach(
        (cell, value) -> {
          Repair repair = value.repair();
          if (repair != null && value.state() != CellValue.State.UNSETTLED) {
            json.put(cell.toString(), language.pick(repair));
          }
        });
    json.endObject().object("unsettled");
    cells.forEach(
        (cell, value) -> {
          if (value.state() == CellValue.State.UNSETTLED) {
            json.put(cell.toString(), why(value));
          }
        });
    json.endObject();
  }

  /** Rows of the office's own, as they are printed. */
  private void extraRows(List<ExtraRow> rows) {
    json.array("extra_rows");
    for (ExtraRow row : rows) {
      json.object().put("table", row.table()).put("label", row.label()).array("values");
      row.values().forEach(json::item);
      json.endArray();
      if (locations) {
        json.put("location", row.location());
      }
      json.endObject();
    }
    json.endArray();
  }

  private String why(CellValue value) {
    Repair repair = value.repair();
    return repair == null
        ? language.pick("无法确定数值：" + value.raw(), "cannot be settled: " + value.raw())
        : language.pick(repair);
  }

  private static String status(Result result) {
    if (result.isReport()) {
      return "report";
    }
    return result.status().id();
  }
}
