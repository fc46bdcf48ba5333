package org.gouji.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.gouji.output.base.Language;

/**
 * The streams of one call and what is known of their other end.
 *
 * @param in for documents and lists
 * @param out for data; every failed write throws
 * @param err for talk
 * @param language of talk, if the user does not say
 * @param colour whether the other end of {@code out} shows colour
 * @param live whether the other end of {@code err} is a terminal, on which a line can be redrawn
 */
public record Console(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    Language language,
    boolean colour,
    boolean live) {

  /** One whose {@code err} is no terminal. */
  public Console(
      InputStream in, OutputStream out, PrintWriter err, Language language, boolean colour) {
    this(in, out, err, language, colour, false);
  }

  /** Writes data of which nothing is known but the text. */
  void print(String text) throws Failure {
    print(text.getBytes(StandardCharsets.UTF_8));
  }

  void print(byte[] bytes) throws Failure {
    try {
      out.write(bytes);
      out.flush();
    } catch (IOException e) {
      throw new Outputs.WriteException("", e).failure();
    }
  }

  /** For talk that goes to {@code out}: help and version. */
  PrintWriter talkOnOut() {
    return new PrintWriter(out, false, StandardCharsets.UTF_8);
  }
}
