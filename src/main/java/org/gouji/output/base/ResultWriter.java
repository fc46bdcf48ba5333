package org.gouji.output.base;

import java.io.Closeable;
import java.io.IOException;
import org.gouji.run.Result;
import org.gouji.run.Summary;

/**
 * Writes the results of one run in one format, as they come, in constant memory: first {@link
 * #start}, then {@link #result} for each in order, then {@link #end}.
 */
public interface ResultWriter extends Closeable {
  /** Writes what stands before the first result. */
  void start() throws IOException;

  /** Writes one result. */
  void result(Result result) throws IOException;

  /** Writes what stands behind the last result and flushes; does not close the stream. */
  void end(Summary summary) throws IOException;

  /** Gives up what the writer keeps beside its stream, whether it came to its end or not. */
  @Override
  default void close() throws IOException {
    // most keep nothing
  }
}
