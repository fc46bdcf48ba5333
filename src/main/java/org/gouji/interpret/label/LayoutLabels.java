package org.gouji.interpret.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Location;
import org.gouji.interpret.base.Label;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.Pieces;
import org.gouji.interpret.base.Plain;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.base.ValueReader;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a laid-out page taken apart: labels, each put together from the pieces of one column
 * that wrap over several lines, and the figures behind them.
 */
public final class LayoutLabels {
  private static final int SAME_COLUMN = 3;
  private static final int LONGEST_IN_A_CELL = 8;

  /** A figure right before words, where it is no number of theirs. */
  private static final Pattern FIGURE_FIRST =
      Pattern.compile("(\\d+(?:\\.\\d+)?)([\\p{IsHan}、（(“]\\D*)");

  /** The number of a row, as some print it: 1、 for 1. */
  private static final Pattern ITEM = Pattern.compile("[1-9][.．、]");

  /** A label goes on after at most so many lines. */
  private static final int MOST_LINES = 4;

  private final LabelBook book;
  private final List<LayoutLabel> labels = new ArrayList<>();
  private final List<List<Slot>> figures = new ArrayList<>();

  public LayoutLabels(LabelBook book, List<Strip> lines) {
    this.book = book;
    Map<Integer, List<Placed>> columns = new LinkedHashMap<>();
    for (Strip strip : lines) {
      List<Slot> slots = split(strip.slots());
      int from = 0;
      while (from < slots.size()) {
        from = line(slots, from, columns);
      }
    }
    columns.values().forEach(this::unite);
    labels.sort(
        Comparator.<LayoutLabel>comparingInt(LayoutLabel::first)
            .thenComparingInt(LayoutLabel::start));
    int body = bodyFrom();
    labels.replaceAll(l -> l.meaning(find(l.text(), l.first() >= body)));
  }

  /** From top to bottom, then from left to right. */
  public List<LayoutLabel> labels() {
    return List.copyOf(labels);
  }

  /** The figures that end each line. */
  List<List<Slot>> figures() {
    return List.copyOf(figures);
  }

  /** Takes labels and the figures behind them; a label behind figures begins another line. */
  private int line(List<Slot> slots, int from, Map<Integer, List<Placed>> columns) {
    int at = from;
    int cells = firstCell(slots, from);
    while (at < slots.size() && at < cells && !ValueReader.isValue(slots.get(at).text())) {
      Slot slot = slots.get(at++);
      columns
          .computeIfAbsent(column(columns, slot.start()), k -> new ArrayList<>())
          .add(new Placed(slot, figures.size()));
    }
    int to = at;
    while (to < slots.size() && (at == cells || ValueReader.isValue(slots.get(to).text()))) {
      to++;
    }
    figures.add(slots.subList(at, to));
    return to;
  }

  /**
   * Where words among figures behind the label of a row, such as 见附件, are what cells hold: the
   * index behind the label; else behind all.
   */
  private int firstCell(List<Slot> slots, int from) {
    boolean figures = false;
    for (int i = slots.size() - 1; i >= from; i--) {
      Optional<Label> label = book.exact(slots.get(i).text(), true);
      if (label.filter(l -> l.is(Label.Kind.ROW)).isPresent()) {
        return figures ? i + 1 : slots.size();
      }
      if (label.isPresent()
          || slots.get(i).text().length() > LONGEST_IN_A_CELL
          || beginsRow(slots.get(i).text())) {
        break;
      }
      figures |= ValueReader.isNumber(slots.get(i).text());
    }
    return slots.size();
  }

  /** Whether a number and words begin the label of a row, which goes on in the next line. */
  private boolean beginsRow(String text) {
    return !Plain.number(Plain.fold(text)).isEmpty() && book.pieces().isBeginning(text);
  }

  private record Placed(Slot slot, int line) {}

  private static int column(Map<Integer, List<Placed>> columns, int start) {
    return columns.keySet().stream()
        .filter(k -> Math.abs(k - start) <= SAME_COLUMN)
        .findFirst()
        .orElse(start);
  }

  /** Pieces of one column become labels: a number begins a label, and a whole label ends one. */
  private void unite(List<Placed> column) {
    List<Slot> pieces = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    for (Placed piece : column) {
      if (!pieces.isEmpty() && !goesOn(text(pieces), piece, lines.get(lines.size() - 1))) {
        labels.add(new LayoutLabel(pieces, lines, null));
        pieces.clear();
        lines.clear();
      }
      pieces.add(piece.slot());
      lines.add(piece.line());
    }
    labels.add(new LayoutLabel(pieces, lines, null));
  }

