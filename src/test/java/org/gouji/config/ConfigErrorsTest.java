package org.gouji.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigErrorsTest {

  private static ConfigException wrong(String text) {
    return catchThrowableOfType(
        ConfigException.class,
        () -> Configuration.parse(text, "a/.gouji.yaml", null, LocalDate.of(2026, 1, 15)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ruels: {} | 1 | did you mean 'rules'?",
        "rules:\\n  mising-row: off | 2 | did you mean 'missing-row'?",
        "rules:\\n  missing-row: eror | 2 | did you mean 'error'?",
        "rules: {missing-row: off, missing-row: info} | 1 | 'missing-row' is there twice",
        "rules: [missing-row] | 1 | keys with values are wanted here",
        "near-duplicate: 120 | 1 | a percentage from 1 to 100",
        "near-duplicate: 1e999999999 | 1 | must be a number",
        "deadlines: {townships: 01-20} | 1 | did you mean 'township'?",
        "deadlines: {township: 20. Januar} | 1 | is no day",
        "organs:\\n  levels:\\n    云溪县: conty | 3 | did you mean 'county'?",
        "labels:\\n  rows: {requests.recieved: [x]} | 2 | did you mean 'requests.received'?",
        "labels:\\n  sections: {7: [x]} | 2 | no such section",
        "overrides:\\n  - rules: {missing-row: off} | 2 | 'paths' or 'organs' is wanting",
        "overrides: {paths: a} | 1 | a list is wanted here",
        "waivers:\\n  - {rule: missing-row, paths: a, until: 2026-06-30} | 2 | 'reason' is wanting",
        "waivers:\\n  - {rule: missing-row, paths: a, reason: x, until: June} | 2 | is no date",
        "waivers:\\n"
            + "  - {rule: requests-balance, paths: a, reason: x, until: 2026-06-30} | 2 | names its"
            + " figures",
        "own-rules:\\n"
            + "  - id: x\\n"
            + "    terms: {requests.received.totl: 1} | 3 | did you mean"
            + " 'requests.received.total'?",
        "own-rules:\\n  - id: x\\n    terms: {requests.received.total: 0} | 3 | not 0",
        "own-rules:\\n"
            + "  - id: missing-row\\n"
            + "    terms: {requests.received.total: 1} | 2 | there is a rule 'missing-row' already",
        "own-rules:\\n"
            + "  - id: x\\n"
            + "    terms: {requests.received.total: 1}\\n"
            + "    relation: '=<' | 4 | no such relation",
        "own-rules:\\n"
            + "  - id: x\\n"
            + "    terms: {requests.received.total: 1}\\n"
            + "    message: '{summ}' | 4 | did you mean 'sum'?",
        "rules:\\n  missing-row: [ | 2 | not valid YAML",
        "rules: &a {missing-row: off}\\noverrides: *a | 2 | references (*) are not supported",
        "rules: {}\\n---\\nrules: {} | 3 | one document only is wanted",
        "rules: {}\\n? [x, y]\\n: z | 2 | a key must be a single value"
      })
  void a_mistake_is_told_with_its_line_and_what_was_meant(String text, int line, String message) {
    ConfigException wrong = wrong(text.replace("\\n", "\n"));
    assertThat(wrong).isNotNull();
    assertThat(wrong.problems().get(0).file()).isEqualTo("a/.gouji.yaml");
    assertThat(wrong.problems().get(0).line()).isEqualTo(line);
    assertThat(wrong.problems().get(0).message().en()).contains(message);
    assertThat(wrong.problems().get(0).message().zh()).containsPattern("\\p{IsHan}");
  }

  @Test
  void all_mistakes_are_told_at_once_in_the_order_of_the_lines() {
    ConfigException wrong = wrong("rulez: {}\nnear-duplicate: x\nwaivers:\n  - {}\n");
    assertThat(wrong.problems())
        .extracting(ConfigException.Problem::line)
        .containsExactly(1, 2, 4, 4, 4, 4);
  }

  @Test
  void a_nest_without_end_is_a_mistake_and_no_crash() {
    assertThat(wrong("rules: " + "[".repeat(5000))).isNotNull();
    assertThat(wrong("rules: " + "[".repeat(500) + "]".repeat(500))).isNotNull();
  }

  @Test
  void an_empty_file_is_the_standard() throws ConfigException {
    assertThat(Configuration.parse("", "x", null, LocalDate.EPOCH).effective())
        .isEqualTo(Configuration.standard().effective());
    assertThat(wrong("# nothing\n")).isNull();
    assertThat(wrong("rules:\n")).isNull();
  }
}
