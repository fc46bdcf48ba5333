package org.gouji.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gouji.report.Report;

/**
 * The narrative is nearly that of the organ's report of last year, or of another organ's report.
 * The sketches choose the likeliest report, the texts decide.
 */
final class NearDuplicate implements RunRule {
  /** Of longer texts the beginnings are held against each other. */
  private static final int COMPARED = 8_000;

  /** Sketches are right within some points: what they put a little below the threshold is read. */
  private static final int MARGIN = 12;

  @Override
  public String id() {
    return "near-duplicate";
  }

  @Override
  public Result judge(RunSubject subject) {
    Dossier own = subject.own();
    if (own.sketch().isEmpty()) {
      return Result.notApplicable("文字过短，不作比较", "the text is too short to be compared");
    }
    List<Hit> hits = new ArrayList<>();
    look(subject, "last", d -> subject.run().sameOrgan(own, d) && d.year() == own.year() - 1)
        .ifPresent(hits::add);
    look(subject, "other", d -> d.isKnown() && own.isKnown() && !subject.run().sameOrgan(own, d))
        .ifPresent(hits::add);
    return Result.ran(hits);
  }

  private static Optional<Hit> look(RunSubject subject, String key, Predicate<Dossier> kind) {
    int threshold = subject.subject().settings().nearDuplicate();
    Sketch own = subject.own().sketch();
    return subject.run().alike(subject.own()).stream()
        .filter(kind)
        .filter(d -> own.likeness(d.sketch()) >= threshold - MARGIN)
        .max(
            Comparator.comparingInt((Dossier d) -> own.likeness(d.sketch()))
                .thenComparing(Dossier::file, Comparator.reverseOrder()))
        .flatMap(d -> subject.load(d).flatMap(r -> compare(subject, key, d, r, threshold)));
  }

  private static Optional<Hit> compare(
      RunSubject subject, String key, Dossier other, Report report, int threshold) {
    String one = beginning(Retold.of(subject.subject().report()));
    String two = beginning(Retold.of(report));
    int percent = Sketch.likeness(one, two);
    if (percent < threshold) {
      return Optional.empty();
    }
    String shared = Sketch.longestShared(one, two);
    return Optional.of(
        Hit.of(key, other.file())
            .with("file", other.file())
            .with("organ", Quote.of("" + report.organization()))
            .with("year", "" + report.year())
            .with("percent", "" + percent)
            .with("length", "" + shared.length())
            .with("passage", Quote.of(shared))
            .at(subject.subject().report().section(1).map(s -> s.location()).orElse(null)));
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(COMPARED, text.length()));
  }
}
