package org.gouji.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Threads that work on files. A thread whose file takes longer than the deadline is given up and
 * replaced: the file ends as timed out, and whatever the thread still does is not heard.
 */
final class Workers implements AutoCloseable {
  /** Readers recurse into what they read; a deep document shall not fail sooner than it must. */
  private static final long STACK_BYTES = 8L << 20;

  private final Board board;
  private final FileWork work;
  private final long deadlineNanos;
  private final List<Worker> workers = new ArrayList<>();

  Workers(Board board, FileWork work, RunOptions options) {
    this.board = board;
    this.work = work;
    this.deadlineNanos = options.deadline().toNanos();
  }

  void start(int count) {
    for (int i = 0; i < count; i++) {
      start();
    }
  }

  private void start() {
    Worker worker = new Worker();
    Thread thread = new Thread(null, worker, "gouji-worker", STACK_BYTES);
    thread.setDaemon(true);
    worker.thread = thread;
    workers.add(worker);
    thread.start();
  }

  /** Gives up on files that are past their deadline and replaces threads that are lost. */
  void check() {
    long now = System.nanoTime();
    for (Worker worker : List.copyOf(workers)) {
      Task task = worker.task;
      Thread thread = worker.thread;
      boolean dead = thread != null && !thread.isAlive();
      if (task == null || task.isFinished()) {
        if (dead) {
          board.fail(new IOException("a worker died of a lack of memory"));
        }
        continue;
      }
      if ((dead || task.nanosSinceTouch(now) > deadlineNanos) && task.finish()) {
        workers.remove(worker);
        Reason reason =
            dead ? Reasons.OUT_OF_MEMORY : Reasons.timedOut(deadlineNanos / 1_000_000_000L);
        board.done(task, work.refused(task, reason));
        if (thread != null) {
          thread.interrupt();
        }
        start();
      }
    }
  }

  @Override
  public void close() {
    board.close();
    for (Worker worker : workers) {
      Thread thread = worker.thread;
      if (thread != null) {
        thread.interrupt();
      }
    }
  }

  private final class Worker implements Runnable {
    private volatile @Nullable Task task;
    private @Nullable Thread thread;

    @Override
    public void run() {
      try {
        for (Task next = board.take(); next != null; next = board.take()) {
          task = next;
          Outcome outcome = work.work(next);
          if (outcome.starved() && !next.lastTry()) {
            task = null; // it is still open, and will be taken up again
            board.done(next, outcome);
          } else if (next.finish()) {
            board.done(next, outcome);
          } else {
            return; // given up; another thread has taken this one's place
          }
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
