package org.gouji.output.page;

import java.math.BigDecimal;
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
import org.jspecify.annotations.Nullable;

/** What the rules say of one report: findings with both sides, hints, and what was not told. */
final class HtmlFindings {
  private static final int LONGEST_PASSAGE = 400;

  /** From so many on, findings of one rule stand together. */
  private static final int GROUP = 4;

  private final Language language;
  private final String anchor;
  private final Report report;
  private final Names names;
  private final RuleText rules;
  private final TallyText tallies;

  HtmlFindings(Language language, String anchor, Report report, Names names, RuleText rules) {
    this.language = language;
    this.anchor = anchor;
    this.report = report;
    this.names = names;
    this.rules = rules;
    this.tallies = new TallyText(names, language);
  }

  void write(Markup out, Judgement judgement) {
    List<Finding> findings = judgement.findings();
    if (!findings.isEmpty()) {
      out.open("ol", "class", "findings").line();
      int next = 0;
      while (next < findings.size()) {
        int end = next + 1;
        while (end < findings.size() && together(findings.get(next), findings.get(end))) {
          end++;
        }
        if (end - next < GROUP) {
          end = next + 1;
          finding(out, findings.get(next), next + 1);
        } else {
          group(out, findings.subList(next, end), next + 1);
        }
        next = end;
      }
      out.close("ol").line();
    }
    Hint.of(judgement.explanations()).forEach(hint -> hint(out, hint));
    new HtmlUntold(language, names).write(out, judgement);
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

  private static boolean together(Finding a, Finding b) {
    return a.rule().equals(b.rule())
        && a.severity() == b.severity()
        && a.tally() == null
        && b.tally() == null;
  }

  private void finding(Markup out, Finding finding, int number) {
    item(out, finding, number);
    head(out, finding);
    if (!finding.where().isEmpty()) {
      String where = language.pick(names.where(finding.where(), finding.cells()));
      out.text(" ").element("span", where, "class", "at");
    }
    place(out, finding);
    out.element("p", language.pick(finding.message()));
    details(out, finding);
    out.close("li").line();
  }

  /** Many findings of one rule: its name once, and a line for each. */
  private void group(Markup out, List<Finding> findings, int number) {
    Finding first = findings.get(0);
    out.open("li", "class", "group " + first.severity().id());
    head(out, first);
    out.text(language.pick(" " + findings.size() + " 处", " " + findings.size() + " times"));
    out.own("<ol class=each>").line();
    for (int i = 0; i < findings.size(); i++) {
      item(out, findings.get(i), number + i);
      out.text(language.pick(findings.get(i).message()));
      place(out, findings.get(i));
      details(out, findings.get(i));
      out.close("li").line();
    }
    out.close("ol").close("li").line();
  }

  /** Numbers go on over all groups: cells lead to them. */
  private void item(Markup out, Finding finding, int number) {
    String id = anchor + "f" + number;
    out.open("li", "id", id, "value", String.valueOf(number), "class", finding.severity().id());
  }

  private void place(Markup out, Finding finding) {
    Location location = finding.location();
    String place = location == null ? "" : Places.words(location, language);
    if (!place.isEmpty()) {
      out.text(" ").element("small", place);
    }
  }

  private void details(Markup out, Finding finding) {
    Location location = finding.location();
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
  }

  private void head(Markup out, Finding finding) {
    out.element(
            "span",
            StatusWords.plain(finding.severity(), language),
            "class",
            "badge " + finding.severity().id())
        .text(" ")
        .element("b", rules.title(finding.rule()))
        .text(" ")
        .element("code", finding.rule());
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
}
