package org.gouji.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.document.Location;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.locate.Explanation;
import org.gouji.report.Report;
import org.gouji.rule.Finding;
import org.gouji.rule.Judgement;
import org.gouji.rule.Severity;
import org.gouji.rule.Untold;
import org.gouji.run.Reason;
import org.gouji.run.Result;
import org.gouji.run.Status;
import org.gouji.run.Summary;

/** {@code check --output text}: what a clerk reads. */
final class CheckTextWriter implements ResultWriter {
  private final BufferedWriter out;
  private final Language language;
  private final Ink ink;
  private final Detail detail;
  private final CellNames names;
  private final TallyText tallies;

  CheckTextWriter(OutputStream stream, Language language, Ink ink, Detail detail, Forms forms) {
    this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    this.language = language;
    this.ink = ink;
    this.detail = detail;
    this.names = new CellNames(forms);
    this.tallies = new TallyText(names, language);
  }

  @Override
  public void start() {
    // the first file's line is the first
  }

  @Override
  public void result(Result result) throws IOException {
    Status status = result.status();
    boolean silent =
        status == Status.CLEAN || status == Status.INCOMPLETE || status == Status.NOT_A_REPORT;
    if (detail == Detail.QUIET && silent) {
      return;
    }
    head(result, status);
    Judgement judgement = result.judgement();
    if (judgement != null) {
      for (Finding finding : judgement.findings()) {
        finding(finding);
      }
      explanations(judgement.explanations());
      if (detail != Detail.QUIET) {
        untold(judgement.untold());
      }
    }
    Report report = result.report();
    if (detail == Detail.VERBOSE && report != null) {
      for (String note : report.notes().stream().map(language::pick).toList()) {
        line(4, ink.faint(language.pick("附注 ", "note ") + Texts.line(note)));
      }
    }
    out.flush();
  }

  private void head(Result result, Status status) throws IOException {
    List<String> parts = new ArrayList<>();
    String file = Texts.line(result.file());
    if (result.part() > 0) {
      file += language.pick("（第" + result.part() + "份）", " (part " + result.part() + ")");
    }
    parts.add(ink.bold(file));
    Report report = result.report();
    if (report != null && report.organization() != null) {
      parts.add(Texts.line(report.organization()));
    }
    if (report != null && report.year() != null) {
      parts.add(language.pick(report.year() + "年度", String.valueOf(report.year())));
    }
    Reason reason = result.reason();
    if (reason != null) {
      parts.add(Texts.line(language.pick(reason)));
    }
    out.write(StatusWords.mark(status, ink) + " " + StatusWords.word(status, language, ink) + "  ");
    out.write(String.join("  ", parts));
    Judgement judgement = result.judgement();
    if (judgement != null && !judgement.findings().isEmpty()) {
      out.write("  " + counts(judgement));
    }
    out.write('\n');
  }

  private String counts(Judgement judgement) {
    Map<Severity, Long> counts =
        judgement.findings().stream()
            .collect(Collectors.groupingBy(Finding::severity, Collectors.counting()));
    List<String> words = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      if (counts.containsKey(severity)) {
        words.add(StatusWords.count(severity, counts.get(severity).intValue(), language));
      }
    }
    return String.join(language.pick("，", ", "), words);
  }

  private void finding(Finding f) throws IOException {
    String where = f.where().isEmpty() ? "" : " / " + Texts.line(names.where(f.where(), f.cells()));
    Location location = f.location();
    String place = location == null ? "" : Places.words(location, language);
    line(
        2,
        StatusWords.severity(f.severity(), language, ink)
            + "  "
            + f.rule()
            + where
            + (place.isEmpty() ? "" : "  " + ink.faint("@ " + place)));
    line(6, Texts.line(language.pick(f.message())));
    if (f.tally() != null) {
      for (String text : tallies.lines(f.tally())) {
        line(6, text);
      }
    }
    if (f.restsOnRepair()) {
      line(
          6,
          ink.yellow(
              language.pick(
                  "注意：涉及读取时修复过的单元格，请先核对原文", "check the reading first: a cell was repaired")));
    }
  }

  private void explanations(List<Explanation> explanations) throws IOException {
    for (Explanation e : explanations) {
      String grade =
          switch (e.grade()) {
            case HIGH -> language.pick("很可能", "very likely");
            case MEDIUM -> language.pick("可能", "likely");
            case LOW -> language.pick("或许", "perhaps");
            case NONE -> language.pick("未能定位", "not located");
          };
      line(
          2,
          ink.cyan(language.pick("线索  ", "hint  ") + grade + language.pick("：", ": "))
              + Texts.line(language.pick(e.message())));
    }
  }

  /** One line per rule; every instance with what it wants only where all is to be told. */
  private void untold(List<Untold> untold) throws IOException {
    Map<String, List<Untold>> byRule = new LinkedHashMap<>();
    untold.forEach(u -> byRule.computeIfAbsent(u.rule(), r -> new ArrayList<>()).add(u));
    for (Map.Entry<String, List<Untold>> entry : byRule.entrySet()) {
      List<Untold> list = entry.getValue();
      String title =
          language.pick("无法核对  ", "cannot be told  ") + entry.getKey() + language.pick("：", ": ");
      if (detail == Detail.VERBOSE) {
        for (Untold u : list) {
          String missing =
              u.missing().stream()
                  .map(names::cell)
                  .collect(Collectors.joining(language.pick("、", ", ")));
          line(
              2,
              ink.faint(
                  title
                      + names.where(u.where(), u.missing())
                      + language.pick("，缺少 ", ", wanting ")
                      + missing));
        }
      } else {
        List<String> wheres =
            list.stream().map(u -> names.where(u.where(), withTable(u))).distinct().toList();
        line(2, ink.faint(title + shortened(wheres)));
      }
    }
  }

  private static List<CellId> withTable(Untold u) {
    return u.missing();
  }

  private String shortened(List<String> words) {
    int most = 4;
    String separator = language.pick("、", ", ");
    if (words.size() <= most + 1) {
      return String.join(separator, words);
    }
    return String.join(separator, words.subList(0, most))
        + language.pick(" 等 " + words.size() + " 项", " and " + (words.size() - most) + " more");
  }

  private void line(int indent, String text) throws IOException {
    out.write(" ".repeat(indent));
    out.write(text);
    out.write('\n');
  }

  @Override
  public void end(Summary summary) throws IOException {
    out.write(SummaryText.of(summary, language, ink));
    out.flush();
  }
}
