package org.gouji.output.compare;

import java.util.ArrayList;
import java.util.List;
import org.gouji.output.base.Language;
import org.gouji.output.base.Texts;
import org.gouji.run.BaselineOutcome;
import org.gouji.run.FindingKey;

/** What came of a baseline, for people. Every line begins with {@code gouji:}. */
public final class BaselineText {
  private final Language language;

  public BaselineText(Language language) {
    this.language = language;
  }

  /**
   * Lines on what is stale and, if the baseline is written anew, on what that adds and drops.
   *
   * @param updated whether it is written anew
   */
  public List<String> lines(BaselineOutcome outcome, boolean updated) {
    List<String> lines = new ArrayList<>();
    if (updated) {
      outcome.added().forEach(k -> lines.add(line("基线新增", "added to the baseline", k)));
    }
    for (FindingKey key : outcome.stale()) {
      lines.add(
          updated
              ? line("基线删除", "dropped from the baseline", key)
              : line("基线中已过时", "stale in the baseline", key));
    }
    if (updated && outcome.unchecked() > 0) {
      lines.add(
          language.pick(
              "gouji: 基线中本次未核对的 " + outcome.unchecked() + " 条予以保留",
              "gouji: kept in the baseline, not looked at this time: " + outcome.unchecked()));
    }
    return lines;
  }

  private String line(String zh, String en, FindingKey key) {
    String id = key.rule() + (key.where().isEmpty() ? "" : "/" + key.where());
    String report = (key.organization() + " " + key.year() + " " + key.file()).strip();
    String figures = key.cells().isEmpty() ? key.text() : key.cells().toString();
    // What a CI service would take for a command inside a line is broken up.
    return Texts.line(
            "gouji: " + language.pick(zh, en) + ": " + report + "  " + id + "  " + figures)
        .replace("##", "# #");
  }
}
