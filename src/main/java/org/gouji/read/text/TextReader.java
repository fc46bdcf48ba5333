package org.gouji.read.text;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Imprint;
import org.gouji.document.Unseen;
import org.gouji.read.Decoding;
import org.gouji.read.Limits;
import org.gouji.read.Reader;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;

/** Reads plain text in UTF-8, GB18030, Big5 or UTF-16, with or without a byte-order mark. */
public final class TextReader implements Reader {
  private static final String LINE_ENDS = "\n\r\f\u2028\u0085\u000b";

  /** What may stand between two cells of a row. */
  private static final String SEPARATORS = "\t|│｜,;";

  @Override
  public Document read(Source source, Limits limits) throws UnreadableException {
    if (source.bytes().length > limits.maxBytes()) {
      throw new UnreadableException(
          Reason.TOO_LARGE, "文件超过大小上限", "the file is larger than the limit");
    }
    String text =
        Decoding.decode(source.bytes())
            .orElseThrow(
                () ->
                    new UnreadableException(
                        Reason.UNKNOWN_FORMAT, "不是可识别编码的文本", "not a text in any known encoding"));
    if (text.isBlank()) {
      throw new UnreadableException(Reason.EMPTY, "文件没有内容", "the file is empty");
    }
    return read(text, limits);
  }

  /** Reads text that is already decoded. */
  public static Document read(String text, Limits limits) throws UnreadableException {
    check(text, limits);
    List<TextLine> lines = lines(text);
    List<Block> blocks = new TextBlocks(lines, limits).blocks();
    return new Document("text", blocks, List.of(), Imprint.NONE, breaksOff(text));
  }

  /** Whether neither the end of a line nor that of a cell stands behind the last character. */
  private static boolean breaksOff(String text) {
    char last = text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    return !Character.isWhitespace(last) && SEPARATORS.indexOf(last) < 0;
  }

  private static void check(String text, Limits limits) throws UnreadableException {
    int lines = 1;
    int separators = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean second = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      lines += LINE_ENDS.indexOf(c) >= 0 && !second ? 1 : 0;
      separators += SEPARATORS.indexOf(c) >= 0 ? 1 : 0;
    }
    if (lines > limits.maxCells()) {
      throw new UnreadableException(Reason.TOO_LARGE, "文本行数超过上限", "the text has too many lines");
    }
    if (separators > limits.maxCells()) {
      throw new UnreadableException(Reason.TOO_LARGE, "文本中的单元格超过上限", "the text has too many cells");
    }
  }

  private static List<TextLine> lines(String text) {
    List<String> clean = new ArrayList<>();
    // A form feed is a page break: it ends a line and is nothing else.
    for (String line : text.split("\r\n|[\n\r\f\u2028\u0085\u000b]", -1)) {
      clean.add(clean(InlineMarkup.without(line)));
    }
    List<QuotedBreaks.Joined> own = QuotedBreaks.joined(LineFronts.without(clean));
    List<QuotedBreaks.Joined> joined = WrappedRows.joined(PageNumbers.without(own));
    Measure measure = Measure.of(joined.stream().map(QuotedBreaks.Joined::text).toList());
    return joined.stream().map(l -> new TextLine(l.number(), l.text(), measure)).toList();
  }

  /**
   * Without characters that print nothing, and with one kind of space and of pipe. A line of other
   * spaces alone stays: it may be all that is printed of a blank cell.
   */
  private static String clean(String line) {
    String visible = withoutInvisible(line).replace('｜', '|');
    String spaced = visible.replace('\u00a0', ' ');
    return spaced.isBlank() ? visible : spaced;
  }

  private static String withoutInvisible(String line) {
    String seen = Unseen.without(line);
    StringBuilder clean = new StringBuilder(seen.length());
    for (int i = 0; i < seen.length(); i++) {
      char c = seen.charAt(i);
      if (c == '\t' || !Character.isISOControl(c)) {
        clean.append(c);
      }
    }
    return clean.toString();
  }
}
