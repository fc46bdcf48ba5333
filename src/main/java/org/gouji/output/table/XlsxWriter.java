package org.gouji.output.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellStyle;
import org.gouji.document.Location;
import org.gouji.form.CellId;
import org.gouji.form.Form;
import org.gouji.form.FormTable;
import org.gouji.form.Forms;
import org.gouji.form.Names;
import org.gouji.output.base.Language;
import org.gouji.output.base.Places;
import org.gouji.output.base.ResultWriter;
import org.gouji.output.base.RuleText;
import org.gouji.output.base.StatusWords;
import org.gouji.output.base.Texts;
import org.gouji.report.CellValue;
import org.gouji.report.Repair;
import org.gouji.report.Report;
import org.gouji.rule.Finding;
import org.gouji.rule.Judgement;
import org.gouji.rule.Severity;
import org.gouji.rule.Tally;
import org.gouji.run.Result;
import org.gouji.run.Summary;

/**
 * {@code check --output xlsx}: a workbook with the summary, the findings, every cell of every
 * report in one long table, one wide table per table of the form, and what was not checked.
 */
public final class XlsxWriter implements ResultWriter {
  private final OutputStream stream;
  private final Language language;
  private final Forms forms;
  private final Workbook book;
  private final XlsxSummary summary;
  private final SheetTable findings;
  private final SheetTable cells;
  private final Map<String, SheetTable> wide = new LinkedHashMap<>();
  private final Map<String, List<CellId>> columns = new LinkedHashMap<>();
  private final XlsxUnchecked unchecked;

  XlsxWriter(OutputStream stream, Language language, String version, Forms forms, int mostLines) {
    this.stream = stream;
    this.language = language;
    this.forms = forms;
    this.book = new Workbook("gouji " + version);
    this.summary = new XlsxSummary(book, language);
    this.findings =
        table(
            language.pick("问题", "findings"),
            2,
            mostLines,
            language.pick(
                "机关 26,年度 6,级别 7,问题 22,规则 24,位置 28,说明 60,应为 10,现为 10,左边 10,右边 10,相差 10,很可能应改 34,"
                    + "原文位置 18,先核对读取 10,文件 40",
                "organ 26,year 6,severity 9,finding 28,rule 24,where 28,message 60,expected"
                    + " 10,actual 10,left 10,right 10,difference 10,likely 34,place 18,check"
                    + " reading first 10,file 40"));
    this.cells =
        table(
            language.pick("单元格", "cells"),
            2,
            mostLines,
            language.pick(
                "机关 26,年度 6,版式 6,表 12,行 30,列 16,单元格 38,状态 12,数值 12,原文 14,单位 7,读取时修复 24,原文位置 18,文件"
                    + " 40",
                "organ 26,year 6,edition 8,table 12,row 30,column 16,cell 38,state 12,value"
                    + " 12,printed 14,unit 7,repaired 24,place 18,file 40"));
    for (Form form : forms.editions()) {
      form.cells().forEach(c -> columns.computeIfAbsent(c.table(), t -> new ArrayList<>()).add(c));
    }
    for (Map.Entry<String, List<CellId>> entry : columns.entrySet()) {
      Set<CellId> once = new LinkedHashSet<>(entry.getValue());
      entry.setValue(List.copyOf(once));
      wide.put(entry.getKey(), wide(entry.getKey(), entry.getValue(), mostLines));
    }
    this.unchecked = new XlsxUnchecked(book, language, mostLines);
  }

  /** A writer whose sheets have as many lines as the format allows. */
  public XlsxWriter(OutputStream stream, Language language, String version, Forms forms) {
    this(stream, language, version, forms, SheetTable.MOST_LINES);
  }

  /**
   * @param heads names and widths, as {@code organ 26,year 6}
   */
  private SheetTable table(String name, int frozen, int mostLines, String heads) {
    return new SheetTable(book, name, frozen, heads(heads), mostLines);
  }

  static List<SheetTable.Column> heads(String heads) {
    List<SheetTable.Column> all = new ArrayList<>();
    for (String head : heads.split(",")) {
      int blank = head.lastIndexOf(' ');
      all.add(
          new SheetTable.Column(
              head.substring(0, blank), Integer.parseInt(head.substring(blank + 1))));
    }
    return all;
  }

  private SheetTable wide(String table, List<CellId> ids, int mostLines) {
    List<SheetTable.Column> heads =
        new ArrayList<>(
            heads(language.pick("机关 26,年度 6,版式 6,文件 30", "organ 26,year 6,edition 8,file 30")));
    for (CellId id : ids) {
      heads.add(new SheetTable.Column(name(id), 11));
    }
    String title = language.pick(new Names(forms.newest()).table(table));
    return new SheetTable(book, title, 2, heads, mostLines);
  }

