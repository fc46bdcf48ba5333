package org.gouji.rule;

import java.util.ArrayList;
import java.util.List;
import org.gouji.locate.Verdict;

/** The cross-checks of one id: equations of the form, one instance per row or column. */
record LinearRule(String id) implements ReportRule {

  @Override
  public Result judge(Subject subject) {
    List<Hit> hits = new ArrayList<>();
    List<Untold> untold = new ArrayList<>();
    for (Verdict verdict : subject.arithmetic().verdicts()) {
      if (!verdict.equation().rule().equals(id)) {
        continue;
      }
      if (verdict.fails()) {
        hits.add(Tallies.hit(verdict, subject));
      } else if (verdict.untold()) {
        untold.add(Tallies.untold(verdict, subject));
      }
    }
    return new Result.Ran(hits, untold);
  }
}
