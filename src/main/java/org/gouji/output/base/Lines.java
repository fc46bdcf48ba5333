package org.gouji.output.base;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** Writes indented lines as UTF-8, with line feeds whatever the system. */
public final class Lines {
  private final BufferedWriter out;

  public Lines(OutputStream stream) {
    out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  public void line(int indent, String text) throws IOException {
    out.write(" ".repeat(indent));
    out.write(text);
    out.write('\n');
  }

  public void text(String text) throws IOException {
    out.write(text);
  }

  public void flush() throws IOException {
    out.flush();
  }
}
