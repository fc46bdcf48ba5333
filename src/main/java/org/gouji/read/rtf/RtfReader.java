package org.gouji.read.rtf;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Document;
import org.gouji.document.Note;
import org.gouji.read.Limits;
import org.gouji.read.Reader;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.grid.Flow;
import org.gouji.read.grid.Item;

/**
 * Reads RTF, which many programs write under the name of DOC: the body with tracked changes
 * accepted, list numbers as they are written down, fields by their results, footnotes behind the
 * block that refers to them; without headers, footers, comments and hidden text. Tables are laid
 * out by the edges of their cells.
 */
public final class RtfReader implements Reader {
  @Override
  public Document read(Source source, Limits limits) throws UnreadableException {
    byte[] bytes = source.bytes();
    Tokens tokens = new Tokens(bytes, start(bytes));
    RtfWalk walk = walk(tokens, bytes, limits);
    List<Item> items = walk.items();
    List<Note> notes = new ArrayList<>();
    if (!walk.isComplete()) {
      notes.add(
          new Note(
              "cut-short",
              "文件不完整，结尾处已被截断，只读到截断之前",
              "the file is cut short; it was read up to where it ends"));
    } else if (tokens.hasMore()) {
      notes.add(
          new Note(
              "part-unread",
              "文件结束标记之后还有内容，未予读取",
              "behind the end of the document the file has more, which was not read"));
    }
    return new Document("rtf", Flow.blocks(items, limits), notes);
  }

  /** What an RTF holds that is part of another document. */
  public static List<Item> items(byte[] bytes, Limits limits) throws UnreadableException {
    return walk(new Tokens(bytes, start(bytes)), bytes, limits).items();
  }

  private static RtfWalk walk(Tokens tokens, byte[] bytes, Limits limits) {
    return new RtfWalk(tokens, RawText.isUtf8(new Tokens(bytes, start(bytes))), limits);
  }

  /** Programs write a byte-order mark or white space before the first brace. */
  private static int start(byte[] bytes) {
    int from = 0;
    while (from < bytes.length && bytes[from] != '{') {
      from++;
    }
    return from;
  }
}
