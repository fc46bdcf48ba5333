package org.gouji.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of one mapping of a data file, asked for by key. Whatever is wrong is an {@link
 * IllegalStateException} that names the file, the line and the key.
 */
public final class Fields {
  private final String file;
  private final int line;
  private final Map<String, Item> values;

  private Fields(String file, int line, Map<String, Item> values) {
    this.file = file;
    this.line = line;
    this.values = values;
  }

  /**
   * Looks at a mapping whose keys are fixed.
   *
   * @param known the keys that it may have
   */
  public static Fields of(String file, Item item, String... known) {
    Fields fields = free(file, item);
    Set<String> allowed = Set.of(known);
    for (String key : fields.values.keySet()) {
      if (!allowed.contains(key)) {
        throw fields.wrong("unknown key '" + key + "'");
      }
    }
    return fields;
  }

  /** Looks at a mapping that may have any keys. */
  public static Fields free(String file, Item item) {
    if (!(item instanceof Item.Mapping mapping)) {
      throw new IllegalStateException(file + ": a mapping is wanted in line " + item.line());
    }
    Map<String, Item> values = new LinkedHashMap<>();
    mapping.entries().forEach(e -> values.put(e.key(), e.value()));
    return new Fields(file, item.line(), values);
  }

  /** The parts of a list. */
  public static List<Item> list(String file, Item item) {
    if (!(item instanceof Item.Sequence sequence)) {
      throw new IllegalStateException(file + ": a list is wanted in line " + item.line());
    }
    return sequence.items();
  }

  /** A single value that stands by itself. */
  public static String text(String file, Item item) {
    if (!(item instanceof Item.Scalar scalar) || scalar.text().isEmpty()) {
      throw new IllegalStateException(file + ": text is wanted in line " + item.line());
    }
    return scalar.text();
  }

  /** The keys in the order of the file. */
  public List<String> keys() {
    return List.copyOf(values.keySet());
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** The value of a key that must be there. */
  public Item item(String key) {
    Item value = values.get(key);
    if (value == null) {
      throw wrong("'" + key + "' is wanting");
    }
    return value;
  }

  /** The mapping under a key that must be there. */
  public Fields fields(String key, String... known) {
    return of(file, item(key), known);
  }

  /** The mapping under a key that must be there; it may have any keys. */
  public Fields free(String key) {
    return free(file, item(key));
  }

  /** A mapping found in one of the lists. */
  public Fields inside(Item item, String... known) {
    return of(file, item, known);
  }

  /** Text that must be there and not be empty. */
  public String text(String key) {
    String value = optional(key);
    if (value.isEmpty()) {
      throw wrong("'" + key + "' is wanting");
    }
    return value;
  }

  /** Text; empty if it is not there. */
  public String optional(String key) {
    Item value = values.get(key);
    return value == null ? "" : single(key, value);
  }

  private String single(String key, Item value) {
    if (value instanceof Item.Scalar scalar) {
      return scalar.text();
    }
    throw wrong("'" + key + "' must be text");
  }

  public int integer(String key) {
    String value = optional(key);
    if (!value.matches("[+-]?[0-9]{1,9}")) {
      throw wrong("'" + key + "' must be a whole number");
    }
    return Integer.parseInt(value);
  }

  /** True or false; false if it is not there. */
  public boolean flag(String key) {
    return switch (optional(key)) {
      case "true" -> true;
      case "false", "" -> false;
      default -> throw wrong("'" + key + "' must be true or false");
    };
  }

  /** One of the words of an enumeration, in small letters. */
  public <E extends Enum<E>> E word(String key, Class<E> words) {
    String value = text(key);
    for (E word : words.getEnumConstants()) {
      if (word.name().toLowerCase(Locale.ROOT).equals(value)) {
        return word;
      }
    }
    List<String> all = new ArrayList<>();
    for (E word : words.getEnumConstants()) {
      all.add(word.name().toLowerCase(Locale.ROOT));
    }
    throw wrong("'" + key + "' must be one of " + String.join(", ", all) + ", not '" + value + "'");
  }

  /** Texts; none if the key is not there. */
  public List<String> texts(String key) {
    return items(key).stream().map(i -> single(key, i)).toList();
  }

  /** The parts of a list; none if the key is not there. */
  public List<Item> items(String key) {
    @Nullable Item value = values.get(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof Item.Sequence sequence) {
      return sequence.items();
    }
    throw wrong("'" + key + "' must be a list");
  }

  /** The error that says this of the mapping. */
  public IllegalStateException wrong(String what) {
    return new IllegalStateException(file + ": " + what + " (line " + line + ")");
  }
}
