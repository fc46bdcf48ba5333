package org.gouji.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.ValueReader;
import org.gouji.interpret.label.Ballot;
import org.gouji.interpret.place.Splits;

/**
 * The last columns of {@code disputes} may come out of a page below the headings that follow the
 * table: they are its own, if it has just as many figures then as cells and each row tallies.
 */
final class FiguresBeyond {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u3000\\u00a0]+");

  /** Longer lines are no pieces of a header. */
  private static final int LONGEST_PIECE = 12;

  private static final Pattern NO_PIECE = Pattern.compile(".*[。，；：:、（）()\\p{Nd}].*");

  private final List<Strip> strips;
  private final TableRegion region;

  private FiguresBeyond(List<Strip> strips, TableRegion region) {
    this.strips = strips;
    this.region = region;
  }

  /** The region with such figures and the headers over them; as it is, if there are none. */
  static TableRegion with(List<Strip> strips, TableRegion region, FormTable form, Ballot ballot) {
    FiguresBeyond table = new FiguresBeyond(strips, region);
    List<Integer> figures = table.beyond();
    int within = table.figures(region.from(), region.to()).size();
    boolean rows = within % form.rows().get(0).columns().size() == 0;
    boolean lines = strips.subList(region.from(), region.to()).stream().noneMatch(Strip::isRow);
    return lines && rows && !figures.isEmpty() && table.tallies(form.rows(), figures)
        ? new TableRegion(region.from(), region.to(), table.withHeaders(figures, ballot, form.id()))
        : region;
  }

  /** The strips behind the table that hold figures and nothing else. */
  private List<Integer> beyond() {
    List<Integer> figures = new ArrayList<>();
    for (int i = region.to(); i < strips.size(); i++) {
      Strip strip = strips.get(i);
      boolean loose = strip.isLine() || strip.kind() == Strip.Kind.CELL;
      if (loose && !strip.text().isBlank() && pieces(i).allMatch(ValueReader::isValue)) {
        figures.add(i);
      }
    }
    return figures;
  }

  private Stream<String> pieces(int strip) {
    return SPACES.splitAsStream(strips.get(strip).text().strip());
  }

  private List<String> figures(int from, int to) {
    List<String> figures = new ArrayList<>();
    for (int i = from; i < to; i++) {
      pieces(i).filter(ValueReader::isValue).forEach(figures::add);
    }
    return figures;
  }

  private boolean tallies(List<FormRow> rows, List<Integer> beyond) {
    List<String> figures = figures(region.from(), region.to());
    beyond.forEach(i -> pieces(i).forEach(figures::add));
    long[] counts =
        figures.stream()
            .map(f -> ValueReader.read(f, strips.get(region.from()).location()))
            .mapToLong(Splits::count)
            .toArray();
    int at = 0;
    for (FormRow row : rows) {
      int total = at + row.columns().size() - 1;
      long sum = 0;
      while (at < total && at < counts.length) {
        sum += counts[at++];
      }
      if (total >= counts.length || counts[at++] != sum) {
        return false;
      }
    }
    return at == counts.length;
  }

  /** The strips of the figures, and those before the last of them with headers or their pieces. */
  private Set<Integer> withHeaders(List<Integer> figures, Ballot ballot, String table) {
    Set<Integer> all = new TreeSet<>(figures);
    boolean headers = false;
    for (int i = region.to(); i < figures.get(figures.size() - 1); i++) {
      String text = strips.get(i).text();
      boolean piece = text.length() <= LONGEST_PIECE && !NO_PIECE.matcher(text).matches();
      headers = piece && (headers || ballot.votes(table, i) > 0 || ballot.isPiece(table, i));
      if (headers) {
        all.add(i);
      } else {
        headers = all.contains(i);
      }
    }
    return all;
  }
}
