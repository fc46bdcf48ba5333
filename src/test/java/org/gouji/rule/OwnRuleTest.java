package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gouji.document.Message;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.junit.jupiter.api.Test;

class OwnRuleTest {

  private static OwnRule rule(OwnRule.Relation relation, long constant, String... terms) {
    return new OwnRule(
        "own-rule",
        new Message("自定规则", "own rule"),
        Severity.WARNING,
        null,
        null,
        null,
        List.of(terms).stream().map(OwnRuleTest::term).toList(),
        relation,
        constant,
        null);
  }

  private static OwnRule.PatternTerm term(String text) {
    int weight = text.startsWith("-") ? -1 : 1;
    CellId id = CellId.parse(text.replaceFirst("^-", ""));
    return new OwnRule.PatternTerm(id.table(), id.row(), id.column(), weight);
  }

  private static List<String> findings(Reports reports, OwnRule rule) {
    return reports.judge(RuleSettings.standard().withOwnRules(List.of(rule))).findings().stream()
        .filter(f -> f.rule().equals("own-rule"))
        .map(f -> f.where() + ": " + f.message().zh())
        .toList();
  }

  @Test
  void a_star_stands_for_every_column_in_turn() {
    OwnRule rule =
        rule(OwnRule.Relation.AT_LEAST, 0, "requests.received.*", "-requests.carried_in.*");
    Reports reports = Reports.clean().row("requests.carried_in", "1", "0", "2", "0", "0", "0", "3");
    assertThat(findings(reports, rule))
        .containsExactly(
            "natural_person: 自定规则：自然人合计 -1，应>= 0",
            "research: 自定规则：科研机构合计 -2，应>= 0",
            "total: 自定规则：总计合计 -3，应>= 0");
  }

  @Test
  void a_star_inside_adds_up_all_rows_that_match() {
    OwnRule rule = rule(OwnRule.Relation.AT_MOST, 3, "requests.refused_*.total");
    Reports reports =
        Reports.clean()
            .cell("requests.refused_state_secret.total", "2")
            .cell("requests.refused_internal_affairs.total", "2");
    assertThat(findings(reports, rule)).containsExactly(": 自定规则：合计 4，应<= 3");
    assertThat(findings(Reports.clean(), rule)).isEmpty();
  }

  @Test
  void what_cannot_be_told_is_untold() {
    OwnRule rule = rule(OwnRule.Relation.EQUAL, 0, "disclosure.penalties.decisions");
    Judgement judgement =
        Reports.clean()
            .cell("disclosure.penalties.decisions", "若干")
            .judge(RuleSettings.standard().withOwnRules(List.of(rule)));
    CellId cell = CellId.parse("disclosure.penalties.decisions");
    assertThat(judgement.untold())
        .containsExactly(new Untold("own-rule", "", List.of(cell), Map.of(cell, BigDecimal.ZERO)));
  }

  @Test
  void a_rule_over_cells_of_the_other_edition_does_not_apply() {
    OwnRule rule = rule(OwnRule.Relation.EQUAL, 1, "disclosure.rules.made");
    assertThat(findings(Reports.clean(), rule)).isEmpty();
    assertThat(findings(Reports.edition("2019"), rule)).hasSize(1);
  }

  @Test
  void an_own_equation_helps_to_explain() {
    OwnRule rule =
        rule(OwnRule.Relation.EQUAL, 0, "disclosure.rules.in_force", "-disclosure.rules.issued");
    Judgement judgement =
        Reports.clean()
            .cell("disclosure.rules.in_force", "3")
            .judge(RuleSettings.standard().withOwnRules(List.of(rule)));
    assertThat(judgement.explanations()).isNotEmpty();
    assertThat(judgement.explanations().get(0).settles()).containsExactly("own-rule/");
    assertThat(OwnRuleInstances.of(rule, Forms.standard().newest())).hasSize(1);
  }
}
