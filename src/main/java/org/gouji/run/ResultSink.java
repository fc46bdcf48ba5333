package org.gouji.run;

import java.io.IOException;

/** Takes the results of a run one by one, in the order of their paths, in the caller's thread. */
@FunctionalInterface
public interface ResultSink {
  /** Takes the next result; an exception ends the run. */
  void accept(Result result) throws IOException;

  /**
   * Tells now and then how far reading is, in the caller's thread, before the results come.
   *
   * @param done files and members of archives that are finished
   * @param known those that are known so far; archives make it grow
   * @param current the one begun last; empty if there is none
   */
  default void progress(int done, int known, String current) {
    // most do not ask
  }
}
