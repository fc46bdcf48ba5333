package org.gouji.output.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.document.Location;
import org.gouji.form.Names;
import org.gouji.locate.Explanation;
import org.gouji.output.base.Hint;
import org.gouji.output.base.Language;
import org.gouji.output.base.Places;
import org.gouji.output.base.RuleText;
import org.gouji.output.base.StatusWords;
import org.gouji.output.base.TallyText;
import org.gouji.output.base.Texts;
import org.gouji.report.Passage;
import org.gouji.report.Report;
import org.gouji.rule.Finding;
import org.gouji.rule.Judgement;
import org.gouji.rule.RuleOutcome;
import org.gouji.rule.Untold;
import org.gouji.rule.Waived;
import org.jspecify.annotations.Nullable;

/** What the rules say of one report: findings with both sides, hints, and what was not told. */
final class HtmlFindings {
  private static final int LONGEST_PASSAGE = 400;

  private final Language language;
  private final String anchor;
  private final Report report;
  private final Names names;
  private final TallyText tallies;

  HtmlFindings(Language language, String anchor, Report report, Names names) {
    this.language = language;
    this.anchor = anchor;
    this.report = report;
    this.names = names;
    this.tallies = new TallyText(names, language);
  }

  void write(Markup out, Judgement judgement) {
    List<Finding> findings = judgement.findings();
    if (!findings.isEmpty()) {
      out.open("ol", "class", "findings").line();
      for (int i = 0; i < findings.size(); i++) {
        finding(out, findings.get(i), anchor + "f" + (i + 1));
      }
      out.close("ol").line();
    }
    Hint.of(judgement.explanations()).forEach(hint -> hint(out, hint));
    untold(out, judgement.untold());
    waived(out, judgement.waived());
    outcomes(out, judgement.outcomes());
  }

  /** The likeliest explanation, and the others behind it. */
  private void hint(Markup out, Hint hint) {
    String grade = grade(hint.first());
    out.open("div", "class", "hint")
        .element("b", language.pick("线索（" + grade + "）", "Hint (" + grade + ")"))
        .text(" ")
        .text(language.pick(hint.first().message()));
    int others = hint.listed().size() - 1 + hint.unlisted();
    if (others > 0) {
      out.open("details")
          .element(
              "summary", language.pick("其余 " + others + " 种可能", others + " other possibilities"))
          .open("ul");
      hint.listed()
          .subList(1, hint.listed().size())
          .forEach(e -> out.element("li", language.pick(e.brief())));
      if (hint.unlisted() > 0) {
        out.element(
            "li",
            language.pick(
                "另有 " + hint.unlisted() + " 种，未列出", hint.unlisted() + " more, not listed"));
      }
      out.close("ul").close("details");
    }
    out.close("div").line();
  }

  private String grade(Explanation explanation) {
    return switch (explanation.grade()) {
      case HIGH -> language.pick("很可能", "very likely");
      case MEDIUM -> language.pick("可能", "likely");
      case LOW -> language.pick("或许", "perhaps");
      case NONE -> language.pick("未能定位", "not located");
    };
  }

  private void finding(Markup out, Finding finding, String id) {
    out.open("li", "id", id, "class", finding.severity().id());
    head(out, finding);
    Location location = finding.location();
    String place = location == null ? "" : Places.words(location, language);
    if (!place.isEmpty()) {
      out.text(" ").element("small", place);
    }
    out.element("p", language.pick(finding.message()));
    if (finding.tally() != null) {
      out.open("ul", "class", "sides");
      tallies.lines(finding.tally()).forEach(line -> out.element("li", line));
      out.close("ul");
    } else if (location != null) {
      quote(out, finding, location);
    }
    if (finding.restsOnRepair()) {
      out.element(
          "p",
          language.pick("此处读取时做过修复，请先核对原文。", "Repaired in reading: check the original first."),
          "class",
          "reading");
    }
    out.close("li").line();
  }

  private void head(Markup out, Finding finding) {
    out.element(
            "span",
            StatusWords.plain(finding.severity(), language),
            "class",
            "badge " + finding.severity().id())
        .text(" ")
        .element("b", RuleText.title(finding.rule(), language))
        .text(" ")
        .element("code", finding.rule());
    if (!finding.where().isEmpty()) {
      out.text(" ")
          .element(
              "span", language.pick(names.where(finding.where(), finding.cells())), "class", "at");
    }
  }

