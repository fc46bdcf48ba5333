package org.gouji.narrative;

import java.util.List;
import java.util.Set;

/** Whose numbers, and of which time. */
final class Scope {
  /** A year behind these words is an end: what is counted may have begun long before. */
  private static final Set<String> UNTIL = Set.of("截至", "截止", "至", "到");

  private final Lexicon.OrganWords organs;

  Scope(Lexicon.OrganWords organs) {
    this.organs = organs;
  }

  /**
   * Follows what these words say of organ and time.
   *
   * @param bindable whether a number or a negation stands with them; a clause without one only sets
   *     the scene by what it begins or ends with
   */
  void apply(Phrase words, Frame frame, boolean bindable) {
    boolean compared = words.has(Kind.COMPARE);
    List<Token> tokens = words.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean sets = bindable || i == 0 || i == tokens.size() - 1;
      switch (token.kind()) {
        case OWN -> frame.nameOwn();
        case OWN_YEAR -> frame.nameOwnYear(i > 0 && UNTIL.contains(tokens.get(i - 1).text()));
        case LAST_YEAR, NEXT_YEAR, OTHER_TIME -> frame.otherTime |= sets && !compared;
        case CUMULATIVE -> frame.otherTime |= bindable && !frame.ownYearNamed;
        case OTHERS -> frame.otherOrgan |= bindable || tokens.size() <= 3;
        case ALL -> frame.otherOrgan |= !frame.ownNamed && bindable;
        case UNKNOWN -> frame.otherOrgan |= !compared && isOrgan(tokens, i, bindable);
        default -> {}
      }
    }
  }

  /** Whether an unknown word is an organ's name: beside a number, or as a clause's own subject. */
  private boolean isOrgan(List<Token> tokens, int i, boolean bindable) {
    String text = tokens.get(i).text();
    if (bindable) {
      return organs.looksLikeOrgan(text);
    }
    boolean last = i == tokens.size() - 1;
    boolean named = i > 0 && tokens.get(i - 1).text().endsWith("是");
    return last && (named || tokens.size() == 1) && organs.endsLikeOrgan(text);
  }
}
