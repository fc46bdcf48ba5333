package org.gouji.config;

import java.util.List;
import org.gouji.yaml.Item;
import org.jspecify.annotations.Nullable;

/** Lists of mappings. */
final class Lists {
  private Lists() {}

  /** The items; what is no list is a problem. */
  static List<Item> of(@Nullable Item item, Problems problems) {
    if (item == null || (item instanceof Item.Scalar scalar && scalar.text().isEmpty())) {
      return List.of();
    }
    if (item instanceof Item.Sequence sequence) {
      return sequence.items();
    }
    problems.add(item.line(), "这里应是列表（每项以“- ”开头）", "a list is wanted here (items begin with '- ')");
    return List.of();
  }
}
