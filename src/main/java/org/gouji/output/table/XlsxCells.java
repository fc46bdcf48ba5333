package org.gouji.output.table;

import org.gouji.form.CellId;
import org.gouji.form.Names;
import org.gouji.output.base.Language;
import org.gouji.output.base.Places;
import org.gouji.report.CellValue;
import org.gouji.report.Repair;
import org.gouji.report.Report;
import org.gouji.run.Result;

/** The sheet of every cell of every report, a line each. */
final class XlsxCells {
  private final Language language;
  private final SheetTable sheet;

  XlsxCells(Workbook book, Language language, int mostLines) {
    this.language = language;
    String heads =
        language.pick(
            "机关 26,年度 6,版式 6,表 12,行 30,列 16,单元格 38,状态 12,数值 12,原文 14,单位 7,读取时修复 24,原文位置 18,文件"
                + " 40",
            "organ 26,year 6,edition 8,table 12,row 30,column 16,cell 38,state 12,value"
                + " 12,printed 14,unit 7,repaired 24,place 18,file 40");
    this.sheet =
        new SheetTable(
            book, language.pick("单元格", "cells"), 2, SheetTable.columns(heads), mostLines);
  }

  void add(Result result, Report report, Names names) {
    report.cells().forEach((id, value) -> line(result, report, names, id, value));
  }

  private void line(Result result, Report report, Names names, CellId id, CellValue value) {
    Repair repair = value.repair();
    sheet
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
        .text(XlsxWriter.file(result));
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

  void finish() {
    sheet.finish();
  }
}
