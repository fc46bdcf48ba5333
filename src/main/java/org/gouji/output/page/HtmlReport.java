package org.gouji.output.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.gouji.document.Note;
import org.gouji.form.Form;
import org.gouji.form.FormTable;
import org.gouji.form.Forms;
import org.gouji.form.Names;
import org.gouji.output.base.Language;
import org.gouji.output.base.RuleText;
import org.gouji.output.base.StatusWords;
import org.gouji.output.page.Fragments.Kind;
import org.gouji.report.ExtraRow;
import org.gouji.report.Report;
import org.gouji.rule.Finding;
import org.gouji.rule.Judgement;
import org.gouji.rule.Severity;
import org.gouji.run.Reason;
import org.gouji.run.Result;
import org.gouji.run.Status;

/**
 * The pieces of one result: its line in the table of reports, and its part of the page. In a page
 * of many reports only those with something to tell have a part, and only the tables with an error
 * are in it; the part says which were left out.
 */
final class HtmlReport {
  private final Fragments fragments;
  private final Language language;
  private final Forms forms;
  private final RuleText rules;

  HtmlReport(Fragments fragments, Language language, Forms forms, RuleText rules) {
    this.fragments = fragments;
    this.language = language;
    this.forms = forms;
    this.rules = rules;
  }

  /**
   * Adds the pieces.
   *
   * @param number of the result in this run, from 1
   */
  void add(Result result, int number) throws IOException {
    String anchor = "r" + number;
    Report report = result.report();
    Judgement judgement = result.judgement();
    Markup out = new Markup();
    if (report == null || judgement == null || !result.isReport()) {
      row(out, result, number, "", Kind.ROW);
      return;
    }
    boolean always = result.status() != Status.CLEAN;
    row(out, result, number, anchor, always ? Kind.ROW : Kind.ROW_FEW);
    part(out, result, report, judgement, number, always);
  }

  /**
   * The line in the table of reports.
   *
   * @param anchor of the report's part; empty if it has none in any page
   * @param link in which pages it has one
   */
  private void row(Markup out, Result result, int number, String anchor, Kind link)
      throws IOException {
    Report report = result.report();
    Judgement judgement = result.judgement();
    TreeSet<String> rules = new TreeSet<>();
    List<Finding> findings = judgement == null ? List.of() : judgement.findings();
    findings.forEach(f -> rules.add(f.rule()));
    out.open(
        "tr",
        "id",
        "t" + number,
        "data-s",
        result.status().id(),
        "data-f",
        String.join(" ", rules));
    out.own("<td>").text(number).own("<td>");
    badge(out, result);
    out.own("<th scope=row lang=zh>");
    fragments.add(Kind.ROW, out.take());
    if (!anchor.isEmpty()) {
      fragments.add(link, "<a href=\"#" + anchor + "\">");
    }
    String nameless = language.pick("（未读出机关名称）", "(no organ named)");
    String organ =
        report == null ? "—" : report.organization() == null ? nameless : report.organization();
    fragments.add(Kind.ROW, out.text(organ).take());
    if (!anchor.isEmpty()) {
      fragments.add(link, "</a>");
    }
    out.own("<td>");
    if (report != null && report.year() != null) {
      out.text(report.year());
    }
    for (Severity severity : Severity.values()) {
      out.count((int) findings.stream().filter(f -> f.severity() == severity).count(), severity);
    }
    int untold = judgement == null ? 0 : judgement.untold().size();
    out.own(untold == 0 ? "<td class=z>" : "<td>").text(untold);
    out.own("<td class=file>");
    file(out, result);
    Reason reason = result.reason();
    if (reason != null) {
      out.own("<br>").element("small", language.pick(reason));
    }
    fragments.add(Kind.ROW, out.line().take());
  }

  private void badge(Markup out, Result result) {
    String status = result.status().id();
    out.element("span", StatusWords.plain(result.status(), language), "class", "badge " + status);
  }

  /** The path, its name darker than its folders. */
  private void file(Markup out, Result result) {
    String file = result.file();
    int name = file.lastIndexOf('/') + 1;
    out.text(file.substring(0, name)).element("b", file.substring(name));
    if (result.part() > 0) {
      out.text(language.pick("（第 " + result.part() + " 份）", " (part " + result.part() + ")"));
    }
  }

