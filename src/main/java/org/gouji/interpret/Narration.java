package org.gouji.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.document.Columns;
import org.gouji.interpret.base.Strip;
import org.gouji.report.Passage;

/** The narrative of a report: strips outside tables become paragraphs, wrapped lines are joined. */
final class Narration {
  private static final Pattern BEGINS =
      Pattern.compile(
          "^(?:[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|[一二三四五六七八九十]是|第[一二三四五六七八九十]|\\d{1,2}[.、．)）]).*");
  private static final Pattern ENDS = Pattern.compile(".*[。；;：:！!？?”]$");

  private final double fullWidth;

  Narration(List<Strip> strips) {
    int widest = 0;
    for (Strip strip : strips) {
      if (strip.kind() == Strip.Kind.LINE && strip.filled() == 1) {
        widest = Math.max(widest, Columns.width(strip.text()));
      }
    }
    this.fullWidth = widest > 120 ? Double.MAX_VALUE : Math.max(40, widest * 0.86);
  }

  List<Passage> passages(List<Strip> strips) {
    List<Passage> passages = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Strip first = null;
    Strip last = null;
    for (Strip strip : strips) {
      if (strip.text().isBlank()) {
        continue;
      }
      if (first != null && last != null && goesOn(last, strip, text)) {
        boolean words = endsInWord(text) && startsInWord(strip.text());
        text.append(words ? " " : "").append(strip.text());
      } else {
        flush(first, text, passages);
        first = strip;
        text.append(strip.text());
      }
      last = strip;
    }
    flush(first, text, passages);
    return passages;
  }

  private static void flush(
      @org.jspecify.annotations.Nullable Strip first, StringBuilder text, List<Passage> passages) {
    if (first != null && !text.isEmpty()) {
      passages.add(new Passage(text.toString().strip(), first.location()));
    }
    text.setLength(0);
  }

  private boolean goesOn(Strip last, Strip next, StringBuilder text) {
    boolean lines = last.kind() == Strip.Kind.LINE && next.kind() == Strip.Kind.LINE;
    if (!lines || last.slots().isEmpty() || next.slots().isEmpty()) {
      return false;
    }
    int width = last.slots().get(last.slots().size() - 1).end();
    boolean indented =
        next.slots().get(0).start() >= last.slots().get(0).start() + 3
            && ENDS.matcher(text).matches();
    boolean begins = BEGINS.matcher(next.text()).matches() && ENDS.matcher(text).matches();
    return width >= fullWidth && !indented && !begins;
  }

  private static boolean endsInWord(StringBuilder text) {
    char c = text.charAt(text.length() - 1);
    return c < 0x80 && Character.isLetter(c);
  }

  private static boolean startsInWord(String text) {
    char c = text.charAt(0);
    return c < 0x80 && Character.isLetter(c);
  }

  static String text(List<Passage> passages) {
    return passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
  }
}
