package org.gouji.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a task.
 *
 * @param results packed, in order
 * @param members tasks for the members, if it was an archive
 * @param skipped how many things of no readable type were passed over
 * @param starved whether memory ran out, so that another try alone may do better
 */
record Outcome(List<Packed> results, List<Task> members, int skipped, boolean starved) {
  Outcome {
    results = List.copyOf(results);
    members = List.copyOf(members);
  }

  /**
   * A result as bytes for the spool.
   *
   * @param sketch what stays in memory for the second phase; null if nothing
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never changed
  record Packed(String name, int part, byte[] bytes, @Nullable Object sketch) {}

  static Outcome of(Packed result) {
    return new Outcome(List.of(result), List.of(), 0, false);
  }
}
