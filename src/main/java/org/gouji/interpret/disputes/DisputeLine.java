package org.gouji.interpret.disputes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gouji.document.Location;
import org.gouji.form.FormRow;
import org.gouji.interpret.base.Label;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.place.Line;
import org.gouji.interpret.place.Reading;
import org.gouji.interpret.place.Separation;
import org.gouji.interpret.table.AroundTable;

/**
 * {@code disputes} printed as one line of figures, those of each kind of dispute behind those of
 * the one before it.
 *
 * @param line the figures with their cells
 * @param headers where the header of each column stands; empty if not all of them can be seen
 */
record DisputeLine(Line line, List<int[]> headers) {
  static DisputeLine of(DisputePrint print, DisputeFigures figures, AroundTable around) {
    List<FormRow> kinds = printedKinds(print);
    int width = kinds.size() * print.columns();
    Separation separation = print.separation(figures.values());
    boolean stream = separation == Separation.STREAM;
    List<Token> values =
        stream && around.habits().rowMarks()
            ? withoutRowMarks(figures.values(), around.endsDocument())
            : figures.values();
    List<int[]> headers =
        stream ? DisputeHeaders.onPage(print, width) : DisputeHeaders.inGrid(print, width);
    boolean laidOut =
        stream
            && !headers.isEmpty()
            && values.stream().noneMatch(v -> v.run() || v.is(Token.Kind.BLANK));
    Reading reading =
        Reading.unlabelled(
            "disputes",
            values,
            laidOut ? Separation.LAID_OUT : separation,
            location(print, figures));
    if (around.habits().movedUp() && reading.filled() < width) {
      reading = reading.asStream();
    }
    boolean lost =
        figures.areLost()
            || stream && around.habits().rowMarks() && wantsCell(figures.values(), width);
    Reading whole = lost ? reading.lost() : reading.last(around.endsDocument());
    return new DisputeLine(print.line(kinds, whole), headers);
  }

  private static Location location(DisputePrint print, DisputeFigures figures) {
    return figures.values().isEmpty()
        ? print.strips().get(print.strips().size() - 1).location()
        : figures.values().get(0).slot().location();
  }

  /**
   * Without the marks that end the row of headers and that of figures; the end of the document may
   * have cut off the second.
   */
  private static List<Token> withoutRowMarks(List<Token> values, boolean endsDocument) {
    int last = values.size() - 1;
    if (last <= 0 || !values.get(0).is(Token.Kind.BLANK)) {
      return values;
    }
    boolean marked = values.get(last).is(Token.Kind.BLANK);
    return marked ? values.subList(1, last) : endsDocument ? values.subList(1, last + 1) : values;
  }

  /**
   * Whether the mark that ends the row of headers is counted as the first cell: then the last one,
   * a blank, was taken for the mark that ends the row, or another is wanting.
   */
  private static boolean wantsCell(List<Token> values, int width) {
    return values.size() == width
        && values.get(0).is(Token.Kind.BLANK)
        && values.get(width - 1).is(Token.Kind.VALUE);
  }

  /**
   * The kinds whose labels are printed; all, if the labels cannot be made out, or if more columns
   * have headers than these kinds have.
   */
  private static List<FormRow> printedKinds(DisputePrint print) {
    Set<String> found = new LinkedHashSet<>();
    print.tokens().stream()
        .filter(t -> t.isLabel(Label.Kind.ROW) && t.label() != null)
        .forEach(t -> found.add(t.label() == null ? "" : t.label().id()));
    List<FormRow> all = print.form().rows();
    List<FormRow> printed = all.stream().filter(r -> found.contains(r.id())).toList();
    int width = printed.size() * print.columns();
    long headers = print.tokens().stream().filter(t -> t.isLabel(Label.Kind.COLUMN)).count();
    return !printed.isEmpty()
            && printed.size() < all.size()
            && print.figures().size() == width
            && headers <= width
        ? printed
        : all;
  }
}
