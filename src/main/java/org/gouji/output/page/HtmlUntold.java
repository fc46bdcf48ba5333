package org.gouji.output.page;

import java.util.ArrayList;
import java.util.List;
import org.gouji.form.Names;
import org.gouji.output.base.Language;
import org.gouji.rule.Judgement;
import org.gouji.rule.RuleOutcome;
import org.gouji.rule.Untold;
import org.gouji.rule.Waived;

/**
 * What the findings of one report do not say: findings set aside, equations that cannot be told and
 * rules that could not run.
 */
final class HtmlUntold {
  private final Language language;
  private final Names names;

  HtmlUntold(Language language, Names names) {
    this.language = language;
    this.names = names;
  }

  void write(Markup out, Judgement judgement) {
    judgement.waived().forEach(w -> waived(out, w));
    List<RuleOutcome> broken =
        judgement.outcomes().stream()
            .filter(o -> o.state() == RuleOutcome.State.COULD_NOT_RUN)
            .toList();
    if (judgement.untold().isEmpty() && broken.isEmpty()) {
      return;
    }
    out.open("details", "class", "untold")
        .element("summary", summary(judgement.untold().size(), broken.size()))
        .own("<ul>");
    judgement.untold().forEach(u -> untold(out, u));
    broken.forEach(o -> broken(out, o));
    out.close("ul").close("details").line();
  }

  private String summary(int untold, int broken) {
    List<String> parts = new ArrayList<>();
    if (untold > 0) {
      parts.add(language.pick("无法核对 " + untold + " 项", untold + " that cannot be told"));
    }
    if (broken > 0) {
      String rules = broken == 1 ? " rule could not run" : " rules could not run";
      parts.add(language.pick(broken + " 条规则未能运行", broken + rules));
    }
    return String.join(language.pick("，", ", "), parts);
  }

  private void untold(Markup out, Untold untold) {
    out.own("<li>")
        .element("code", untold.rule())
        .text(" ")
        .text(language.pick(names.where(untold.where(), untold.missing())))
        .text(language.pick("，缺少 ", ", wanting "))
        .text(language.pick(names.cells(untold.missing())))
        .close("li");
  }

  private void broken(Markup out, RuleOutcome outcome) {
    out.own("<li>").element("code", outcome.rule());
    if (outcome.reason() != null) {
      out.text(language.pick("：", ": ")).text(language.pick(outcome.reason()));
    }
    out.close("li");
  }

  private void waived(Markup out, Waived waived) {
    out.open("p", "class", "waived")
        .element(
            "b", waived.isKnown() ? language.pick("已知", "Known") : language.pick("已豁免", "Waived"))
        .text(" ")
        .element("code", waived.finding().rule())
        .text(" ")
        .text(language.pick(waived.finding().message()));
    if (!waived.isKnown()) {
      out.text(
          language.pick(
              "（理由：" + waived.reason() + "，至 " + waived.until() + "）",
              " (reason: " + waived.reason() + ", until " + waived.until() + ")"));
    }
    out.close("p").line();
  }
}
