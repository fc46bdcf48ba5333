package org.gouji.config;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.document.Message;
import org.gouji.yaml.Item;
import org.jspecify.annotations.Nullable;

/** The values of one mapping, asked for by key; what is wrong with them goes to the problems. */
final class Keys {
  private final Problems problems;
  private final int line;
  private final Map<String, Item.Entry> entries = new HashMap<>();

  private Keys(Problems problems, int line) {
    this.problems = problems;
    this.line = line;
  }

  /**
   * Looks at a mapping whose keys are fixed.
   *
   * @param known the keys that it may have
   */
  static Keys of(Item item, Problems problems, List<String> known) {
    Keys keys = new Keys(problems, item.line());
    for (Item.Entry entry : keys.mapping(item)) {
      if (known.contains(entry.key())) {
        keys.entries.put(entry.key(), entry);
      } else {
        problems.unknown(entry.line(), new Message("配置项", "key"), entry.key(), known);
      }
    }
    return keys;
  }

  /** The entries of a mapping whose keys are the user's. */
  static List<Item.Entry> free(Item item, Problems problems) {
    return new Keys(problems, item.line()).mapping(item);
  }

  private List<Item.Entry> mapping(Item item) {
    if (item instanceof Item.Mapping mapping) {
      return mapping.entries();
    }
    boolean nothing = item instanceof Item.Scalar scalar && scalar.text().isEmpty();
    if (!nothing) {
      problems.add(item.line(), "这里应是“键: 值”", "keys with values are wanted here");
    }
    return List.of();
  }

  int line() {
    return line;
  }

  /** The line of this key; that of the mapping if the key is not there. */
  int line(String key) {
    Item.Entry entry = entries.get(key);
    return entry == null ? line : entry.line();
  }

  @Nullable Item item(String key) {
    Item.Entry entry = entries.get(key);
    return entry == null ? null : entry.value();
  }

  /** A single value; empty if it is not there. */
  Optional<String> text(String key) {
    Item item = item(key);
    return item == null ? Optional.empty() : Optional.of(text(item, problems));
  }

  /** A single value that must be there; empty text if it is not. */
  String needed(String key) {
    Optional<String> text = text(key);
    if (text.isEmpty() || text.get().isBlank()) {
      problems.add(line(key), "缺少“" + key + "”", "'" + key + "' is wanting");
      return "";
    }
    return text.get();
  }

  /** A list of single values; a single value is a list of one. */
  List<String> texts(String key) {
    Item item = item(key);
    return item == null ? List.of() : texts(item, problems);
  }

  Optional<Integer> integer(String key) {
    return number(key)
        .flatMap(
            n -> {
              try {
                return Optional.of(n.intValueExact());
              } catch (ArithmeticException notWhole) {
                problems.add(
                    line(key), "“" + key + "”应是整数", "'" + key + "' must be a whole number");
                return Optional.empty();
              }
            });
  }

  Optional<BigDecimal> number(String key) {
    Optional<String> text = text(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    // Exponents could make a few letters a number of a billion digits.
    if (!text.get().matches("[+-]?\\d{1,15}(\\.\\d{1,8})?")) {
      problems.add(line(key), "“" + key + "”应是数字", "'" + key + "' must be a number");
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(text.get()));
  }

  /** A sentence in one language for both, or in both as {@code {zh: …, en: …}}. */
  Optional<Message> message(String key) {
    Item item = item(key);
    if (item instanceof Item.Mapping) {
      Keys languages = of(item, problems, List.of("zh", "en"));
      return Optional.of(new Message(languages.needed("zh"), languages.needed("en")));
    }
    return text(key).map(t -> new Message(t, t));
  }

  static String text(Item item, Problems problems) {
    if (item instanceof Item.Scalar scalar) {
      return scalar.text();
    }
    problems.add(item.line(), "这里应是单个值", "a single value is wanted here");
    return "";
  }

  static List<String> texts(Item item, Problems problems) {
    if (item instanceof Item.Sequence sequence) {
      List<String> texts = new ArrayList<>();
      sequence.items().forEach(i -> texts.add(text(i, problems)));
      return texts;
    }
    return List.of(text(item, problems));
  }
}
