package org.gouji.run;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.gouji.document.Document;
import org.gouji.read.Reader;
import org.gouji.report.Report;
import org.gouji.rule.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * The path of one document: bytes, document, reports, judgement. Every step is stateless and serves
 * all threads.
 *
 * @param reader decides the format by content and reads
 * @param interpreter the reports of a document, at least one
 * @param judge judges a report; null to read only
 * @param second looks at several reports; null if nothing does
 */
public record Pipeline(
    Reader reader,
    Function<Document, List<Report>> interpreter,
    @Nullable Judge judge,
    @Nullable SecondPhase<?> second) {
  public Pipeline {
    Objects.requireNonNull(reader);
    Objects.requireNonNull(interpreter);
  }

  /** What judges one report by itself. */
  @FunctionalInterface
  public interface Judge {
    /**
     * @param file the path as given, with {@code /}
     */
    Judgement judge(Report report, String file);
  }
}
