package org.gouji.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All rules with their texts, severities, bases and examples: the one place where they stand. Read
 * from the resource files beside this package when it is first asked for.
 */
public final class Catalogue {
  private final Map<String, RuleInfo> rules = new LinkedHashMap<>();

  Catalogue(List<RuleInfo> rules) {
    for (RuleInfo rule : rules) {
      if (this.rules.put(rule.id(), rule) != null) {
        throw new IllegalStateException("the rule " + rule.id() + " is in the catalogue twice");
      }
    }
  }

  /** The catalogue of this product. */
  public static Catalogue standard() {
    return Holder.STANDARD;
  }

  /** The same with the user's own rules behind it. */
  public Catalogue with(List<OwnRule> own) {
    return new Catalogue(
        Stream.concat(rules.values().stream(), own.stream().map(OwnRule::info)).toList());
  }

  /** All rules in the order of the catalogue. */
  public List<RuleInfo> rules() {
    return List.copyOf(rules.values());
  }

  public Optional<RuleInfo> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /** The ids in the order of the catalogue. */
  public List<String> ids() {
    return List.copyOf(rules.keySet());
  }

  /** Loaded on first use. */
  private static final class Holder {
    private static final Catalogue STANDARD = new Catalogue(CatalogueLoader.load());
  }
}
