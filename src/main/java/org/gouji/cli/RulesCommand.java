package org.gouji.cli;

import java.util.concurrent.Callable;
import org.gouji.form.Forms;
import org.gouji.output.base.RuleText;
import org.gouji.rule.Catalogue;
import org.gouji.rule.Examples;
import org.gouji.rule.RuleInfo;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji rules [ID]}: lists the rules, or explains one. */
@Command(name = "rules", resourceBundle = "org.gouji.cli.Help", sortOptions = false)
final class RulesCommand implements Callable<Integer> {
  private final GoujiCommand root;

  @Parameters(paramLabel = "ID", arity = "0..1", descriptionKey = "rule-id")
  @Nullable String id;

  @Option(names = "--effective", descriptionKey = "effective")
  boolean effective;

  @Mixin ConfigOptions config = new ConfigOptions();

  RulesCommand(GoujiCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws Failure {
    Catalogue catalogue = Catalogue.standard();
    RuleText text = new RuleText(catalogue, root.language());
    String wanted = id;
    if (effective) {
      root.console().print(text.effective(config.load().effective()));
    } else if (wanted == null) {
      root.console().print(text.list());
    } else {
      RuleInfo rule =
          catalogue
              .rule(wanted)
              .orElseThrow(
                  () ->
                      Failure.usage(
                          "没有这条规则：" + wanted + "（用 gouji rules 查看全部）",
                          "there is no rule " + wanted + " (gouji rules lists all)"));
      root.console()
          .print(text.page(rule, new Examples(Forms.standard()).findings(rule, rule.fires())));
    }
    return ExitCode.OK.code();
  }
}
