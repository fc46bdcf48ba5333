package org.gouji.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gouji.document.Message;
import org.jspecify.annotations.Nullable;

/**
 * A user's own rule: a linear relation over cells. The sum of the terms stands in the relation to
 * the constant.
 *
 * @param id kebab-case, none of the catalogue's
 * @param title what it is, in a few words
 * @param severity how much its findings weigh
 * @param edition only for reports on this edition; null for both
 * @param firstYear only for reports about this year or later; null for all
 * @param lastYear only for reports about this year or earlier; null for all
 * @param terms cells and their weights
 * @param relation how the sum stands to the constant
 * @param constant what the sum is held against
 * @param message the sentence of its findings, with the holes {@code {place}}, {@code {sum}} and
 *     {@code {constant}}; null for the usual one
 */
public record OwnRule(
    String id,
    Message title,
    Severity severity,
    @Nullable String edition,
    @Nullable Integer firstYear,
    @Nullable Integer lastYear,
    List<PatternTerm> terms,
    Relation relation,
    long constant,
    @Nullable Message message) {
  private static final Set<String> HOLES = Set.of("place", "sum", "constant");

  public OwnRule {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(relation);
    terms = List.copyOf(terms);
  }

  /** How two numbers stand to each other. */
  public enum Relation {
    EQUAL("="),
    AT_MOST("<="),
    AT_LEAST(">=");

    private final String sign;

    Relation(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }

    /** The relation of this sign. */
    public static Optional<Relation> of(String sign) {
      return List.of(values()).stream().filter(r -> r.sign.equals(sign)).findFirst();
    }

    boolean holds(int comparison) {
      return switch (this) {
        case EQUAL -> comparison == 0;
        case AT_MOST -> comparison <= 0;
        case AT_LEAST -> comparison >= 0;
      };
    }
  }

  /**
   * Cells and their weight.
   *
   * @param table id of the table
   * @param row id of a row; {@code *} for every row in turn; with a {@code *} inside for the sum of
   *     all rows that match
   * @param column the same for columns
   * @param weight never 0
   */
  public record PatternTerm(String table, String row, String column, int weight) {
    public PatternTerm {
      if (weight == 0) {
        throw new IllegalArgumentException("a term without weight");
      }
    }
  }

  /** The holes that a message may have. */
  public static Set<String> holes() {
    return HOLES;
  }

  /** As {@code requests.received.total - 2 requests.granted.* <= 0}. */
  private String equation() {
    StringBuilder text = new StringBuilder();
    for (PatternTerm term : terms) {
      int size = Math.abs(term.weight());
      text.append(term.weight() < 0 ? "- " : text.isEmpty() ? "" : "+ ");
      text.append(size == 1 ? "" : size + " ");
      text.append(term.table()).append('.').append(term.row()).append('.').append(term.column());
      text.append(' ');
    }
    return text.append(relation.sign()).append(' ').append(constant).toString();
  }

  /** The rule as the catalogue would have it. */
  RuleInfo info() {
    Message usual =
        new Message(
            title.zh() + "：{place}合计 {sum}，应" + relation.sign() + " {constant}",
            title.en()
                + ": {place} adds up to {sum}, should be "
                + relation.sign()
                + " {constant}");
    Message none = new Message("", "");
    RuleInfo.Example example = new RuleInfo.Example(none, List.of());
    return new RuleInfo(
        id,
        title,
        severity,
        Scope.REPORT,
        new Message("用户配置：" + equation(), "the user's configuration: " + equation()),
        none,
        none,
        true,
        Map.of("fires", new RuleInfo.Text(severity, message == null ? usual : message)),
        example,
        example);
  }
}
