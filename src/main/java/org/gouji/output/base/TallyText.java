package org.gouji.output.base;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Message;
import org.gouji.form.CellId;
import org.gouji.form.Names;
import org.gouji.rule.Tally;

/**
 * Both sides of an equation in words: what all terms have in common (the row, or the column) is
 * said once by the finding, so that a term is the label in which it differs.
 */
public final class TallyText {
  private static final int FEW = 6;

  private final Names names;
  private final Language language;

  public TallyText(Names names, Language language) {
    this.names = names;
    this.language = language;
  }

  /** Three lines: left, right, difference. */
  public List<String> lines(Tally tally) {
    boolean oneRow = oneRow(tally);
    boolean oneColumn = oneColumn(tally);
    BigDecimal difference = tally.difference();
    String sign = difference.signum() > 0 ? "+" : "";
    return List.of(
        language.pick("左边 ", "left  ") + side(tally.left(), tally.leftSum(), oneRow, oneColumn),
        language.pick("右边 ", "right ") + side(tally.right(), tally.rightSum(), oneRow, oneColumn),
        language.pick("相差 ", "differ by ") + sign + difference.toPlainString());
  }

  private String side(
      List<Tally.Entry> entries, BigDecimal sum, boolean oneRow, boolean oneColumn) {
    List<String> terms = new ArrayList<>();
    int zeros = 0;
    for (Tally.Entry entry : entries) {
      if (entries.size() > FEW && entry.counted().signum() == 0) {
        zeros++;
      } else {
        terms.add(term(entry, oneRow, oneColumn));
      }
    }
    if (zeros > 0) {
      terms.add(language.pick("其余 " + zeros + " 项为 0", zeros + " others 0"));
    }
    String text = String.join(" + ", terms);
    return entries.size() == 1 && entries.get(0).coefficient() == 1
        ? text
        : text + " = " + sum.toPlainString();
  }

  private String term(Tally.Entry entry, boolean oneRow, boolean oneColumn) {
    CellId cell = entry.cell();
    Message label =
        oneRow
            ? names.column(cell.table(), cell.column())
            : oneColumn ? names.rowLabel(cell) : names.cell(cell);
    String weight = entry.coefficient() == 1 ? "" : entry.coefficient() + "×";
    String value = entry.counted().toPlainString();
    if (entry.printed() == null) {
      value = language.pick("空（按 " + value + " 计）", "blank (counts " + value + ")");
    }
    return language.pick(label) + " " + weight + value;
  }

  private static boolean oneRow(Tally tally) {
    return all(tally).stream().map(e -> e.cell().table() + e.cell().row()).distinct().count() == 1;
  }

  private static boolean oneColumn(Tally tally) {
    return all(tally).stream().map(e -> e.cell().table() + e.cell().column()).distinct().count()
        == 1;
  }

  private static List<Tally.Entry> all(Tally tally) {
    List<Tally.Entry> all = new ArrayList<>(tally.left());
    all.addAll(tally.right());
    return all;
  }
}
