package org.gouji.config;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.document.Message;
import org.gouji.form.CellId;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.rule.OwnRule;
import org.gouji.rule.OwnRuleInstances;
import org.gouji.rule.Severity;
import org.gouji.yaml.Item;
import org.jspecify.annotations.Nullable;

/** Reads the rules of one's own. */
final class OwnRuleConfig {
  static final List<String> KEYS =
      List.of("id", "title", "severity", "when", "terms", "relation", "constant", "message");
  static final List<String> WHEN = List.of("edition", "from", "to");
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern HOLE = Pattern.compile("\\{([^}]*)\\}");
  private static final List<String> SEVERITIES =
      Stream.of(Severity.values()).map(Severity::id).toList();
  private static final List<String> RELATIONS =
      Stream.of(OwnRule.Relation.values()).map(OwnRule.Relation::sign).toList();

  private final Problems problems;
  private final Forms forms;

  private OwnRuleConfig(Problems problems, Forms forms) {
    this.problems = problems;
    this.forms = forms;
  }

  /** An own rule and the line where it stands. */
  record Placed(OwnRule rule, int line) {}

  /**
   * @param taken ids of the catalogue, which no own rule may have
   */
  static List<Placed> all(@Nullable Item item, Problems problems, Forms forms, Set<String> taken) {
    OwnRuleConfig reader = new OwnRuleConfig(problems, forms);
    Set<String> ids = new LinkedHashSet<>(taken);
    List<Placed> all = new ArrayList<>();
    for (Item each : Lists.of(item, problems)) {
      Keys keys = Keys.of(each, problems, KEYS);
      OwnRule rule = reader.rule(keys);
      if (!rule.id().isEmpty() && !ids.add(rule.id())) {
        problems.add(
            keys.line("id"),
            "规则“" + rule.id() + "”已经有了",
            "there is a rule '" + rule.id() + "' already");
      }
      all.add(new Placed(rule, keys.line()));
    }
    return all;
  }

  private OwnRule rule(Keys keys) {
    String id = keys.needed("id");
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      problems.add(
          keys.line("id"),
          "“id”只用小写字母、数字和连字符",
          "an 'id' has lower-case letters, digits and hyphens");
    }
    Keys when =
        Keys.of(
            Optional.ofNullable(keys.item("when")).orElse(new Item.Mapping(keys.line(), List.of())),
            problems,
            WHEN);
    when.text("edition")
        .filter(e -> forms.edition(e).isEmpty())
        .ifPresent(
            e ->
                problems.unknown(
                    when.line("edition"),
                    new Message("版本", "edition"),
                    e,
                    forms.editions().stream().map(Form::edition).toList()));
    return new OwnRule(
        id,
        keys.message("title").orElse(new Message(id, id)),
        severity(keys),
        when.text("edition").orElse(null),
        when.integer("from").orElse(null),
        when.integer("to").orElse(null),
        terms(keys),
        relation(keys),
        keys.integer("constant").orElse(0),
        message(keys));
  }

  private Severity severity(Keys keys) {
    String word = keys.text("severity").orElse("warning").toLowerCase(Locale.ROOT);
    if (!SEVERITIES.contains(word)) {
      problems.unknown(keys.line("severity"), new Message("级别", "severity"), word, SEVERITIES);
      return Severity.WARNING;
    }
    return Severity.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private OwnRule.Relation relation(Keys keys) {
    String sign = keys.text("relation").orElse("=");
    Optional<OwnRule.Relation> relation = OwnRule.Relation.of(sign);
    if (relation.isEmpty()) {
      problems.unknown(keys.line("relation"), new Message("关系", "relation"), sign, RELATIONS);
    }
    return relation.orElse(OwnRule.Relation.EQUAL);
  }

  private @Nullable Message message(Keys keys) {
    Optional<Message> message = keys.message("message");
    message.ifPresent(
        m -> {
          Matcher hole = HOLE.matcher(m.zh() + m.en());
          while (hole.find()) {
            if (!OwnRule.holes().contains(hole.group(1))) {
              problems.unknown(
                  keys.line("message"),
                  new Message("占位符", "hole"),
                  hole.group(1),
                  OwnRule.holes().stream().sorted().toList());
            }
          }
        });
    return message.orElse(null);
  }

  private List<OwnRule.PatternTerm> terms(Keys keys) {
    Item item = keys.item("terms");
    List<OwnRule.PatternTerm> terms = new ArrayList<>();
    if (item == null) {
      problems.add(keys.line(), "缺少“terms”", "'terms' is wanting");
      return terms;
    }
    for (Item.Entry entry : Keys.free(item, problems)) {
      String weight = Keys.text(entry.value(), problems);
      if (!weight.matches("[+-]?[1-9]\\d{0,5}")) {
        problems.add(
            entry.line(), "系数“" + weight + "”应是不为 0 的整数", "a weight is a whole number and not 0");
        continue;
      }
      term(entry, Integer.parseInt(weight)).ifPresent(terms::add);
    }
    return terms;
  }

  private Optional<OwnRule.PatternTerm> term(Item.Entry entry, int weight) {
    String[] parts = entry.key().split("\\.", -1);
    boolean found =
        parts.length == 3
            && forms.editions().stream()
                .anyMatch(f -> !OwnRuleInstances.cells(f, parts[0], parts[1], parts[2]).isEmpty());
    if (!found) {
      problems.unknown(entry.line(), new Message("格", "cell"), entry.key(), cells());
      return Optional.empty();
    }
    return Optional.of(new OwnRule.PatternTerm(parts[0], parts[1], parts[2], weight));
  }

  private Set<String> cells() {
    return forms.editions().stream()
        .flatMap(f -> f.cells().stream())
        .map(CellId::toString)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
