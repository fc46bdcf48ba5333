package org.gouji.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** Writes indented lines as UTF-8, with line feeds whatever the system. */
final class Lines {
  private final BufferedWriter out;

  Lines(OutputStream stream) {
    out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  void line(int indent, String text) throws IOException {
    out.write(" ".repeat(indent));
    out.write(text);
    out.write('\n');
  }

  void text(String text) throws IOException {
    out.write(text);
  }

  void flush() throws IOException {
    out.flush();
  }
}
