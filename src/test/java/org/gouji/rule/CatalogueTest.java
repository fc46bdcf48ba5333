package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.document.Message;
import org.gouji.form.Forms;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule is documented, translated and shown: add its file to the catalogue if one fails. */
class CatalogueTest {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  @Test
  void every_rule_that_runs_is_in_the_catalogue_and_the_other_way_round() {
    assertThat(ids(Scope.REPORT))
        .containsExactlyInAnyOrderElementsOf(
            ReportRules.all().stream().map(ReportRule::id).toList());
    assertThat(ids(Scope.RUN))
        .containsExactlyInAnyOrderElementsOf(RunRules.all().stream().map(RunRule::id).toList());
  }

  private static List<String> ids(Scope scope) {
    return Catalogue.standard().rules().stream()
        .filter(r -> r.scope() == scope)
        .map(RuleInfo::id)
        .toList();
  }

  @Test
  void ids_and_titles_are_unique_and_ids_are_kebab_case() {
    Set<String> titles = new HashSet<>();
    for (RuleInfo rule : Catalogue.standard().rules()) {
      assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
      assertThat(titles.add(rule.title().zh())).as(rule.id()).isTrue();
      assertThat(titles.add(rule.title().en())).as(rule.id()).isTrue();
    }
  }

  @TestFactory
  Stream<DynamicTest> every_text_is_in_both_languages() {
    return Catalogue.standard().rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> translated(rule)));
  }

  private static void translated(RuleInfo rule) {
    Stream<Message> texts =
        Stream.of(
            rule.title(),
            rule.basis(),
            rule.needs(),
            rule.cannotTell(),
            rule.fires().says(),
            rule.passes().says());
    texts.forEach(
        m -> {
          assertThat(m.zh()).containsPattern(HAN);
          assertThat(m.en()).containsPattern("[A-Za-z]{3}").isNotEqualTo(m.zh());
        });
    assertThat(rule.texts()).isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> the_firing_example_fires_and_the_other_does_not() {
    return Catalogue.standard().rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> executed(rule)));
  }

  private static void executed(RuleInfo rule) {
    Examples examples = new Examples(Forms.standard());
    assertThat(examples.findings(rule, rule.fires()))
        .as("what the firing example of " + rule.id() + " fires")
        .isNotEmpty()
        .allSatisfy(
            f -> {
              assertThat(f.rule()).isEqualTo(rule.id());
              assertThat(f.actual() != null).as("compares").isEqualTo(rule.compares());
            });
    assertThat(examples.findings(rule, rule.passes()))
        .as("what the clean example of " + rule.id() + " fires of this rule")
        .isEmpty();
  }
}
