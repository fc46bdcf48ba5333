package org.gouji.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gouji.read.Source;
import org.gouji.report.Report;
import org.gouji.rule.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * A run over many files. In the first phase every file is read and judged by itself, and its
 * results go to a spool. In the second, if there is one, what was kept of the reports is compared.
 * Results are handed over in the order of paths, whatever the number of workers; memory per report
 * is its sketch and its place in the spool.
 */
public final class Run {
  /** Small runs leave no trace on disk. */
  private static final int MEMORY_BYTES = 16 << 20;

  private static final long PATIENCE_MILLIS = 50;

  private final Pipeline pipeline;
  private final RunOptions options;

  public Run(Pipeline pipeline, RunOptions options) {
    this.pipeline = pipeline;
    this.options = options;
  }

  /**
   * Works on all files and hands each result over, in the caller's thread.
   *
   * @throws IOException if the sink failed, or the disk that holds the spool
   * @throws InterruptedException if the caller's thread was interrupted; the run is abandoned
   */
  public Summary execute(FileSet files, ResultSink sink) throws IOException, InterruptedException {
    RecordCodec codec = new RecordCodec();
    Summary.Builder summary = new Summary.Builder();
    ResultSink counting =
        result -> {
          summary.add(result);
          sink.accept(result);
        };
    try (Spool results = new Spool(MEMORY_BYTES);
        Spool unpacked = new Spool(MEMORY_BYTES)) {
      Board board = new Board(files.files(), results, unpacked);
      FileWork work = new FileWork(pipeline, options, codec, new Archives(options, unpacked));
      try (Workers workers = new Workers(board, work, options)) {
        workers.start(options.jobs());
        Spooling spooling = new Spooling(board, work, workers, results, codec, sink);
        SecondPhase<?> second = pipeline.second();
        if (second == null) {
          for (int i = 0; i < files.files().size(); i++) {
            for (Board.Entry entry : spooling.await(i)) {
              Result result = spooling.result(entry);
              if (entry.context()) {
                summary.addContext(result);
              } else {
                counting.accept(result);
              }
            }
          }
        } else {
          twoPhases(second, files.files().size(), spooling, counting, summary::addContext);
        }
      }
      return summary.build(files.skipped() + board.skipped());
    }
  }

  /** The results of one document or archive, in the caller's thread. */
  public static List<Result> single(Pipeline pipeline, RunOptions options, Source source) {
    List<Result> results = new ArrayList<>();
    FileSet one = new FileSet(List.of(Found.bytes(source.name(), source.bytes())), 0, true);
    try {
      new Run(pipeline, options.withJobs(0)).execute(one, results::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // no room for the spool
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // nothing waits when no worker is at work
    }
    return results;
  }

  private static <S> void twoPhases(
      SecondPhase<S> second, int files, Spooling spooling, ResultSink sink, ResultSink context)
      throws IOException, InterruptedException {
    List<Board.Entry> all = new ArrayList<>();
    for (int i = 0; i < files; i++) {
      all.addAll(spooling.await(i));
    }
    List<Board.Entry> compared = all.stream().filter(e -> e.sketch() != null).toList();
    List<SecondPhase.Sketched<S>> sketches = new ArrayList<>();
    for (Board.Entry entry : compared) {
      @SuppressWarnings("unchecked") // made by this very phase
      S sketch = (S) Objects.requireNonNull(entry.sketch());
      sketches.add(new SecondPhase.Sketched<>(entry.name(), entry.part(), entry.context(), sketch));
    }
    SecondPhase.Finisher finisher =
        second.compare(sketches, index -> spooling.report(compared.get(index)));
    int index = 0;
    for (Board.Entry entry : all) {
      Result result = spooling.result(entry);
      if (entry.context()) {
        index += entry.sketch() == null ? 0 : 1;
        context.accept(result);
        continue;
      }
      Report report = result.report();
      Judgement judgement = result.judgement();
      if (entry.sketch() != null && report != null && judgement != null) {
        result = result.withJudgement(finisher.finish(index++, report, judgement));
      }
      sink.accept(result);
    }
  }

  /** Waits for results and reads them back. */
  private final class Spooling {
    private final Board board;
    private final FileWork work;
    private final Workers workers;
    private final Spool results;
    private final RecordCodec codec;
    private final ResultSink told;

    Spooling(
        Board board,
        FileWork work,
        Workers workers,
        Spool results,
        RecordCodec codec,
        ResultSink told) {
      this.board = board;
      this.work = work;
      this.workers = workers;
      this.results = results;
      this.codec = codec;
      this.told = told;
    }

    /** The results of one file on disk, when all of them are there. */
    List<Board.Entry> await(int ordinal) throws IOException, InterruptedException {
      boolean here = options.jobs() == 0;
      while (true) {
        @Nullable List<Board.Entry> entries = board.entries(ordinal, here ? 0 : PATIENCE_MILLIS);
        if (entries != null) {
          return entries;
        }
        board.tell(told);
        Task task = here ? board.poll() : null;
        if (task != null) {
          board.done(task, work.work(task));
        }
        workers.check();
      }
    }

    Result result(Board.Entry entry) throws IOException {
      return codec.read(results.get(entry.slot()), Result.class);
    }

    Report report(Board.Entry entry) {
      try {
        return Objects.requireNonNull(result(entry).report());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
