package org.gouji.output.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.document.Location;
import org.gouji.form.CellId;
import org.gouji.form.Names;
import org.gouji.locate.Explanation;
import org.gouji.locate.Locator;
import org.gouji.output.base.Detail;
import org.gouji.output.base.Ink;
import org.gouji.output.base.Language;
import org.gouji.output.base.Lines;
import org.gouji.output.base.Places;
import org.gouji.output.base.StatusWords;
import org.gouji.output.base.TallyText;
import org.gouji.output.base.Texts;
import org.gouji.rule.Finding;
import org.gouji.rule.Judgement;
import org.gouji.rule.Untold;
import org.gouji.rule.Waived;

/**
 * The findings, explanations and untold equations of one report. Findings of one rule that say all
 * in one line stand together under the rule's name.
 */
final class JudgementText {
  private static final int FEW = 5;

  /** Explanations of one thing that are shown unless all are to be told. */
  private static final int EXPLANATIONS = 3;

  private final Lines out;
  private final Names names;
  private final Language language;
  private final Ink ink;
  private final Detail detail;
  private final TallyText tallies;

  JudgementText(Lines out, Names names, Language language, Ink ink, Detail detail) {
    this.out = out;
    this.names = names;
    this.language = language;
    this.ink = ink;
    this.detail = detail;
    this.tallies = new TallyText(names, language);
  }

  void write(Judgement judgement) throws IOException {
    List<Finding> group = new ArrayList<>();
    for (Finding finding : judgement.findings()) {
      if (!group.isEmpty() && !together(group.get(0), finding)) {
        findings(group);
        group.clear();
      }
      group.add(finding);
    }
    findings(group);
    explanations(judgement.explanations());
    if (detail != Detail.QUIET) {
      untold(judgement.untold());
      for (Waived waived : judgement.waived()) {
        waived(waived);
      }
    }
  }

  private void waived(Waived w) throws IOException {
    if (w.isKnown()) {
      out.line(
          2,
          language.pick("已知  ", "known  ")
              + w.finding().rule()
              + "  "
              + Texts.line(language.pick(w.finding().message())));
      return;
    }
    String until = language.pick("，至 ", ", until ") + w.until();
    out.line(
        2,
        language.pick("已豁免", "waived")
            + "  "
            + w.finding().rule()
            + "  "
            + language.pick(w.finding().message())
            + language.pick("（", " (")
            + w.reason()
            + until
            + language.pick("）", ")"));
  }

  private static boolean together(Finding a, Finding b) {
    return a.rule().equals(b.rule())
        && a.severity() == b.severity()
        && a.tally() == null
        && b.tally() == null;
  }

  private void findings(List<Finding> group) throws IOException {
    if (group.size() == 1) {
      finding(group.get(0));
    } else if (!group.isEmpty()) {
      Finding first = group.get(0);
      String count = language.pick(group.size() + " 处", group.size() + " times");
      out.line(2, severity(first) + first.rule() + "  " + count);
      for (Finding finding : group) {
        out.line(6, sentence(finding) + place(finding) + repair(finding));
      }
    }
  }

  private void finding(Finding f) throws IOException {
    String where = f.where().isEmpty() ? "" : " / " + Texts.line(where(f.where(), f.cells()));
    out.line(2, severity(f) + f.rule() + where + place(f));
    out.line(6, sentence(f) + repair(f));
    if (f.tally() != null) {
      for (String text : tallies.lines(f.tally())) {
        out.line(6, text);
      }
    }
  }

  private String where(String where, List<CellId> cells) {
    return language.pick(names.where(where, cells));
  }

  private String severity(Finding f) {
    return StatusWords.severity(f.severity(), language, ink) + "  ";
  }

  private String sentence(Finding f) {
    return Texts.line(language.pick(f.message()));
  }

  private String place(Finding f) {
    Location location = f.location();
    String place = location == null ? "" : Places.words(location, language);
    return place.isEmpty() ? "" : "  " + ink.faint("@ " + place);
  }

  private String repair(Finding f) {
    String words =
        language.pick("（此处读取时做过修复，请先核对原文）", " (repaired in reading: check the original first)");
    return f.restsOnRepair() ? ink.yellow(words) : "";
  }

  /** Of several explanations of one thing the likeliest are shown, and how many there are. */
  private void explanations(List<Explanation> all) throws IOException {
    int next = 0;
    while (next < all.size()) {
      Explanation first = all.get(next);
      boolean several = first.grade() == Explanation.Grade.LOW;
      int listed = several ? Math.min(Locator.LISTED, first.alternatives() + 1) : 1;
      int end = Math.min(all.size(), next + listed);
      int shown = detail == Detail.VERBOSE ? end : Math.min(end, next + EXPLANATIONS);
      explanation(first);
      for (Explanation other : all.subList(next + 1, shown)) {
        out.line(6, language.pick("或：", "or ") + Texts.line(language.pick(other.brief())));
      }
      int rest = several ? first.alternatives() + 1 - (shown - next) : 0;
      if (rest > 0) {
        String how = shown < end ? language.pick("（-v 列出）", " (-v lists them)") : "";
        out.line(6, ink.faint(language.pick("及其余 " + rest + " 种", "and " + rest + " more") + how));
      }
      next = end;
    }
  }

  private void explanation(Explanation e) throws IOException {
    String head = StatusWords.hint(e.grade(), language);
    out.line(2, ink.cyan(head) + Texts.line(language.pick(e.message())));
  }

  /** One line per rule; every instance with what it wants only where all is to be told. */
  private void untold(List<Untold> untold) throws IOException {
    Map<String, List<Untold>> byRule = new LinkedHashMap<>();
    untold.forEach(u -> byRule.computeIfAbsent(u.rule(), r -> new ArrayList<>()).add(u));
    for (Map.Entry<String, List<Untold>> entry : byRule.entrySet()) {
      String head =
          language.pick(
              "无法核对  " + entry.getKey() + "：", "cannot be told  " + entry.getKey() + ": ");
      if (detail == Detail.VERBOSE) {
        for (Untold u : entry.getValue()) {
          String wanting =
              language.pick("，缺少 ", ", wanting ")
                  + language.pick(names.cells(u.missing()))
                  + settling(u);
          out.line(2, ink.faint(head + where(u.where(), u.missing()) + wanting));
        }
      } else {
        List<String> wheres =
            entry.getValue().stream().map(u -> where(u.where(), u.missing())).toList();
        out.line(2, ink.faint(head + some(wheres)));
      }
    }
  }

  /** What must stand in a cell that is wanting alone. */
  private String settling(Untold u) {
    BigDecimal value = u.missing().size() == 1 ? u.settling().get(u.missing().get(0)) : null;
    return value == null
        ? ""
        : language.pick(
            "（若其余无误，应为 " + value.toPlainString() + "）",
            " (" + value.toPlainString() + " if all others are right)");
  }

  private String some(List<String> words) {
    String separator = language.pick("、", ", ");
    if (words.size() <= FEW) {
      return String.join(separator, words);
    }
    return String.join(separator, words.subList(0, FEW - 1))
        + language.pick(" 等 " + words.size() + " 项", " and " + (words.size() - FEW + 1) + " more");
  }
}
