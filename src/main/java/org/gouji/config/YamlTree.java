package org.gouji.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML into {@link Item}s that know their lines. */
final class YamlTree {
  private static final int DEPTH = 20;

  private final Problems problems;

  private YamlTree(Problems problems) {
    this.problems = problems;
  }

  /** The file's content; an empty mapping if it is empty or cannot be read, which is a problem. */
  static Item read(String text, Problems problems) {
    YamlTree tree = new YamlTree(problems);
    YAMLMapper mapper = new YAMLMapper(new YAMLFactory());
    try (JsonParser parser = mapper.createParser(text)) {
      JsonToken first = parser.nextToken();
      return first == null ? new Item.Mapping(1, List.of()) : tree.item(parser, 0);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      problems.add(
          line,
          "不是正确的 YAML：" + firstLine(e.getOriginalMessage()),
          "not valid YAML: " + firstLine(e.getOriginalMessage()));
      return new Item.Mapping(1, List.of());
    }
  }

  private Item item(JsonParser parser, int depth) {
    int line = parser.currentTokenLocation().getLineNr();
    if (depth > DEPTH) {
      problems.add(line, "嵌套过深", "nested too deeply");
      parser.skipChildren();
      return new Item.Scalar(line, "");
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return mapping(parser, line, depth);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Item> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(item(parser, depth + 1));
      }
      return new Item.Sequence(line, items);
    }
    return new Item.Scalar(line, token == JsonToken.VALUE_NULL ? "" : parser.getString());
  }

  private Item mapping(JsonParser parser, int line, int depth) {
    List<Item.Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int keyLine = parser.currentTokenLocation().getLineNr();
      parser.nextToken();
      Item value = item(parser, depth + 1);
      if (seen.add(key)) {
        entries.add(new Item.Entry(key, keyLine, value));
      } else {
        problems.add(keyLine, "“" + key + "”写了两次", "'" + key + "' is there twice");
      }
    }
    return new Item.Mapping(line, entries);
  }

  private static String firstLine(String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }
}
