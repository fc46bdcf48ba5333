package org.gouji.run;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who works on what, and what is done: the only thing that workers and the caller's thread share.
 * Members of archives are worked on before further files, so that little is unpacked at a time. A
 * file for which memory did not suffice is tried once more when nothing else is at work.
 */
final class Board {
  /** A result in the spool, and what of it stays in memory. */
  record Entry(String name, int part, boolean context, Spool.Slot slot, @Nullable Object sketch) {}

  private final Spool results;
  private final Spool unpacked;
  private final Deque<Task> waiting = new ArrayDeque<>();
  private final Deque<Task> starved = new ArrayDeque<>();
  private final List<List<Entry>> entries = new ArrayList<>();
  private final int[] open;
  private int openMembers;
  private int active;
  private boolean alone;
  private boolean closed;
  private int skipped;
  private int done;
  private int known;
  private String current = "";
  private @Nullable IOException failure;

  Board(List<Found> files, Spool results, Spool unpacked) {
    this.results = results;
    this.unpacked = unpacked;
    open = new int[files.size()];
    for (int i = 0; i < files.size(); i++) {
      waiting.add(Task.of(i, files.get(i)));
      entries.add(List.of());
      open[i] = 1;
    }
    known = files.size();
  }

  /** The next task; waits for one, and gives null when there will be none. */
  synchronized @Nullable Task take() throws InterruptedException {
    while (true) {
      Task task = poll();
      if (task != null || closed) {
        return task;
      }
      wait();
    }
  }

  /** The next task that can be worked on now; null if there is none. */
  synchronized @Nullable Task poll() {
    if (closed || alone) {
      return null;
    }
    Task task = waiting.pollFirst();
    if (task == null && active == 0) {
      task = starved.pollFirst();
      if (task != null) {
        task.setLastTry();
        alone = true;
      }
    }
    if (task != null) {
      active++;
      current = task.name();
      task.touch();
    }
    return task;
  }

  /** Takes down how a task ended. The caller has claimed it by {@link Task#finish}. */
  synchronized void done(Task task, Outcome outcome) {
    active--;
    alone = false;
    if (outcome.starved() && !task.lastTry()) {
      starved.add(task);
    } else {
      try {
        keep(task, outcome);
      } catch (IOException e) {
        failure = e;
      }
    }
    notifyAll();
  }

  private void keep(Task task, Outcome outcome) throws IOException {
    int i = task.ordinal();
    List<Entry> list = entries.get(i).isEmpty() ? new ArrayList<>(1) : entries.get(i);
    for (Outcome.Packed packed : outcome.results()) {
      Spool.Slot slot = results.put(packed.bytes());
      list.add(new Entry(packed.name(), packed.part(), task.context(), slot, packed.sketch()));
    }
    entries.set(i, list);
    for (int m = outcome.members().size() - 1; m >= 0; m--) {
      waiting.addFirst(outcome.members().get(m));
    }
    open[i] += outcome.members().size() - 1;
    done++;
    known += outcome.members().size();
    openMembers += outcome.members().size() - (task.depth() > 0 ? 1 : 0);
    if (openMembers == 0 && task.depth() > 0) {
      unpacked.clear();
    }
    skipped += task.context() ? 0 : outcome.skipped();
  }

  /**
   * The results of one file on disk, ordered by name and part; null if some are still to come after
   * the time given.
   *
   * @throws IOException if a result could not be spooled
   */
  synchronized @Nullable List<Entry> entries(int ordinal, long millis)
      throws IOException, InterruptedException {
    if (open[ordinal] > 0 && failure == null && millis > 0) {
      wait(millis);
    }
    if (failure != null) {
      throw failure;
    }
    if (open[ordinal] > 0) {
      return null;
    }
    List<Entry> list = new ArrayList<>(entries.get(ordinal));
    list.sort(Comparator.comparing(Entry::name).thenComparingInt(Entry::part));
    return list;
  }

  /** Ends the run: results cannot be kept any more. */
  synchronized void fail(IOException e) {
    failure = e;
    notifyAll();
  }

  /** Tells the sink how far the work is. */
  void tell(ResultSink sink) {
    int doneNow;
    int knownNow;
    String currentNow;
    synchronized (this) {
      doneNow = done;
      knownNow = known;
      currentNow = current;
    }
    sink.progress(doneNow, knownNow, currentNow);
  }

  synchronized int skipped() {
    return skipped;
  }

  /** Sends the workers home. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }
}
