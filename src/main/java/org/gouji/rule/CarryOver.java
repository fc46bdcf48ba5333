package org.gouji.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.form.CellId;
import org.gouji.form.FormColumn;

/** Requests that last year's report carries over do not arrive in this year's. */
final class CarryOver implements RunRule {
  @Override
  public String id() {
    return "carry-over";
  }

  @Override
  public Result judge(RunSubject subject) {
    Result obstacle = YearOnYear.obstacle(subject);
    if (obstacle != null) {
      return obstacle;
    }
    List<Hit> hits = new ArrayList<>();
    for (FormColumn column :
        subject.subject().form().table("requests").orElseThrow().rows().get(0).columns()) {
      CellId in = new CellId("requests", "carried_in", column.id());
      Optional<BigDecimal> expected =
          YearOnYear.lastYear(subject, new CellId("requests", "carried_out", column.id()));
      Optional<BigDecimal> actual = subject.own().count(in);
      if (expected.isPresent()
          && actual.isPresent()
          && expected.get().compareTo(actual.get()) != 0) {
        hits.add(
            Hit.of("fires", column.id())
                .with("column", subject.subject().names().column("requests", column.id()))
                .with("last", "" + (subject.own().year() - 1))
                .with("year", "" + subject.own().year())
                .with("expected", expected.get().toPlainString())
                .with("actual", actual.get().toPlainString())
                .with("file", subject.lastYear().get(0).file())
                .numbers(expected.get(), actual.get())
                .cells(List.of(in)));
      }
    }
    return Result.ran(hits);
  }
}
