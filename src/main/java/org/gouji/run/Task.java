package org.gouji.run;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One file to be worked on: on disk, from a stream, or a member of an archive. */
final class Task {
  private final int ordinal;
  private final String name;
  private final boolean named;
  private final boolean context;
  private final Content content;
  private final int depth;
  private final @Nullable ArchiveBudget budget;
  private final AtomicBoolean finished = new AtomicBoolean();
  private volatile long touched;
  private volatile boolean lastTry;

  private Task(
      int ordinal,
      String name,
      boolean named,
      boolean context,
      Content content,
      int depth,
      @Nullable ArchiveBudget budget) {
    this.ordinal = ordinal;
    this.name = name;
    this.named = named;
    this.context = context;
    this.content = content;
    this.depth = depth;
    this.budget = budget;
  }

  static Task of(int ordinal, Found found) {
    return new Task(
        ordinal, found.name(), found.named(), found.context(), found.content(), 0, null);
  }

  /** A member of the archive that this task is. */
  Task member(String memberName, Content memberContent, ArchiveBudget memberBudget) {
    return new Task(
        ordinal, name + "!/" + memberName, false, context, memberContent, depth + 1, memberBudget);
  }

  /** The place of the file on disk in the order of the run. */
  int ordinal() {
    return ordinal;
  }

  String name() {
    return name;
  }

  boolean named() {
    return named;
  }

  /** Whether it is read only for the sake of others. */
  boolean context() {
    return context;
  }

  Content content() {
    return content;
  }

  /** How many archives it lies in. */
  int depth() {
    return depth;
  }

  /** What is left to the archive that it lies in; null outside archives. */
  @Nullable ArchiveBudget budget() {
    return budget;
  }

  /** Tells that work goes on; the deadline counts from here. */
  void touch() {
    touched = System.nanoTime();
  }

  long nanosSinceTouch(long now) {
    return now - touched;
  }

  /** Claims the right to say how this task ended; true for the first to ask. */
  boolean finish() {
    return finished.compareAndSet(false, true);
  }

  boolean isFinished() {
    return finished.get();
  }

  boolean lastTry() {
    return lastTry;
  }

  void setLastTry() {
    lastTry = true;
  }
}
