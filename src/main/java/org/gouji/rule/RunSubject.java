package org.gouji.rule;

import java.util.List;
import java.util.Optional;
import org.gouji.report.Report;

/**
 * One report of a run on the bench.
 *
 * @param subject the report by itself
 * @param own what the run keeps of it
 * @param run all reports
 * @param lastYear the organ's reports about the year before, by path
 * @param nextYear those about the year after
 */
record RunSubject(
    Subject subject, Dossier own, Gathering run, List<Dossier> lastYear, List<Dossier> nextYear) {

  static RunSubject of(Subject subject, Dossier own, Gathering run) {
    return new RunSubject(
        subject, own, run, run.reports(own, own.year() - 1), run.reports(own, own.year() + 1));
  }

  /** Another report of the run in full; empty if it cannot be had any more. */
  Optional<Report> load(Dossier other) {
    return run.load(other);
  }
}
