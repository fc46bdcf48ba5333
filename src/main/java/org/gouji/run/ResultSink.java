package org.gouji.run;

import java.io.IOException;

/** Takes the results of a run one by one, in the order of their paths, in the caller's thread. */
@FunctionalInterface
public interface ResultSink {
  /** Takes the next result; an exception ends the run. */
  void accept(Result result) throws IOException;
}
