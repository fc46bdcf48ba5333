package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gouji.document.Location;

/**
 * Goes through a paragraph clause by clause and binds each number to what the words beside it name.
 * A number binds if everything said beside it is understood, and nothing says that it is another
 * organ's, another year's, a difference, or a part that the form does not count.
 */
final class Binder {
  private static final int DEEPEST = 4;

  private final Reader reader;
  private final Absence absence;
  private final Scope scope;
  private final Folded text;
  private final Drafts drafts = new Drafts();
  private final Deque<Bracket> brackets = new ArrayDeque<>();
  private int depth;
  private Frame frame;
  private List<Token> clause = new ArrayList<>();

  Binder(Lexicon lexicon, int section, Folded text, Frame start) {
    this.reader = new Reader(lexicon.form(), section);
    this.absence = new Absence(lexicon.form());
    this.scope = new Scope(lexicon.organWords());
    this.text = text;
    this.frame = start;
  }

  /** What was said before an opening bracket. */
  private record Bracket(Frame frame, List<Token> lead, boolean[] holdsCarried) {}

  List<Statement> bind(List<Token> tokens, int section, Location location) {
    for (Token token : tokens) {
      if (!token.kind().cuts()) {
        clause.add(token);
      } else if (token.is(Kind.OPEN)) {
        open();
      } else if (token.is(Kind.CLOSE)) {
        close();
      } else {
        endClause();
        if (token.is(Kind.STOP)) {
          brackets.clear();
          depth = 0;
          frame.endSentence();
        } else if (token.is(Kind.SEMICOLON)) {
          frame.endPart();
        }
      }
    }
    endClause();
    return drafts.finished(section, location);
  }

  Frame frame() {
    return frame;
  }

  private void open() {
    if (++depth > DEEPEST) {
      endClause();
      return;
    }
    List<Token> lead = new ArrayList<>(clause.subList(Clause.lead(clause), clause.size()));
    boolean divides = lead.isEmpty() && !clause.isEmpty();
    clause.subList(Clause.lead(clause), clause.size()).clear();
    endClause();
    brackets.push(new Bracket(frame.copy(), lead, new boolean[1]));
    if (divides) {
      frame.divide(true);
    }
  }

  private void close() {
    endClause();
    if (depth > DEEPEST || brackets.isEmpty()) {
      depth = Math.max(0, depth - 1);
      return;
    }
    depth--;
    Bracket bracket = brackets.pop();
    frame = bracket.frame();
    frame.leadHoldsCarried = bracket.holdsCarried()[0];
    clause = new ArrayList<>(bracket.lead());
  }

  private void endClause() {
    List<Token> tokens = clause;
    clause = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.get(i).is(Kind.DIVIDE)) {
        if (i > from) {
          part(tokens.subList(from, i));
        }
        if (i < tokens.size()) {
          frame.divide(false);
        }
        from = i + 1;
      }
    }
    frame.endClause();
  }

  private void part(List<Token> tokens) {
    int numbers = 0;
    int negation = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(Kind.NUMBER)) {
        numbers++;
      } else if (negation < 0 && tokens.get(i).is(Kind.NEGATION)) {
        negation = i;
      }
    }
    if (numbers == 0 && negation >= 0) {
      negated(tokens, negation);
    } else if (numbers == 0) {
      mention(tokens);
    } else if (!Respectively.bind(tokens, numbers, this::number)) {
      numbers(tokens);
    }
  }

  private void numbers(List<Token> tokens) {
    boolean compared = false;
    int from = 0;
    int number = Clause.next(tokens, 0);
    while (number >= 0) {
      int following = Clause.next(tokens, number + 1);
      int end = following < 0 ? tokens.size() : following;
      int cut = following < 0 ? end : Clause.join(tokens, number + 1, end);
      List<Token> before = tokens.subList(from, number);
      compared |= before.stream().anyMatch(t -> t.is(Kind.COMPARE));
      boolean usedAfter = false;
      if (!compared) {
        usedAfter = number(before, tokens.get(number), tokens.subList(number + 1, cut));
      }
      from = cut < end ? cut + 1 : following < 0 || usedAfter ? end : number + 1;
      number = following;
    }
  }

  /** Binds one number; whether it took the words behind it. */
  private boolean number(List<Token> before, Token number, List<Token> after) {
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
      List<Token> all = new ArrayList<>(before);
      all.addAll(after);
      Phrase both = new Phrase(all);
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
      unbound(new Phrase(Clause.concat(before, after)), number);
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

  private void unbound(Phrase words, Token number) {
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
    } else if (!applications && !frame.division && depth == 0) {
      frame.topic = Frame.Topic.FOREIGN;
    }
  }

  private void negated(List<Token> tokens, int negation) {
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

  /** A clause without a number may say what the next ones speak of. */
  private void mention(List<Token> tokens) {
    Phrase words = new Phrase(tokens);
    scope.apply(words, frame, false);
    if (frame.divided != null || !brackets.isEmpty()) {
      List<Reading> held = reader.read(words, frame, null);
      if (held.size() == 1 && held.get(0).isCarriedIn()) {
        if (frame.divided != null) {
          frame.divided.holdCarried();
        } else {
          brackets.element().holdsCarried()[0] = true;
        }
        return;
      }
    }
    if (words.has(Kind.APPLICATION)) {
      frame.topic = Frame.Topic.REQUESTS;
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
