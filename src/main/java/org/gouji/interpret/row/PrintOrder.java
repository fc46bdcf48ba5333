package org.gouji.interpret.row;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gouji.form.FormColumn;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.form.ValueKind;
import org.gouji.interpret.base.Label;
import org.gouji.interpret.base.Token;

/** In which order figures that stand apart from their labels are printed: row after row or not. */
public final class PrintOrder {
  private static final Pattern WITH_SIGN = Pattern.compile("[+＋\\-－−–增减](?=.*\\p{Nd}).*");
  private static final Pattern WITH_FRACTION = Pattern.compile(".*[.．]\\p{Nd}.*");

  private PrintOrder() {}

  /**
   * Whether the figures of a table stand row after row. Where each column of a row comes behind its
   * own header, there are fewer figures between two of these than a whole row has.
   */
  public static boolean isByRows(FormTable form, List<Token> tokens) {
    String header = "";
    int figures = 0;
    for (Token token : tokens) {
      if (token.is(Token.Kind.VALUE)) {
        figures++;
      } else if (token.isLabel(Label.Kind.COLUMN) && token.label() != null) {
        String next = token.label().id();
        if (figures > 0 && isWithinRow(form, header, next, figures)) {
          return false;
        }
        header = next;
        figures = 0;
      }
    }
    return true;
  }

  private static boolean isWithinRow(FormTable form, String from, String to, int figures) {
    return form.rows().stream()
        .map(row -> row.columns().stream().map(FormColumn::id).toList())
        .anyMatch(
            columns ->
                columns.contains(from)
                    && columns.indexOf(from) < columns.indexOf(to)
                    && figures % columns.size() != 0);
  }

  /**
   * Whether figures in this order are what the cells of the rows may hold: a sign where changes
   * stand, a fraction where amounts do.
   */
  static boolean mayBe(List<FormRow> rows, List<Token> figures) {
    List<ValueKind> kinds = new ArrayList<>();
    rows.forEach(r -> r.columns().forEach(c -> kinds.add(c.kind())));
    for (int i = 0; i < kinds.size(); i++) {
      String text = figures.get(i).text();
      boolean sign = WITH_SIGN.matcher(text).matches();
      boolean fraction = WITH_FRACTION.matcher(text).matches();
      if (sign && kinds.get(i) != ValueKind.CHANGE
          || fraction && kinds.get(i) != ValueKind.AMOUNT) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a row would have other figures if those of the rows that share its columns were printed
   * column after column.
   *
   * @param figures those of all rows
   */
  static boolean mayBeTurned(FormRow row, List<FormRow> rows, List<Token> figures) {
    List<FormRow> alike = rows.stream().filter(r -> r.columns().equals(row.columns())).toList();
    int width = row.columns().size();
    int from =
        rows.subList(0, rows.indexOf(alike.get(0))).stream()
            .mapToInt(r -> r.columns().size())
            .sum();
    List<String> own =
        figures.subList(from, from + alike.size() * width).stream().map(Token::text).toList();
    int at = alike.indexOf(row);
    return IntStream.range(0, width)
        .anyMatch(i -> !own.get(at * width + i).equals(own.get(i * alike.size() + at)));
  }
}
