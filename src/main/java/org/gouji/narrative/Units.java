package org.gouji.narrative;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The units that count what the form counts. 件, 份 and their like do so wherever they stand; 条, 项
 * and 次 count entries, items and times, unless the words beside them speak of applications that
 * come in or are dealt with.
 *
 * @param text the folded text
 * @param said the words before the number; the last clause of them counts
 * @param wordAt the word that begins at a place, null if none does
 */
record Units(String text, List<Token> said, IntFunction<@Nullable Token> wordAt) {
  private static final String ALWAYS = "件份宗起例";

  /**
   * Behind the place of a unit that counts; -1 if none stands there.
   *
   * @param unknown whether words that are not known stand right before the number
   */
  int end(int unit, boolean unknown) {
    char c = text.charAt(unit);
    int next = unit + 1;
    if (ALWAYS.indexOf(c) >= 0) {
      char behind = next < text.length() ? text.charAt(next) : ' ';
      if (behind == '次') {
        return !unknown && ofApplications(next + 1) ? next + 1 : -1;
      }
      return behind == '套' ? -1 : next;
    }
    boolean counts =
        switch (c) {
          case '条' -> ofApplications(next) || isBesideApplication(next);
          case '次' -> ofApplications(next);
          case '项' -> ofApplications(next) || isOfDecisions();
          default -> false;
        };
    return counts && !unknown ? next : -1;
  }

  /** 受理依申请公开信息3条, 收到33次政府信息公开申请. */
  private boolean ofApplications(int behind) {
    List<Token> clause = clause();
    Token next = word(behind);
    return clause.stream().anyMatch(t -> isAct(t.kind()))
        && (clause.stream().anyMatch(t -> t.is(Kind.APPLICATION))
            || next != null && next.is(Kind.APPLICATION));
  }

  private static boolean isAct(Kind kind) {
    return kind == Kind.RECEIVE || kind == Kind.HANDLE || kind == Kind.DEAL;
  }

  /** 作出予以公开决定4项. */
  private boolean isOfDecisions() {
    List<Token> clause = clause();
    return clause.stream().anyMatch(t -> t.is(Kind.ASPECT) && t.word().scope().equals("acts"))
        && clause.stream()
            .anyMatch(t -> t.is(Kind.ROW) && t.word().scope().equals(Reading.REQUESTS));
  }

  /** 政府信息公开申请4条, but not 依申请公开信息4条, which may be what was published. */
  private boolean isBesideApplication(int behind) {
    return isApplication(word(behind))
        || !said.isEmpty() && isApplication(said.get(said.size() - 1));
  }

  private static boolean isApplication(@Nullable Token token) {
    return token != null && token.is(Kind.APPLICATION) && token.text().endsWith("申请");
  }

  private @Nullable Token word(int at) {
    return at < text.length() ? wordAt.apply(at) : null;
  }

  private List<Token> clause() {
    int from = said.size();
    while (from > 0 && !said.get(from - 1).kind().cuts()) {
      from--;
    }
    return said.subList(from, said.size());
  }
}
