package org.gouji.narrative;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gouji.document.Location;

/**
 * Goes through a paragraph clause by clause, into brackets and out of them, and has each number
 * bound to the words beside it. It does not know what words name.
 */
final class Binder {
  private static final int DEEPEST = 4;

  private final ClauseBinder clauses;
  private final Deque<Bracket> brackets = new ArrayDeque<>();
  private int depth;
  private Frame frame;
  private List<Token> clause = new ArrayList<>();

  Binder(Lexicon lexicon, int section, Folded text, Frame start) {
    this.clauses = new ClauseBinder(lexicon, section, text);
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
    return clauses.statements(section, location);
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
      clauses.none(tokens, negation, frame);
    } else if (numbers == 0) {
      if (clauses.mention(tokens, frame, !brackets.isEmpty())) {
        brackets.element().holdsCarried()[0] = true;
      }
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
      boolean usedAfter =
          !compared && number(before, tokens.get(number), tokens.subList(number + 1, cut));
      from = cut < end ? cut + 1 : following < 0 || usedAfter ? end : number + 1;
      number = following;
    }
  }

  private boolean number(List<Token> before, Token number, List<Token> after) {
    return clauses.number(before, number, after, frame, depth > 0);
  }
}
