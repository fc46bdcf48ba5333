package org.gouji.yaml;

import java.util.List;

/** Part of a YAML file, with its line. */
public sealed interface Item {
  /** The line where it begins, from 1. */
  int line();

  /**
   * Keys and values.
   *
   * @param entries in the order of the file; no key twice
   */
  record Mapping(int line, List<Entry> entries) implements Item {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /** A key and its value. */
  record Entry(String key, int line, Item value) {}

  /** A list. */
  record Sequence(int line, List<Item> items) implements Item {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * A single value. Kinds of values are not told apart: whoever asks knows what it wants.
   *
   * @param text as written, without quotes; empty for nothing
   */
  record Scalar(int line, String text) implements Item {}
}
