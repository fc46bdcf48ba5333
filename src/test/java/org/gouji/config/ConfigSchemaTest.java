package org.gouji.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.rule.Catalogue;
import org.gouji.rule.OrganLevel;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The schema for editors knows the same keys and words as the reader. */
class ConfigSchemaTest {

  private static JsonNode schema() throws Exception {
    try (InputStream in = Configuration.class.getResourceAsStream("gouji-config.schema.json")) {
      return new ObjectMapper().readTree(in);
    }
  }

  private static List<String> names(JsonNode properties) {
    return new ArrayList<>(properties.propertyNames());
  }

  @Test
  void the_keys_are_those_of_the_reader() throws Exception {
    JsonNode top = schema().get("properties");
    assertThat(names(top)).containsExactlyInAnyOrderElementsOf(ConfigFile.KEYS);
    assertThat(names(top.at("/organs/properties")))
        .containsExactlyInAnyOrderElementsOf(OrganConfig.KEYS);
    assertThat(names(top.at("/labels/properties")))
        .containsExactlyInAnyOrderElementsOf(LabelConfig.KEYS);
    assertThat(names(top.at("/own-rules/items/properties")))
        .containsExactlyInAnyOrderElementsOf(OwnRuleConfig.KEYS);
    assertThat(names(top.at("/own-rules/items/properties/when/properties")))
        .containsExactlyInAnyOrderElementsOf(OwnRuleConfig.WHEN);
    assertThat(names(top.at("/overrides/items/properties")))
        .containsExactlyInAnyOrderElementsOf(Special.KEYS);
    assertThat(names(top.at("/waivers/items/properties")))
        .containsExactlyInAnyOrderElementsOf(WaiverConfig.KEYS);
  }

  @Test
  void rules_and_levels_are_those_of_the_product() throws Exception {
    assertThat(names(schema().at("/$defs/rules/properties")))
        .containsExactlyElementsOf(Catalogue.standard().ids());
    List<String> levels = new ArrayList<>();
    schema().at("/$defs/level/enum").values().forEach(v -> levels.add(v.stringValue()));
    assertThat(levels)
        .containsExactlyElementsOf(Stream.of(OrganLevel.values()).map(OrganLevel::id).toList());
  }
}
