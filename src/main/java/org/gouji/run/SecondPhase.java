package org.gouji.run;

import java.util.List;
import org.gouji.report.Report;
import org.gouji.rule.Judgement;

/**
 * What looks at several reports of a run. Of each report only a sketch stays in memory, at most
 * about 2 KB; the reports themselves wait in the spool.
 *
 * @param <S> the sketch
 */
public interface SecondPhase<S> {

  /**
   * What the comparison needs to know of a report. Called once per report, by workers, in no order.
   */
  S sketch(Report report);

  /**
   * Compares all reports of the run, in the order of paths. Called once, in the caller's thread,
   * when every report has been judged by itself.
   */
  Finisher compare(List<Sketched<S>> all, Spooled reports);

  /**
   * Brings the judgement of each report that is not context to its end. Called in the order of
   * paths.
   */
  @FunctionalInterface
  interface Finisher {
    /**
     * @param index of the report in the list that was compared
     * @param judgement what was said of the report by itself
     */
    Judgement finish(int index, Report report, Judgement judgement);
  }

  /** The reports in the spool: for candidates only, since each is read from disk. */
  @FunctionalInterface
  interface Spooled {
    /**
     * @param index of the report in the list that is compared
     */
    Report report(int index);
  }

  /**
   * A sketch and whose it is.
   *
   * @param file as {@link Result#file}
   * @param part as {@link Result#part}
   * @param context whether the report is not to be judged
   */
  record Sketched<S>(String file, int part, boolean context, S sketch) {}
}
