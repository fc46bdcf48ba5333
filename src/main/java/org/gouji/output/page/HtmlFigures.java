package org.gouji.output.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.form.CellId;
import org.gouji.output.base.Language;
import org.gouji.report.CellValue;
import org.gouji.report.Repair;
import org.gouji.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a report as cells of an HTML table: what was read, whether it was repaired, and
 * what the findings say of it.
 */
final class HtmlFigures {
  private static final int LONGEST_FIGURE = 24;

  private final Language language;
  private final String anchor;
  private final Report report;
  private final CellMarks marks;

  /**
   * @param anchor of the report; those of its findings begin with it
   */
  HtmlFigures(Language language, String anchor, Report report, CellMarks marks) {
    this.language = language;
    this.anchor = anchor;
    this.report = report;
    this.marks = marks;
  }

  /**
   * Writes the cell of a figure, with its findings behind it.
   *
   * @param span attributes that tell how many columns it takes; may be empty
   */
  void write(Markup out, CellId id, String span) {
    CellValue value = report.cell(id);
    CellMarks.Mark mark = marks.of(id);
    String css = state(value) + (mark == null ? "" : " " + mark.kind().css());
    String title = title(value);
    if (css.isEmpty() && title.isEmpty()) {
      out.own("<td" + span + ">").text(shown(value));
      return;
    }
    out.own("<td" + span + (css.isEmpty() ? "" : " class=\"" + css.strip() + "\""));
    if (!title.isEmpty()) {
      out.own(" title=\"").text(title).own("\"");
    }
    out.own(">").text(shown(value));
    if (value != null && value.repair() != null) {
      out.own("*");
    }
    if (mark != null) {
      mark(out, mark);
    }
  }

  private void mark(Markup out, CellMarks.Mark mark) {
    if (!mark.tallies().isEmpty()) {
      out.element("i", "≠" + CellMarks.joined(mark.tallies()));
    }
    if (!mark.suggestions().isEmpty()) {
      out.element("b", "→" + CellMarks.joined(mark.suggestions()));
    }
    for (int finding : mark.findings()) {
      out.own("<a href=\"#" + anchor + "f" + finding + "\">").text(finding).own("</a>");
    }
  }

  private static String state(@Nullable CellValue value) {
    if (value == null) {
      return "x";
    }
    String css =
        switch (value.state()) {
          case NUMBER -> "";
          case BLANK, PLACEHOLDER -> "b";
          case TEXT -> "n";
          case UNSETTLED -> "u";
        };
    return value.repair() == null ? css : css + " r";
  }

  private String shown(@Nullable CellValue value) {
    if (value == null) {
      return "×";
    }
    BigDecimal number = value.number();
    return switch (value.state()) {
      case NUMBER -> number == null || asPrinted(value) ? value.raw() : number.toPlainString();
      case BLANK -> language.pick("空", "blank");
      case PLACEHOLDER, TEXT -> value.raw();
      case UNSETTLED -> "?";
    };
  }

  /** A repaired cell shows what was made of it, and so does one with a long remark in it. */
  private static boolean asPrinted(CellValue value) {
    return value.repair() == null && value.raw().length() <= LONGEST_FIGURE;
  }

  /** What was repaired or could not be settled, and the text it comes from. */
  private String title(@Nullable CellValue value) {
    if (value == null) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    Repair repair = value.repair();
    if (repair != null) {
      parts.add(language.pick("读取时修复：", "repaired in reading: ") + language.pick(repair));
    }
    boolean raw = value.state() == CellValue.State.UNSETTLED || !asPrinted(value);
    if (raw && !value.raw().isEmpty()) {
      parts.add(language.pick("原文“" + value.raw() + "”", "printed “" + value.raw() + "”"));
    }
    return String.join(language.pick("；", "; "), parts);
  }
}
