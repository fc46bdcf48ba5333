package org.gouji.cli;

import java.io.IOException;
import org.gouji.run.ResultSink;
import org.gouji.run.Summary;

/** A run with its outputs, from the first byte written to the last. */
final class Batch {
  private Batch() {}

  /** Reads and hands over. */
  interface Work {
    Summary run(ResultSink sink) throws IOException, InterruptedException;
  }

  static Summary run(Outputs outputs, Progress progress, Work work)
      throws Failure, InterruptedException {
    try (outputs;
        progress) {
      outputs.start();
      Summary summary = work.run(progress.until(outputs));
      outputs.end(summary);
      return summary;
    } catch (Outputs.WriteException e) {
      throw e.failure();
    } catch (IOException e) {
      throw new Failure(
          ExitCode.FAILED,
          "临时文件写入失败：" + Trouble.of(e).zh(),
          "a temporary file could not be written: " + Trouble.of(e).en());
    }
  }
}
