package org.gouji.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.function.LongSupplier;
import org.gouji.document.Columns;
import org.gouji.output.base.Language;
import org.gouji.output.base.Texts;
import org.gouji.run.Result;
import org.gouji.run.ResultSink;

/**
 * A line on a terminal that tells how far a long run is: files done, rate, time left, the file
 * begun last. It is redrawn in its place, and gone before anything else is written.
 */
final class Progress implements AutoCloseable {
  private static final long SECOND = 1_000_000_000L;

  /** A run that is over by then needs no line. */
  private static final long LONG_RUN = 2 * SECOND;

  private static final long REDRAW = SECOND / 4;
  private static final int WIDTH = 78;
  private static final String ERASE = "\r\u001B[K";

  private final PrintWriter err;
  private final Language language;
  private final LongSupplier nanos;
  private final long began;
  private boolean on;
  private boolean drawn;
  private long drawnAt;

  /**
   * @param on whether anything is to be shown at all
   * @param nanos a clock, as {@link System#nanoTime}
   */
  Progress(boolean on, PrintWriter err, Language language, LongSupplier nanos) {
    this.on = on;
    this.err = err;
    this.language = language;
    this.nanos = nanos;
    this.began = nanos.getAsLong();
  }

  /** Results go to the sink; how far the run is goes to the terminal until they come. */
  ResultSink until(ResultSink sink) {
    return new ResultSink() {
      @Override
      public void accept(Result result) throws IOException {
        close();
        sink.accept(result);
      }

      @Override
      public void progress(int done, int known, String current) {
        show(done, known, current);
      }
    };
  }

  void show(int done, int known, String current) {
    long now = nanos.getAsLong();
    if (!on || now - began < LONG_RUN || (drawn && now - drawnAt < REDRAW)) {
      return;
    }
    drawn = true;
    drawnAt = now;
    err.print(ERASE + cut(words(done, known, current, now - began)));
    err.flush();
  }

  private String words(int done, int known, String current, long spent) {
    long perMinute = done * 60L * SECOND / spent;
    StringBuilder words = new StringBuilder();
    words.append(done).append('/').append(known);
    words.append(" (").append(known == 0 ? 0 : 100L * done / known).append("%)");
    if (done > 0) {
      long seconds = (known - done) * (spent / done) / SECOND;
      words.append(rate(perMinute));
      words.append(language.pick("  剩余约 " + clock(seconds), "  about " + clock(seconds) + " left"));
    }
    return words.append("  ").append(Texts.line(current)).toString();
  }

  private String rate(long perMinute) {
    return perMinute >= 120
        ? language.pick("  每秒 " + perMinute / 60 + " 份", "  " + perMinute / 60 + "/s")
        : language.pick("  每分钟 " + perMinute + " 份", "  " + perMinute + "/min");
  }

  private static String clock(long seconds) {
    String rest = (seconds % 60 < 10 ? "0" : "") + seconds % 60;
    long minutes = seconds / 60;
    return minutes < 60
        ? minutes + ":" + rest
        : minutes / 60 + ":" + (minutes % 60 < 10 ? "0" : "") + minutes % 60 + ":" + rest;
  }

  /** A line that wraps cannot be redrawn; of a path the end tells most, so its beginning goes. */
  private static String cut(String line) {
    if (Columns.width(line) <= WIDTH) {
      return line;
    }
    int at = line.lastIndexOf("  ") + 2;
    int room = WIDTH - Columns.width(line.substring(0, at)) - 1;
    int from = line.length();
    while (from > at) {
      int before = line.offsetByCodePoints(from, -1);
      if (Columns.width(line.substring(before)) > room) {
        break;
      }
      from = before;
    }
    return line.substring(0, at) + "…" + line.substring(from);
  }

  /** Takes the line away for good. */
  @Override
  public void close() {
    if (drawn) {
      err.print(ERASE);
      err.flush();
    }
    drawn = false;
    on = false;
  }
}
