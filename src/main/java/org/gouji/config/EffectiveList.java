package org.gouji.config;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.document.Message;
import org.gouji.rule.Catalogue;
import org.gouji.rule.OrganLevel;
import org.gouji.rule.RuleInfo;
import org.gouji.rule.RuleSettings;
import org.gouji.rule.Severity;
import org.jspecify.annotations.Nullable;

/** Lists what holds. */
final class EffectiveList {
  private static final Message STANDARD = new Message("默认", "standard");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

  private final ConfigFile content;
  private final List<Effective> all = new ArrayList<>();

  private EffectiveList(ConfigFile content) {
    this.content = content;
  }

  static List<Effective> of(ConfigFile content, RuleSettings base, LocalDate today) {
    EffectiveList list = new EffectiveList(content);
    for (RuleInfo rule : Catalogue.standard().rules()) {
      list.rule(base, rule.id(), rule.severity(), content.weights().lines().get(rule.id()));
    }
    for (OwnRuleConfig.Placed own : content.ownRules()) {
      Integer line = content.weights().lines().get(own.rule().id());
      list.rule(base, own.rule().id(), own.rule().severity(), line == null ? own.line() : line);
    }
    list.add(
        "near-duplicate", "" + base.nearDuplicate(), list.file(content.nearDuplicate() != null));
    new TreeMap<>(base.organs().deadlines())
        .forEach(
            (level, day) ->
                list.add(
                    "deadlines." + level.id(),
                    DAY.format(day),
                    list.file(content.deadlines().containsKey(level))));
    content
        .levels()
        .forEach((organ, level) -> list.add("organs.levels." + organ, level.id(), list.file(true)));
    content
        .renamed()
        .forEach((old, now) -> list.add("organs.renamed." + old, now, list.file(true)));
    list.labels("sections", content.labels().sections());
    list.labels("rows", content.labels().rows());
    list.labels("columns", content.labels().columns());
    content.pins().forEach(cell -> list.add("pins", cell.toString(), list.file(true)));
    for (Special special : content.specials()) {
      list.add("overrides", describe(special), list.line(special.line()));
    }
    for (WaiverConfig waiver : content.waivers()) {
      String value = waiver.waiver().rule() + "/" + waiver.waiver().where() + " – ";
      String held = waiver.holds(today) ? "" : " (lapsed)";
      list.add("waivers", value + waiver.waiver().until() + held, list.line(waiver.line()));
    }
    return List.copyOf(list.all);
  }

  private void rule(RuleSettings base, String id, Severity standard, @Nullable Integer line) {
    String value =
        base.off().contains(id)
            ? "off"
            : Optional.ofNullable(base.severities().get(id)).orElse(standard).id();
    add("rules." + id, value, line == null ? STANDARD : line(line));
  }

  private void labels(String kind, Map<String, List<String>> labels) {
    labels.forEach(
        (id, texts) -> add("labels." + kind + "." + id, String.join(", ", texts), file(true)));
  }

  private static String describe(Special special) {
    List<String> parts = new ArrayList<>();
    special.weights().severities().forEach((id, s) -> parts.add(id + ": " + s.id()));
    special.weights().off().stream().sorted().forEach(id -> parts.add(id + ": off"));
    parts.addAll(days(special.deadlines()));
    special.pins().forEach(cell -> parts.add("pins: " + cell));
    if (special.nearDuplicate() != null) {
      parts.add("near-duplicate: " + special.nearDuplicate());
    }
    Function<List<?>, String> joined =
        l -> l.stream().map(Object::toString).collect(Collectors.joining(", "));
    return "["
        + joined.apply(special.aim().paths())
        + joined.apply(special.aim().organs())
        + "] "
        + String.join(", ", parts);
  }

  private static List<String> days(Map<OrganLevel, MonthDay> deadlines) {
    return new TreeMap<>(deadlines)
        .entrySet().stream().map(e -> e.getKey().id() + ": " + DAY.format(e.getValue())).toList();
  }

  private Message file(boolean configured) {
    return configured ? new Message(content.name(), content.name()) : STANDARD;
  }

  private Message line(int line) {
    String place = content.name() + ":" + line;
    return new Message(place, place);
  }

  private void add(String key, String value, Message source) {
    all.add(new Effective(key, value, source));
  }
}