  /** Whatever stands behind the title of a band is its own by name; a misprinted row is not. */
  private boolean goesOn(String before, Placed piece, int last) {
    String text = piece.slot().text();
    boolean numbered = !Plain.number(Plain.fold(text)).isEmpty();
    boolean misprint = isWhole(before) && book.near().of(text).isPresent();
    boolean both = !misprint && book.exact(before + text, true).isPresent();
    boolean closed = isClosed(before) && !book.pieces().isBeginning(before + text);
    boolean whole = closed && book.exact(text, true).isPresent() || lastOfGlued(text).isPresent();
    boolean ends = !both && (isWhole(before) || whole);
    return !numbered && !ends && piece.line() - last <= MOST_LINES;
  }

  private boolean isWhole(String text) {
    return isClosed(text) && book.exact(text, true).isPresent();
  }

  private static boolean isClosed(String text) {
    return count(text, "(（") == count(text, ")）");
  }

  private static long count(String text, String any) {
    return text.chars().filter(c -> any.indexOf(c) >= 0).count();
  }

  private static String text(List<Slot> pieces) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(p -> text.append(p.text()));
    return text.toString();
  }

  private @Nullable Label find(String text, boolean body) {
    return book.exact(text, body)
        .or(() -> lastOfGlued(text))
        .or(() -> book.near().of(text))
        .orElse(null);
  }

  /** The last of several labels that ran together. */
  private Optional<Label> lastOfGlued(String text) {
    List<Token> tokens =
        RunningText.tokens(new Slot(text, 0, 0, new Location.Text(1, 1)), 0, true, book, true);
    boolean glued = tokens.size() > 1 && tokens.stream().allMatch(t -> t.is(Token.Kind.LABEL));
    return glued ? Optional.ofNullable(tokens.get(tokens.size() - 1).label()) : Optional.empty();
  }

  /** The line on which the first row of the form begins. */
  private int bodyFrom() {
    return labels.stream()
        .filter(l -> book.exact(l.text(), false).filter(m -> m.is(Label.Kind.ROW)).isPresent())
        .mapToInt(LayoutLabel::first)
        .min()
        .orElse(0);
  }

  /**
   * Figures with one space between them are several; a figure and a label may have run together.
   */
  private List<Slot> split(List<Slot> slots) {
    List<Slot> all = new ArrayList<>();
    for (Slot slot : slots) {
      int column = slot.start();
      for (String piece : pieces(slot)) {
        int end = column + slot.width(piece);
        all.add(new Slot(piece, column, end, slot.location()));
        column = end + 1;
      }
    }
    return all;
  }

  private List<String> pieces(Slot slot) {
    String[] parts = Pieces.of(slot.text());
    int first = parts.length;
    while (first > 0 && ValueReader.isValue(parts[first - 1])) {
      first--;
    }
    List<String> pieces = new ArrayList<>();
    if (first > 0) {
      String head = String.join(" ", List.of(parts).subList(0, first));
      List<String> several =
          book.exact(head, true).isPresent() ? List.of(head) : book.several(head);
      pieces.addAll(several.isEmpty() ? glued(head, slot) : several);
    }
    pieces.addAll(List.of(parts).subList(first, parts.length));
    return pieces;
  }

  /** A figure and the text that ran into it; the text as it is, if it is not just these. */
  private List<String> glued(String text, Slot slot) {
    if (ITEM.matcher(text).lookingAt() && book.pieces().isBeginning(text)) {
      return List.of(text);
    }
    List<Token> tokens =
        Plain.hasFigure(Plain.fold(text))
            ? RunningText.tokens(
                new Slot(text, slot.start(), slot.end(), slot.location()), 0, true, book, true)
            : List.of();
    boolean labelled =
        tokens.size() > 1
            && tokens.get(0).is(Token.Kind.VALUE)
            && tokens.subList(1, tokens.size()).stream().allMatch(t -> t.is(Token.Kind.LABEL));
    if (labelled) {
      return tokens.stream().map(Token::text).toList();
    }
    Matcher m = FIGURE_FIRST.matcher(text);
    return m.matches() ? List.of(m.group(1), m.group(2)) : List.of(text);
  }
}
