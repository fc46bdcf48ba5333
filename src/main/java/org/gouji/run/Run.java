package org.gouji.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.gouji.read.Source;
import org.jspecify.annotations.Nullable;

/**
 * A run over many files. In its first phase every file is read and judged by itself and its results
 * go to a spool; results are handed over in the order of paths, whatever the number of workers.
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
    try (Spool results = new Spool(MEMORY_BYTES);
        Spool unpacked = new Spool(MEMORY_BYTES)) {
      Board board = new Board(files.files(), results, unpacked);
      FileWork work = new FileWork(pipeline, options, codec, new Archives(options, unpacked));
      try (Workers workers = new Workers(board, work, options)) {
        workers.start(options.jobs());
        for (int i = 0; i < files.files().size(); i++) {
          for (Board.Entry entry : await(i, board, work, workers)) {
            Result result = codec.read(results.get(entry.slot()), Result.class);
            summary.add(result);
            sink.accept(result);
          }
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

  private List<Board.Entry> await(int ordinal, Board board, FileWork work, Workers workers)
      throws IOException, InterruptedException {
    while (true) {
      if (options.jobs() == 0) {
        workHere(board, work);
      }
      @Nullable List<Board.Entry> entries =
          board.entries(ordinal, options.jobs() == 0 ? 0 : PATIENCE_MILLIS);
      if (entries != null) {
        return entries;
      }
      workers.check();
    }
  }

  private static void workHere(Board board, FileWork work) {
    Task task = board.poll();
    if (task != null) {
      board.done(task, work.work(task));
    }
  }
}
