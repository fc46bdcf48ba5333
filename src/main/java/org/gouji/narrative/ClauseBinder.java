package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.document.Location;

/**
 * Binds what a clause says to what its words name. A number binds if everything said beside it is
 * understood, and nothing says that it is another organ's, another year's, a difference, or a part
 * that the form does not count. How a paragraph falls into clauses it does not know.
 */
final class ClauseBinder {
  private final Reader reader;
  private final Absence absence;
  private final Scope scope;
  private final Folded text;
  private final Drafts drafts = new Drafts();

  /**
   * @param section of the form in which the text stands
   */
  ClauseBinder(Lexicon lexicon, int section, Folded text) {
    this.reader = new Reader(lexicon.form(), section);
    this.absence = new Absence(lexicon.form());
    this.scope = new Scope(lexicon.organWords());
    this.text = text;
  }

  /** What has been bound so far, in order. */
  List<Statement> statements(int section, Location location) {
    return drafts.finished(section, location);
  }

  /**
   * Binds one number; whether it took the words behind it.
   *
   * @param inBracket whether it stands in a bracket
   */
  boolean number(
      List<Token> before, Token number, List<Token> after, Frame frame, boolean inBracket) {
    Phrase words = new Phrase(before);
    scope.apply(words, frame, true);
    boolean rounded = !before.isEmpty() && before.get(before.size() - 1).is(Kind.APPROXIMATE);
    boolean usedAfter = false;
    Phrase tail = new Phrase(after);
    List<Reading> readings = reader.read(words, frame, number);
    if (!readings.isEmpty() && readings.get(0).elided() && !harmless(tail)) {
      readings = List.of();
    }
    if (readings.isEmpty() && !after.isEmpty() && !words.has(Kind.NEGATION)) {
      Phrase both = new Phrase(Clause.concat(before, after));
      readings = reader.read(both, frame, number);
      usedAfter = !readings.isEmpty();
      if (usedAfter) {
        scope.apply(tail, frame, true);
        words = both;
      }
    }
    BigDecimal value = rounded ? null : number.amount();
    String printed = printed(before, number, usedAfter ? after : List.of());
    if (readings.isEmpty()) {
      unbound(new Phrase(Clause.concat(before, after)), number, frame, inBracket);
    } else if (Doubt.refuses(words, readings.get(0), frame)) {
      frame.lastBound = false;
      Drafts.speakOf(words, readings.get(0), frame);
    } else {
      Drafts.speakOf(words, readings.get(0), frame);
      for (Reading reading : readings) {
        drafts.add(reading, value, printed, frame);
      }
    }
    return usedAfter;
  }

  private static boolean harmless(Phrase tail) {
    return !tail.hasAny(Kind.UNKNOWN, Kind.FOREIGN, Kind.OTHERS, Kind.SUBJECT);
  }

  private void unbound(Phrase words, Token number, Frame frame, boolean inBracket) {
    if (words.tokens().stream().allMatch(t -> t.is(Kind.PLAIN))
        && drafts.addUpTo(number.amount())) {
      // 新收16件，上年结转1件，共17件: the third says nothing new.
      return;
    }
    frame.documentsLast = false;
    frame.divided = null;
    if (number.money()) {
      return;
    }
    boolean applications = words.hasAny(Kind.APPLICATION, Kind.APPLICATION_WEAK);
    if (words.has(Kind.APPLICATION) && words.has(Kind.DEAL) && words.fromStart().isPlain(false)) {
      // 办理…申请30件 names no row, but its parts are the form's.
      frame.lastBound = null;
      frame.topic = Frame.Topic.REQUESTS;
      return;
    }
    frame.lastBound = false;
    if (words.has(Kind.APPLICATION) && words.hasAny(Kind.RECEIVE, Kind.HANDLE)) {
      frame.topic = Frame.Topic.REQUESTS;
      frame.partial = true;
    } else if (!applications && !frame.division && !inBracket) {
      frame.topic = Frame.Topic.FOREIGN;
    }
  }

  /**
   * A clause that says that there is none of something.
   *
   * @param negation where it says so
   */
  void none(List<Token> tokens, int negation, Frame frame) {
    Phrase before = new Phrase(tokens.subList(0, negation));
    Phrase after = new Phrase(tokens.subList(negation + 1, tokens.size()));
    scope.apply(before, frame, true);
    List<Reading> readings = absence.read(after);
    if (readings.isEmpty() && Absence.closes(tokens.get(negation), after)) {
      readings = absence.read(before.fromStart());
    }
    scope.apply(after, frame, true);
    if (readings.isEmpty() || frame.outOfScope()) {
      return;
    }
    String printed = text.printed(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
    for (Reading reading : readings) {
      Drafts.speakOf(after, reading, frame);
      drafts.addAbsence(reading, printed);
    }
    frame.lastBound = true;
  }

  /**
   * A clause without a number may say what the next ones speak of.
   *
   * @return whether it says of what stands before its bracket that it holds last year's
   *     applications
   */
  boolean mention(List<Token> tokens, Frame frame, boolean inBracket) {
    Phrase words = new Phrase(tokens);
    scope.apply(words, frame, false);
    if (frame.divided != null || inBracket) {
      List<Reading> held = reader.read(words, frame, null);
      if (held.size() == 1 && held.get(0).isCarriedIn()) {
        if (frame.divided == null) {
          return true;
        }
        frame.divided.holdCarried();
        return false;
      }
    }
    if (words.has(Kind.APPLICATION)) {
      frame.topic = Frame.Topic.REQUESTS;
    } else if (words.has(Kind.FOREIGN) && !words.has(Kind.APPLICATION_WEAK) && !inBracket) {
      frame.topic = Frame.Topic.FOREIGN;
    }
    boolean disputes =
        words.all(Kind.ROW).stream().anyMatch(r -> r.word().scope().equals(Reading.DISPUTES));
    if (disputes && words.has(Kind.ANCHOR) && words.isPlain(false)) {
      frame.anchored = true;
    }
    if (words.hasAny(Kind.ROW, Kind.RECEIVE, Kind.HANDLE) && !frame.outOfScope()) {
      for (Reading reading : reader.read(words, frame, null)) {
        if (reading.isTotals()) {
          frame.open(new Draft(reading, null, "", null));
        }
      }
    }
    return false;
  }

  private String printed(List<Token> before, Token number, List<Token> after) {
    int start = number.start();
    for (Token token : before) {
      if (!token.is(Kind.JOIN)) {
        start = token.start();
        break;
      }
    }
    int end = after.isEmpty() ? number.end() : after.get(after.size() - 1).end();
    return text.printed(start, end);
  }
}
