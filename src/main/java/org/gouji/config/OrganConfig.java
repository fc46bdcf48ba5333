package org.gouji.config;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.document.Message;
import org.gouji.rule.OrganLevel;
import org.gouji.yaml.Item;
import org.jspecify.annotations.Nullable;

/** What the configuration says of organs: levels, renamings, deadlines; and percentages. */
final class OrganConfig {
  static final List<String> KEYS = List.of("levels", "renamed");
  private static final List<String> LEVELS =
      Stream.of(OrganLevel.values()).map(OrganLevel::id).toList();

  private OrganConfig() {}

  static Map<String, OrganLevel> levels(@Nullable Item item, Problems problems) {
    Map<String, OrganLevel> levels = new LinkedHashMap<>();
    if (item != null) {
      for (Item.Entry entry : Keys.free(item, problems)) {
        level(Keys.text(entry.value(), problems), entry.line(), problems)
            .ifPresent(l -> levels.put(entry.key(), l));
      }
    }
    return levels;
  }

  static Map<String, String> renamed(@Nullable Item item, Problems problems) {
    Map<String, String> names = new LinkedHashMap<>();
    if (item != null) {
      for (Item.Entry entry : Keys.free(item, problems)) {
        names.put(entry.key(), Keys.text(entry.value(), problems));
      }
    }
    return names;
  }

  static Map<OrganLevel, MonthDay> deadlines(@Nullable Item item, Problems problems) {
    Map<OrganLevel, MonthDay> days = new LinkedHashMap<>();
    if (item != null) {
      for (Item.Entry entry : Keys.free(item, problems)) {
        Optional<OrganLevel> level = level(entry.key(), entry.line(), problems);
        String day = Keys.text(entry.value(), problems);
        try {
          MonthDay parsed = MonthDay.parse("--" + day);
          level.ifPresent(l -> days.put(l, parsed));
        } catch (DateTimeException e) {
          problems.add(
              entry.line(),
              "“" + day + "”不是日期，写法如 01-31",
              "'" + day + "' is no day, such as 01-31");
        }
      }
    }
    return days;
  }

  static @Nullable Integer percent(Keys keys, Problems problems) {
    Optional<Integer> percent = keys.integer("near-duplicate");
    if (percent.isPresent() && (percent.get() < 1 || percent.get() > 100)) {
      problems.add(
          keys.line("near-duplicate"), "应是 1 到 100 的百分数", "a percentage from 1 to 100 is wanted");
      return null;
    }
    return percent.orElse(null);
  }

  private static Optional<OrganLevel> level(String word, int line, Problems problems) {
    if (!LEVELS.contains(word)) {
      problems.unknown(line, new Message("机关级别", "level"), word, LEVELS);
      return Optional.empty();
    }
    return Stream.of(OrganLevel.values()).filter(l -> l.id().equals(word)).findFirst();
  }
}
