package org.gouji.read.rtf;

import java.util.List;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.grid.Item;
import org.gouji.read.rtf.Encodings.Encoding;
import org.gouji.read.rtf.Group.End;
import org.gouji.read.rtf.Group.Table;

/** Walks through a source once, from its first brace to its last. One instance per document. */
final class RtfWalk {
  private final Tokens tokens;
  private final Current at;
  private final ControlWords words;
  private final GroupEnds ends;

  /** Whether the next word names a group that may be passed over. */
  private boolean optional;

  private boolean closed;

  RtfWalk(Tokens tokens, boolean utf8, Limits limits) {
    this.tokens = tokens;
    this.at = new Current(tokens, utf8, limits);
    this.words = new ControlWords(tokens, at);
    this.ends = new GroupEnds(at);
  }

  /** Whether the last brace was there. */
  boolean isComplete() {
    return closed;
  }

  /** What the body holds, in order. */
  List<Item> items() throws UnreadableException {
    Story body = at.group().story;
    boolean more = true;
    while (more) {
      more = step(tokens.next());
    }
    while (at.depth() > 1) {
      ends.finish(at.leave());
    }
    return body.finish(at.group().level());
  }

  /** Takes one piece; tells whether there is more to read. */
  private boolean step(Tokens.Kind kind) throws UnreadableException {
    boolean named = optional;
    optional = false;
    switch (kind) {
      case OPEN -> {
        at.fallback.end();
        at.open();
      }
      case CLOSE -> close();
      case WORD -> words.word(tokens.word(), named);
      case SYMBOL -> symbol(tokens.value());
      case BYTE -> text(tokens.value(), false);
      case ESCAPED -> text(tokens.value(), true);
      case END -> {
        return false;
      }
    }
    return !closed;
  }

  private void close() throws UnreadableException {
    at.fallback.end();
    if (at.depth() > 1) {
      ends.finish(at.leave());
      at.set();
    } else {
      closed = at.depth() == 1;
    }
  }

  private void symbol(int symbol) throws UnreadableException {
    switch (symbol) {
      case '*' -> optional = true;
      case '\\', '{', '}' -> text(symbol, false);
      case '\r', '\n' -> words.word("par", false);
      default -> {
        String sign = Signs.ofSymbol(symbol);
        int font = at.group().look.font();
        if (!sign.isEmpty() && !at.fallback.takes(symbol, at.encodings.of(font, false))) {
          at.show(sign);
        }
      }
    }
  }

  private void text(int b, boolean escaped) {
    Group group = at.group();
    Encoding encoding =
        group.table == Table.FONTS ? Encodings.NAMES : at.encodings.of(group.look.font(), escaped);
    if (at.fallback.takes(b, encoding)) {
      return;
    }
    if (group.table != Table.NONE && b == ';') {
      endEntry();
    } else if (group.target == null) {
      if (group.end == End.PICTURE) {
        words.pass();
      }
    } else if (b == '\t') {
      at.show("\t");
    } else if (b >= ' ') {
      group.target.add(b, encoding);
      if (!escaped && b > 0x80 && isTrail(tokens.peek(0), tokens.peek(1))) {
        trail(group.target, encoding);
      }
    }
  }

  /** Whether a byte that has a meaning of its own may be the second one of a character. */
  private static boolean isTrail(int next, int afterwards) {
    return next == '{' || next == '}' || next == '\\' && afterwards != '\'' && afterwards != '\\';
  }

  /** Programs write Chinese characters as they stand, also those whose second byte is a sign. */
  private void trail(Written target, Encoding encoding) {
    if (target.isOpen()) {
      target.add(tokens.peek(0), encoding);
      tokens.take();
    }
  }

  private void endEntry() {
    Group group = at.group();
    if (group.table == Table.COLOURS) {
      at.colours.end();
    } else if (group.target != null) {
      at.encodings.name(group.look.font(), group.target.take());
    }
  }
}
