package org.gouji.interpret.label;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;

/**
 * A sign in words that its narrow cell parts from its figure: 增加 ends one line, often behind the
 * figure of the cell before, and 4 begins the next. Its own characters may be spaced out, too.
 */
public final class SignsApart {
  private static final Pattern ENDS_IN_SIGN =
      Pattern.compile("((?:.*\\d)?)\\s*((?:增加|减少|上升|下降)了?)");

  private static final Pattern BEGINS_IN_FIGURE = Pattern.compile("\\d[\\d.,]*(?:\\s.*)?");

  private static final Pattern SPACED_OUT =
      Pattern.compile("增[\\h\\u00a0]+加(?=\\h*\\d)|减[\\h\\u00a0]+少(?=\\h*\\d)");

  private SignsApart() {}

  /** The strips, each such sign before its figure. */
  public static List<Strip> joined(List<Strip> strips) {
    List<Strip> joined = new ArrayList<>(strips.size());
    String sign = "";
    for (int i = 0; i < strips.size(); i++) {
      Strip next = closed(strips.get(i));
      Strip strip = sign.isEmpty() ? next : behind(sign, next);
      sign = i + 1 < strips.size() && beginsInFigure(strips.get(i + 1)) ? sign(strip) : "";
      Strip rest = sign.isEmpty() ? strip : without(sign, strip);
      if (!rest.slots().isEmpty() || strip.slots().isEmpty()) {
        joined.add(rest);
      }
    }
    return joined;
  }

  private static Strip closed(Strip strip) {
    return strip.slots().stream().anyMatch(s -> !closed(s.text()).equals(s.text()))
        ? strip.with(strip.slots().stream().map(s -> s.with(closed(s.text()))).toList())
        : strip;
  }

  private static String closed(String text) {
    return text.indexOf('加') < 0 && text.indexOf('少') < 0
        ? text
        : SPACED_OUT.matcher(text).replaceAll(SignsApart::word);
  }

  private static String word(MatchResult spaced) {
    return spaced.group().charAt(0) == '增' ? "增加" : "减少";
  }

  private static boolean beginsInFigure(Strip strip) {
    return strip.isLine()
        && !strip.slots().isEmpty()
        && BEGINS_IN_FIGURE.matcher(strip.slots().get(0).text()).matches();
  }

  private static String sign(Strip strip) {
    int last = strip.slots().size() - 1;
    if (!strip.isLine() || last < 0) {
      return "";
    }
    Matcher m = ENDS_IN_SIGN.matcher(strip.slots().get(last).text());
    return m.matches() ? m.group(2) : "";
  }

  private static Strip without(String sign, Strip strip) {
    List<Slot> slots = new ArrayList<>(strip.slots());
    Slot last = slots.remove(slots.size() - 1);
    String text = last.text().substring(0, last.text().length() - sign.length()).strip();
    if (!text.isEmpty()) {
      int end = last.start() + last.width(text);
      slots.add(new Slot(text, last.start(), end, last.location(), last.shared()));
    }
    return strip.with(slots);
  }

  private static Strip behind(String sign, Strip strip) {
    List<Slot> slots = new ArrayList<>(strip.slots());
    slots.set(0, slots.get(0).with(sign + slots.get(0).text()));
    return strip.with(slots);
  }
}
