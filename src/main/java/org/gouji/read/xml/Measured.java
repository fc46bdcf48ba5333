package org.gouji.read.xml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Characters up to a number: tags and attributes, which the parser holds whole, among them. */
final class Measured extends FilterReader {
  private long left;

  Measured(Reader in, long most) {
    super(in);
    this.left = most;
  }

  /** There are more characters than allowed. */
  static final class Beyond extends IOException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    count(c < 0 ? 0 : 1);
    return c;
  }

  @Override
  public int read(char[] to, int from, int length) throws IOException {
    int n = super.read(to, from, length);
    count(Math.max(0, n));
    return n;
  }

  private void count(int n) throws Beyond {
    left -= n;
    if (left < 0) {
      throw new Beyond();
    }
  }
}
