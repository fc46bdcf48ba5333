package org.gouji.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.document.Message;

/**
 * What the catalogue says of a rule.
 *
 * @param id kebab-case words, public and lasting
 * @param title what it is, in a few words
 * @param severity how much its findings weigh unless the settings or the text say otherwise
 * @param scope what it looks at
 * @param basis what it rests on: the form, a law or notice with number and article, or arithmetic
 * @param needs what must be there for it to run
 * @param cannotTell what it cannot tell
 * @param compares whether its findings hold one figure against another
 * @param texts the sentences of its findings by key
 * @param fires an example that fires it
 * @param passes a similar one that does not
 */
public record RuleInfo(
    String id,
    Message title,
    Severity severity,
    Scope scope,
    Message basis,
    Message needs,
    Message cannotTell,
    boolean compares,
    Map<String, Text> texts,
    Example fires,
    Example passes) {
  public RuleInfo {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(scope);
    Objects.requireNonNull(basis);
    Objects.requireNonNull(needs);
    Objects.requireNonNull(cannotTell);
    texts = Map.copyOf(texts);
    Objects.requireNonNull(fires);
    Objects.requireNonNull(passes);
  }

  /** The text of this key, which the catalogue must have. */
  Text text(String key) {
    Text text = texts.get(key);
    if (text == null) {
      throw new IllegalStateException("the catalogue has no text '" + key + "' for " + id);
    }
    return text;
  }

  /**
   * A sentence of a finding with holes in braces.
   *
   * @param severity its weight
   * @param message both languages, the same holes in both
   */
  public record Text(Severity severity, Message message) {
    public Text {
      Objects.requireNonNull(severity);
      Objects.requireNonNull(message);
    }
  }

  /**
   * An executed example.
   *
   * @param says what is special about the reports, for people
   * @param reports what they change in a clean report, in the order of print; at least one
   */
  public record Example(Message says, List<ExampleReport> reports) {
    public Example {
      Objects.requireNonNull(says);
      reports = List.copyOf(reports);
    }
  }
}
