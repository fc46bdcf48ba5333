package org.gouji.read.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;

/**
 * Refuses a PDF whose deflated streams would expand beyond a limit, before PDFBox unpacks them into
 * memory. It looks for streams in the raw bytes, so it holds whatever the file's structure claims.
 */
final class ExpansionGuard {
  /** Deflate cannot do better than this. */
  private static final int BEST_RATIO = 1032;

  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

  private ExpansionGuard() {}

  static void check(byte[] pdf, long maxExpanded) throws UnreadableException {
    if ((long) pdf.length * BEST_RATIO <= maxExpanded) {
      return;
    }
    long total = 0;
    Inflater inflater = new Inflater();
    byte[] sink = new byte[1 << 16];
    try {
      for (int i = 0; i < pdf.length - 8; i++) {
        if (pdf[i] == 's' && startsStream(pdf, i)) {
          int start = i + STREAM.length;
          start += pdf[start] == '\r' ? 1 : 0;
          start += pdf[start] == '\n' ? 1 : 0;
          inflater.reset();
          inflater.setInput(pdf, start, pdf.length - start);
          total += expanded(inflater, sink, maxExpanded - total);
          if (total > maxExpanded) {
            throw new UnreadableException(
                Reason.TOO_LARGE, "PDF 解压后过大", "the PDF is too large when unpacked");
          }
          i = Math.max(i, start + (int) inflater.getBytesRead() - 1);
        }
      }
    } finally {
      inflater.end();
    }
  }

  private static boolean startsStream(byte[] pdf, int at) {
    for (int k = 0; k < STREAM.length; k++) {
      if (pdf[at + k] != STREAM[k]) {
        return false;
      }
    }
    return (at == 0 || pdf[at - 1] != 'd')
        && (pdf[at + STREAM.length] == '\n' || pdf[at + STREAM.length] == '\r');
  }

  private static long expanded(Inflater inflater, byte[] sink, long most) {
    long total = 0;
    try {
      while (!inflater.finished() && total <= most) {
        int n = inflater.inflate(sink);
        if (n == 0) {
          break;
        }
        total += n;
      }
    } catch (DataFormatException notDeflated) {
      // Another filter, encrypted or damaged: what came out so far is what PDFBox would see.
      return total;
    }
    return total;
  }
}