  /** The cell's name in the newest edition that has it. */
  private String name(CellId id) {
    return forms.editions().stream()
        .filter(f -> f.cells().contains(id))
        .findFirst()
        .map(f -> language.pick(new Names(f).cell(id)))
        .orElse(id.toString());
  }

  @Override
  public void start() {
    // the sheets are open already
  }

  @Override
  public void result(Result result) {
    Report report = result.report();
    Names names = new Names(forms.editionOrNewest(report == null ? null : report.edition()));
    unchecked.add(result, names);
    summary.add(result);
    if (report == null || !result.isReport()) {
      return;
    }
    Judgement judgement = result.judgement();
    if (judgement != null) {
      judgement.findings().forEach(f -> finding(result, report, names, judgement, f));
    }
    report.cells().forEach((id, value) -> cell(result, report, names, id, value));
    Form form = forms.editionOrNewest(report.edition());
    Set<CellId> asked = new HashSet<>(form.cells());
    for (FormTable table : form.tables()) {
      wideLine(result, report, table.id(), asked);
    }
  }

  private void finding(
      Result result, Report report, Names names, Judgement judgement, Finding finding) {
    Tally tally = finding.tally();
    Location location = finding.location();
    findings
        .line()
        .text(report.organization())
        .year(report.year())
        .text(StatusWords.plain(finding.severity(), language), look(finding.severity()))
        .text(RuleText.title(finding.rule(), language))
        .text(finding.rule())
        .text(language.pick(names.where(finding.where(), finding.cells())))
        .text(language.pick(finding.message()), book.wrapped)
        .number(finding.expected())
        .number(finding.actual())
        .number(tally == null ? null : tally.leftSum())
        .number(tally == null ? null : tally.rightSum())
        .number(tally == null ? null : tally.difference())
        .text(CsvFindingsWriter.likely(finding, judgement.explanations()))
        .text(location == null ? "" : Places.words(location, language))
        .text(finding.restsOnRepair() ? language.pick("是", "yes") : "")
        .text(file(result));
  }

  private CellStyle look(Severity severity) {
    return switch (severity) {
      case ERROR -> book.error;
      case WARNING -> book.warning;
      case INFO -> book.text;
    };
  }

  /** The file, with the number of the report if it holds several. */
  static String file(Result result) {
    return result.part() == 0 ? result.file() : result.file() + " #" + result.part();
  }

  private void cell(Result result, Report report, Names names, CellId id, CellValue value) {
    Repair repair = value.repair();
    cells
        .line()
        .text(report.organization())
        .year(report.year())
        .text(report.edition())
        .text(id.table())
        .text(language.pick(names.rowLabel(id)))
        .text(language.pick(names.column(id.table(), id.column())))
        .text(id.toString())
        .text(state(value))
        .number(value.number())
        .text(value.raw())
        .text(report.columnUnits().getOrDefault(id, value.unit()))
        .text(repair == null ? "" : language.pick(repair))
        .text(Places.words(value.location(), language))
        .text(file(result));
  }

  private String state(CellValue value) {
    return switch (value.state()) {
      case NUMBER -> language.pick("数", "number");
      case BLANK -> language.pick("空白", "blank");
      case PLACEHOLDER -> language.pick("代替符号", "placeholder");
      case TEXT -> language.pick("文字", "text");
      case UNSETTLED -> language.pick("无法确定", "unsettled");
    };
  }

  private void wideLine(Result result, Report report, String table, Set<CellId> asked) {
    SheetTable sheet = wide.get(table);
    List<CellId> ids = columns.get(table);
    if (sheet == null || ids == null) {
      return;
    }
    sheet.line().text(report.organization()).year(report.year()).text(report.edition());
    sheet.text(file(result));
    for (CellId id : ids) {
      CellValue value = report.cell(id);
      BigDecimal number = value == null ? null : value.number();
      if (number != null && value != null) {
        sheet.number(number);
        if (value.repair() != null) {
          sheet.restyle(book.doubtful);
        }
      } else if (value == null) {
        sheet.empty(asked.contains(id) ? book.absent : book.text);
      } else if (value.isBlank()) {
        sheet.empty(book.blank);
      } else {
        sheet.text(value.raw().isEmpty() ? "?" : value.raw());
        sheet.restyle(Texts.looksLikeFormula(value.raw()) ? book.doubtfulQuoted : book.doubtful);
      }
    }
  }

  @Override
  public void end(Summary total) throws IOException {
    summary.write(total);
    findings.finish();
    cells.finish();
    wide.values().forEach(SheetTable::finish);
    unchecked.finish();
    book.write(stream);
    stream.flush();
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
