package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What pipelines are given beside the jar speaks of options and files that there are. */
class PipelineFilesTest {
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");
  private static final Pattern FORMAT = Pattern.compile("--output \"?([a-z]+)");

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".github/actions/check/action.yml",
        ".github/examples/reports.yml",
        ".pre-commit-hooks.yaml",
        "src/docs/ci.md"
      })
  void options_and_formats_are_known(String file) throws IOException {
    String text = Files.readString(Path.of(file));
    String help = Call.of("check", "--help").out();
    for (Matcher m = OPTION.matcher(text); m.find(); ) {
      assertThat(help).contains(m.group());
    }
    for (Matcher m = FORMAT.matcher(text); m.find(); ) {
      assertThat(help).containsPattern("\\b" + m.group(1) + "\\b");
    }
  }

  @Test
  void the_action_takes_what_the_example_and_the_page_give_it() throws IOException {
    JsonNode action = yaml(".github/actions/check/action.yml");
    JsonNode steps = yaml(".github/examples/reports.yml").at("/jobs/check/steps");
    JsonNode with = steps.get(1).get("with");
    assertThat(List.copyOf(action.get("inputs").propertyNames()))
        .containsAll(with.propertyNames())
        .contains("paths", "baseline");
    // Nothing that a caller gives is pasted into the script.
    assertThat(action.at("/runs/steps/1/run").stringValue()).doesNotContain("${{");
    assertThat(Path.of(".github/actions/check/../../../.ci/gouji")).isRegularFile();
  }

  @Test
  void the_hook_takes_files_that_are_called_reports() throws IOException {
    JsonNode hook = yaml(".pre-commit-hooks.yaml").get(0);
    Pattern files = Pattern.compile(hook.get("files").stringValue());
    assertThat(files.matcher("a/云溪镇2024年政府信息公开工作年度报告.docx").find()).isTrue();
    assertThat(files.matcher("年报/说明.png").find()).isFalse();
    assertThat(files.matcher("src/notes.txt").find()).isFalse();
    assertThat(Path.of(hook.get("entry").stringValue().split(" ")[0])).isRegularFile();
  }

  private static JsonNode yaml(String file) throws IOException {
    return new YAMLMapper().readTree(Files.readString(Path.of(file)));
  }
}
