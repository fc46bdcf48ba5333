package org.gouji.output.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gouji.output.base.Language;
import org.gouji.output.base.RuleText;
import org.gouji.output.base.StatusWords;
import org.gouji.output.base.Tallied;
import org.gouji.rule.Severity;
import org.gouji.run.Status;
import org.gouji.run.Summary;

/** The head of a page: the figures of the run, and its findings by rule and by organ. */
final class HtmlSummary {
  private static final int MOST_ORGANS = 20;

  private final Language language;
  private final RuleText rules;

  HtmlSummary(Language language, RuleText rules) {
    this.language = language;
    this.rules = rules;
  }

  void write(Markup out, Summary summary, Tallied tallied) {
    out.open("section", "id", "summary").element("h2", language.pick("概要", "Summary"));
    out.element("p", verdict(summary), "class", "verdict").line();
    Bars.share(out, summary);
    out.open("dl", "class", "figures").line();
    figure(out, language.pick("份文件", "documents"), summary.total(), "");
    for (Status status : Status.values()) {
      figure(out, StatusWords.documents(status, language), summary.count(status), status.id());
    }
    for (Severity severity : Severity.values()) {
      figure(out, StatusWords.several(severity, language), summary.count(severity), severity.id());
    }
    figure(out, language.pick("项无法核对", "equations untold"), summary.untold(), "");
    if (summary.skipped() > 0) {
      figure(out, language.pick("个其他文件略过", "other files skipped"), summary.skipped(), "");
    }
    out.close("dl").line();
    List<Map.Entry<String, Tallied.Counts>> byRule = tallied.rules();
    if (!byRule.isEmpty()) {
      out.open("div", "class", "charts").line();
      chart(out, language.pick("按规则", "Findings by rule"), byRule, byRule.size(), this::rule);
      if (tallied.organs().size() > 1) {
        out.open("div");
        organs(out, tallied.organs());
        out.close("div");
      }
      out.close("div");
    }
    out.close("section").line();
  }

  /** The run in a sentence. */
  private String verdict(Summary summary) {
    if (summary.reports() == 0) {
      return language.pick("没有核对任何年报。", "No report was checked.");
    }
    int faulty = summary.count(Status.FINDINGS);
    List<String> found = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      if (summary.count(severity) > 0) {
        found.add(StatusWords.count(severity, summary.count(severity), language));
      }
    }
    if (found.isEmpty()) {
      return language.pick("没有发现问题。", "Nothing was found.");
    }
    String all = String.join(language.pick("、", ", "), found);
    int reports = summary.reports();
    return language.pick(
        reports + " 份年报中，" + faulty + " 份有问题：" + all + "。",
        faulty
            + (reports == 1
                ? " of 1 report has findings: "
                : " of " + reports + " reports " + (faulty == 1 ? "has" : "have") + " findings: ")
            + all
            + ".");
  }

  private void organs(Markup out, List<Map.Entry<String, Tallied.Counts>> organs) {
    int shown = Math.min(MOST_ORGANS, organs.size());
    chart(out, language.pick("按机关", "Findings by organ"), organs, shown, this::organ);
    if (shown < organs.size()) {
      int further = organs.size() - shown;
      int findings =
          organs.subList(shown, organs.size()).stream().mapToInt(o -> o.getValue().all()).sum();
      out.element(
          "p",
          language.pick(
              "图中为问题最重的 " + shown + " 个机关；另有 " + further + " 个机关共 " + findings + " 处，见下面的年报一览。",
              "The chart has the "
                  + shown
                  + " organs with most errors; "
                  + further
                  + " further organs have "
                  + findings
                  + " findings: see the table of reports."),
          "class",
          "left-out");
    }
  }

  private static void figure(Markup out, String name, int number, String css) {
    out.open("div", "class", css)
        .element("dt", name)
        .element("dd", String.valueOf(number))
        .close("div")
        .line();
  }

  private void chart(
      Markup out,
      String title,
      List<Map.Entry<String, Tallied.Counts>> all,
      int shown,
      Function<String, Markup> name) {
    int most = all.stream().mapToInt(e -> e.getValue().all()).max().orElse(1);
    out.open("table", "class", "chart").element("caption", title).own("<thead><tr><td>");
    for (Severity severity : Severity.values()) {
      out.own("<th scope=col>").text(StatusWords.several(severity, language));
    }
    out.own("<td><tbody>").line();
    for (Map.Entry<String, Tallied.Counts> entry : all.subList(0, shown)) {
      out.own("<tr><th scope=row>").own(name.apply(entry.getKey()));
      for (Severity severity : Severity.values()) {
        out.count(entry.getValue().of(severity), severity);
      }
      out.own("<td class=bar>");
      Bars.severities(out, entry.getValue(), most);
      out.line();
    }
    out.own("</table>").line();
  }

  private Markup rule(String rule) {
    return new Markup().text(rules.title(rule)).own(" ").element("code", rule);
  }

  private Markup organ(String organ) {
    String name = organ.isEmpty() ? language.pick("（未读出机关名称）", "(no organ named)") : organ;
    return new Markup().element("span", name, "lang", organ.isEmpty() ? "" : "zh");
  }
}
