package org.gouji.rule;

import java.util.List;
import org.gouji.form.Forms;

/** Executes the examples of the catalogue. */
public final class Examples {
  private final Engine engine;
  private final Forms forms;

  public Examples(Forms forms) {
    this.forms = forms;
    this.engine = new Engine(forms, RuleSettings.standard());
  }

  /** The findings of this rule, and of no other, on the example's reports. */
  public List<Finding> findings(RuleInfo rule, RuleInfo.Example example) {
    return example.reports().stream()
        .flatMap(r -> engine.judge(ExampleBuilder.build(r, forms)).findings().stream())
        .filter(f -> f.rule().equals(rule.id()))
        .toList();
  }
}