  /** The paragraph that the finding is about, its number marked. */
  private void quote(Markup out, Finding finding, Location location) {
    passages()
        .filter(p -> p.location().equals(location))
        .findFirst()
        .ifPresent(
            passage -> {
              int[] points = Texts.line(passage.text()).codePoints().toArray();
              int shown = Math.min(points.length, LONGEST_PASSAGE);
              String text = new String(points, 0, shown);
              out.open("blockquote", "lang", "zh");
              marked(out, text, finding.actual());
              if (shown < points.length) {
                out.element(
                    "small",
                    language.pick(
                        "…（节录，全段 " + points.length + " 字）",
                        "… (" + shown + " of " + points.length + " characters)"));
              }
              out.close("blockquote");
            });
  }

  private Stream<Passage> passages() {
    return Stream.of(
            report.preamble().stream(),
            report.sections().stream().flatMap(s -> s.paragraphs().stream()),
            report.ending().stream())
        .flatMap(s -> s);
  }

  private static void marked(Markup out, String text, @Nullable BigDecimal number) {
    String digits = number == null ? "" : number.stripTrailingZeros().toPlainString();
    int at = digits.isEmpty() ? -1 : text.indexOf(digits);
    while (at >= 0 && !standsAlone(text, at, at + digits.length())) {
      at = text.indexOf(digits, at + 1);
    }
    if (at < 0) {
      out.text(text);
      return;
    }
    out.text(text.substring(0, at))
        .element("mark", digits)
        .text(text.substring(at + digits.length()));
  }

  private static boolean standsAlone(String text, int from, int to) {
    return (from == 0 || !isOfNumber(text.charAt(from - 1)))
        && (to == text.length() || !isOfNumber(text.charAt(to)));
  }

  private static boolean isOfNumber(char c) {
    return Character.isDigit(c) || c == '.' || c == ',';
  }

  private void untold(Markup out, List<Untold> untold) {
    if (untold.isEmpty()) {
      return;
    }
    out.open("details", "class", "untold")
        .element(
            "summary",
            language.pick("无法核对 " + untold.size() + " 项", untold.size() + " that cannot be told"))
        .open("ul");
    for (Untold u : untold) {
      out.open("li")
          .element("code", u.rule())
          .text(" ")
          .text(language.pick(names.where(u.where(), u.missing())))
          .text(language.pick("，缺少 ", ", wanting "))
          .text(language.pick(names.cells(u.missing())))
          .close("li");
    }
    out.close("ul").close("details").line();
  }

  private void waived(Markup out, List<Waived> waived) {
    for (Waived w : waived) {
      if (w.isKnown()) {
        out.open("p", "class", "waived")
            .element("b", language.pick("已知 ", "Known "))
            .element("code", w.finding().rule())
            .text(" ")
            .text(language.pick(w.finding().message()))
            .close("p")
            .line();
        continue;
      }
      out.open("p", "class", "waived")
          .element("b", language.pick("已豁免 ", "Waived "))
          .element("code", w.finding().rule())
          .text(" ")
          .text(language.pick(w.finding().message()))
          .text(language.pick("（理由：", " (reason: "))
          .text(w.reason())
          .text(language.pick("，至 ", ", until "))
          .text(w.until())
          .text(language.pick("）", ")"))
          .close("p")
          .line();
    }
  }

  private void outcomes(Markup out, List<RuleOutcome> outcomes) {
    List<String> broken = new ArrayList<>();
    for (RuleOutcome o : outcomes) {
      if (o.state() == RuleOutcome.State.COULD_NOT_RUN) {
        String why = o.reason() == null ? "" : language.pick("：", ": ") + language.pick(o.reason());
        broken.add(o.rule() + why);
      }
    }
    if (!broken.isEmpty()) {
      out.element(
              "p",
              language.pick("未能运行的规则：", "Rules that could not run: ")
                  + String.join(language.pick("；", "; "), broken),
              "class",
              "reading")
          .line();
    }
  }
}
