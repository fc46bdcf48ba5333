package org.gouji.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.document.Message;
import org.gouji.form.CellId;
import org.gouji.form.Form;
import org.gouji.form.Names;

/**
 * The report follows the edition of other years, with all its tables or with some of its rows. The
 * 2021 edition holds for reports about 2021 and later, the 2019 edition for 2019 and 2020.
 */
final class WrongEdition implements ReportRule {
  private static final int NEW_FORM = 2021;

  @Override
  public String id() {
    return "wrong-edition";
  }

  @Override
  public Result judge(Subject subject) {
    Integer year = subject.report().year();
    String edition = subject.report().edition();
    if (year == null || edition == null) {
      return Result.couldNotRun("年度或格式版本不明", "the year or the edition is not known");
    }
    boolean newForm = edition.equals("2021");
    if (newForm == year >= NEW_FORM) {
      return Result.ran(
          subject.otherForms().stream()
              .flatMap(other -> mixed(subject, other, newForm ? "mixed" : "mixed-early").stream())
              .toList());
    }
    return Result.ran(
        List.of(
            Hit.of(newForm ? "early" : "fires", "")
                .with("year", "" + year)
                .with("edition", edition)
                .at(
                    subject.report().cells().values().stream()
                        .map(v -> v.location())
                        .findFirst()
                        .orElse(null))));
  }

  /** One hit if the report prints cells that only the other edition has; else none. */
  private static List<Hit> mixed(Subject subject, Form other, String key) {
    Set<CellId> own = new HashSet<>(subject.form().cells());
    Set<CellId> others = new HashSet<>(other.cells());
    List<CellId> foreign =
        subject.report().cells().keySet().stream()
            .filter(id -> others.contains(id) && !own.contains(id))
            .toList();
    return foreign.isEmpty()
        ? List.of()
        : List.of(
            Hit.of(key, "")
                .with("rows", rows(foreign, new Names(other)))
                .with("edition", other.edition())
                .cells(foreign));
  }

  private static Message rows(List<CellId> cells, Names names) {
    List<Message> rows =
        cells.stream().map(id -> names.row(id.table(), id.row())).distinct().toList();
    return new Message(
        rows.stream().map(Message::zh).collect(Collectors.joining("、")),
        rows.stream().map(Message::en).collect(Collectors.joining(", ")));
  }
}
