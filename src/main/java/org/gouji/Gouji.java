package org.gouji;

import java.io.IOException;
import java.util.List;
import org.gouji.config.Configuration;
import org.gouji.form.Forms;
import org.gouji.interpret.Interpreter;
import org.gouji.read.Formats;
import org.gouji.read.Source;
import org.gouji.rule.Engine;
import org.gouji.rule.RuleSettings;
import org.gouji.rule.RunEngine;
import org.gouji.rule.SettingsSource;
import org.gouji.run.FileSet;
import org.gouji.run.Pipeline;
import org.gouji.run.Result;
import org.gouji.run.ResultSink;
import org.gouji.run.RulesOverRun;
import org.gouji.run.Run;
import org.gouji.run.RunOptions;
import org.gouji.run.Summary;
import org.jspecify.annotations.Nullable;

/**
 * Reads and checks annual open-government-information reports. Immutable; one instance serves all
 * threads. It never starts processes, writes nothing but the spool of a large run, and speaks to no
 * stream.
 *
 * <pre>{@code
 * Gouji gouji = Gouji.standard();
 * for (Result result : gouji.check(new Source("report.docx", bytes))) {
 *   result.judgement().findings().forEach(...);
 * }
 * }</pre>
 */
public final class Gouji {
  private final Forms forms;
  private final SettingsSource settings;
  private final RunOptions options;
  private volatile @Nullable Pipeline checking;

  private Gouji(Forms forms, SettingsSource settings, RunOptions options) {
    this.forms = forms;
    this.settings = settings;
    this.options = options;
  }

  /** All editions of the form, all rules as the catalogue has them, {@link RunOptions#DEFAULT}. */
  public static Gouji standard() {
    return new Gouji(
        Forms.standard(), (file, report) -> RuleSettings.standard(), RunOptions.DEFAULT);
  }

  public Gouji withForms(Forms newForms) {
    return new Gouji(newForms, settings, options);
  }

  public Gouji withSettings(RuleSettings newSettings) {
    return new Gouji(forms, (file, report) -> newSettings, options);
  }

  /** The form and the settings of a configuration. */
  public Gouji withConfiguration(Configuration configuration) {
    return new Gouji(configuration.forms(), configuration, options);
  }

  public Gouji withOptions(RunOptions newOptions) {
    return new Gouji(forms, settings, newOptions);
  }

  /** The editions of the form in use. */
  public Forms forms() {
    return forms;
  }

  /**
   * Reads one document or archive and judges what is in it, in the caller's thread and without a
   * deadline. Whatever is wrong with the document is in the results.
   *
   * @return at least one result unless it is an archive without documents
   */
  public List<Result> check(Source source) {
    return Run.single(checking(), options, source);
  }

  /** Reads one document or archive without judging it, as {@link #check(Source)} does. */
  public List<Result> extract(Source source) {
    return Run.single(reading(), options, source);
  }

  /**
   * Reads and judges many files by workers of its own, or in the caller's thread if the options say
   * 0 jobs. Results come to the sink in the order of their paths, in the caller's thread.
   *
   * @throws IOException if the sink failed, or the disk that holds the spool
   * @throws InterruptedException if the caller's thread was interrupted
   */
  public Summary check(FileSet files, ResultSink sink) throws IOException, InterruptedException {
    return new Run(checking(), options).execute(files, sink);
  }

  /** Reads many files without judging them, as {@link #check(FileSet, ResultSink)} does. */
  public Summary extract(FileSet files, ResultSink sink) throws IOException, InterruptedException {
    return new Run(reading(), options).execute(files, sink);
  }

  /** Made once: the words of the form are gathered when the engines are. */
  private Pipeline checking() {
    Pipeline made = checking;
    if (made == null) {
      made =
          new Pipeline(
              Formats::read,
              new Interpreter(forms)::interpret,
              new Engine(forms, settings)::judge,
              new RulesOverRun(new RunEngine(forms, settings)));
      checking = made;
    }
    return made;
  }

  private Pipeline reading() {
    return new Pipeline(Formats::read, new Interpreter(forms)::interpret, null, null);
  }
}