  private void part(
      Markup out, Result result, Report report, Judgement judgement, int number, boolean always)
      throws IOException {
    Kind kind = always ? Kind.ALWAYS : Kind.FEW;
    String anchor = "r" + number;
    fragments.add(kind, "<details class=report");
    fragments.add(Kind.FEW, " open");
    out.own("><summary>");
    summary(out, result, report, judgement);
    // The place to jump to lies inside, so that browsers open what hides it.
    out.own("</summary><div id=" + anchor + ">").line();
    out.open("p", "class", "file");
    file(out, result);
    if (report.edition() != null) {
      out.text(language.pick(" · 版式 ", " · edition ")).text(report.edition());
    }
    out.own(" · ").text(String.valueOf(result.format())).own("<span class=up> · ");
    out.own("<a href=\"#t" + number + "\">" + language.pick("回到一览", "back to the table"));
    out.own("</a></span></p>").line();
    Names names = new Names(forms.editionOrNewest(report.edition()));
    new HtmlFindings(language, anchor, report, names, rules).write(out, judgement);
    fragments.add(kind, out.take());
    tables(out, report, new CellMarks(judgement), anchor, kind);
    notes(out, report);
    out.own("</div></details>").line();
    fragments.add(kind, out.take());
  }

  private void summary(Markup out, Result result, Report report, Judgement judgement) {
    badge(out, result);
    out.own(" ");
    String organ = report.organization() == null ? result.file() : report.organization();
    out.open("h3")
        .element("span", organ, "lang", "zh")
        .text(
            report.year() == null
                ? ""
                : language.pick(" " + report.year() + " 年度", " " + report.year()))
        .close("h3");
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      int n = (int) judgement.findings().stream().filter(f -> f.severity() == severity).count();
      if (n > 0) {
        counts.add(StatusWords.count(severity, n, language));
      }
    }
    out.own(" ").text(String.join(language.pick("，", ", "), counts));
  }

  private void tables(Markup out, Report report, CellMarks marks, String anchor, Kind kind)
      throws IOException {
    Form form = forms.editionOrNewest(report.edition());
    HtmlTables tables = new HtmlTables(language, anchor, report, marks);
    Names names = new Names(form);
    List<String> leftOut = new ArrayList<>();
    for (FormTable table : form.tables()) {
      String name = language.pick(names.table(table.id()));
      if (report.cells().keySet().stream().noneMatch(c -> c.table().equals(table.id()))) {
        out.element("p", language.pick("文中没有" + name, "Not in the document: " + name)).line();
        fragments.add(kind, out.take());
        continue;
      }
      tables.write(out, table, name);
      extraRows(out, report, table.id());
      boolean wrong = marks.isWrong(table.id());
      fragments.add(wrong ? kind : Kind.FEW, out.take());
      if (!wrong) {
        leftOut.add(name);
      }
    }
    if (!leftOut.isEmpty() && kind == Kind.ALWAYS) {
      out.element(
              "p",
              language.pick("没有错误、未印出的表：", "Tables without an error, left out: ")
                  + String.join(language.pick("，", ", "), leftOut),
              "class",
              "left-out")
          .line();
      fragments.add(Kind.MANY, out.take());
    }
  }

  private void extraRows(Markup out, Report report, String table) {
    for (ExtraRow row : report.extraRows()) {
      if (row.table().equals(table)) {
        out.element(
                "p",
                language.pick("表外行：", "Row beyond the form: ")
                    + row.label()
                    + "  "
                    + String.join("  ", row.values()))
            .line();
      }
    }
  }

  private void notes(Markup out, Report report) {
    if (report.notes().isEmpty()) {
      return;
    }
    out.open("details", "class", "notes")
        .element(
            "summary",
            language.pick(
                "读取附注 " + report.notes().size() + " 条",
                report.notes().size() + " notes from reading"))
        .open("ul");
    for (Note note : report.notes()) {
      out.element("li", language.pick(note));
    }
    out.close("ul").close("details").line();
  }
}
