package org.gouji.interpret.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.document.Columns;
import org.gouji.interpret.base.FigureRuns;
import org.gouji.interpret.base.Label;
import org.gouji.interpret.base.Label.Kind;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.Pieces;
import org.gouji.interpret.base.Plain;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.base.ValueReader;
import org.jspecify.annotations.Nullable;

/** The strips of one table become labels and values in reading order. */
public final class Tokenizer {
  static final int LONGEST_LABEL = 90;

  private final LabelBook book;
  private final List<Strip> strips;
  private final List<Token> tokens = new ArrayList<>();
  private boolean body;
  private boolean header;

  private Tokenizer(LabelBook book, List<Strip> strips) {
    this.book = book;
    this.strips = strips;
  }

  public static List<Token> tokens(LabelBook book, List<Strip> strips) {
    Tokenizer tokenizer = new Tokenizer(book, strips);
    int i = 0;
    while (i < strips.size()) {
      i = strips.get(i).isRow() ? tokenizer.row(i) : tokenizer.loose(i);
    }
    return tokenizer.tokens;
  }

  private int row(int i) {
    Strip strip = strips.get(i);
    for (Slot slot : strip.slots()) {
      if (slot.isBlank()) {
        add(Token.Kind.BLANK, null, slot, i);
      } else if (ValueReader.isSpaced(slot.text())) {
        spaced(slot, i);
      } else if (ValueReader.isValue(slot.text()) && !FigureRuns.isRun(slot.text())) {
        add(Token.Kind.VALUE, null, slot, i);
      } else {
        text(slot, i);
      }
    }
    return i + 1;
  }

  /** Figures beside each other in one cell: those of several cells whose borders were lost. */
  private void spaced(Slot slot, int strip) {
    for (String figure : slot.text().split("[\\h\\u200b]+")) {
      Slot own = new Slot(figure, slot.start(), slot.end(), slot.location());
      tokens.add(new Token(Token.Kind.VALUE, null, own, strip, true, true));
    }
  }

  /**
   * A slot with text: a label, labels and figures together, a misprinted label, or something else.
   */
  private void text(Slot slot, int strip) {
    if (FigureRuns.isRun(slot.text())) {
      tokens.add(new Token(Token.Kind.VALUE, null, slot, strip, strips.get(strip).isRow(), true));
      return;
    }
    Optional<Label> label =
        book.exact(slot.text(), inBody())
            .or(() -> book.exact(FigureRuns.withoutSigns(slot.text()), inBody()));
    if (label.isPresent()) {
      label(label.get(), slot, strip);
      return;
    }
    Optional<Slot> path = LabelPath.last(slot, book);
    if (path.isPresent()) {
      text(path.get(), strip);
      return;
    }
    List<String> several = book.several(slot.text());
    if (!several.isEmpty()) {
      apart(slot, several, strip).forEach(s -> text(s, strip));
      return;
    }
    if (Plain.hasFigure(Plain.fold(slot.text())) || slot.text().length() > LONGEST_LABEL) {
      List<Token> running =
          RunningText.tokens(slot, strip, strips.get(strip).isRow(), book, inBody());
      boolean labels = !running.isEmpty() && running.stream().allMatch(t -> t.is(Token.Kind.LABEL));
      if (labels || running.size() > 2 || running.stream().anyMatch(t -> t.is(Token.Kind.VALUE))) {
        take(running);
        return;
      }
    } else if (slot.text().length() >= 6) {
      List<Token> glued =
          RunningText.tokens(slot, strip, strips.get(strip).isRow(), book, inBody());
      if (glued.size() >= 2 && glued.stream().noneMatch(t -> t.is(Token.Kind.OTHER))) {
        take(glued);
        return;
      }
    }
    Optional<Label> near = book.near().of(slot.text());
    if (near.isPresent() && slot.text().length() <= LONGEST_LABEL) {
      label(near.get(), slot, strip);
    } else {
      add(Token.Kind.OTHER, null, slot, strip);
    }
  }

  /** The pieces of a slot; on a line each has its own place, in a grid they share a cell. */
  private List<Slot> apart(Slot slot, List<String> pieces, int strip) {
    int whole = Columns.width(slot.text());
    boolean onLine = strips.get(strip).isLine() && whole > 0;
    List<Slot> slots = new ArrayList<>();
    int at = 0;
    for (String piece : pieces) {
      at = Math.max(at, slot.text().indexOf(piece, at));
      int from = Columns.width(slot.text().substring(0, at)) * (slot.end() - slot.start()) / whole;
      int size = Columns.width(piece) * (slot.end() - slot.start()) / whole;
      int start = onLine ? slot.start() + from : slot.start();
      slots.add(new Slot(piece, start, onLine ? start + size : slot.end(), slot.location()));
    }
    return slots;
  }

  private void take(List<Token> running) {
    running.forEach(t -> remember(t.label()));
    tokens.addAll(running);
  }

  /** Lines, paragraphs and lone cells: a label may go on in the next ones. */
  private int loose(int i) {
    Strip strip = strips.get(i);
    if (strip.kind() == Strip.Kind.ROW_END) {
      tokens.add(
          new Token(Token.Kind.END, null, new Slot("", 0, 0, strip.location()), i, false, false));
      return i + 1;
    }
    if (strip.slots().isEmpty()) {
      add(Token.Kind.BLANK, null, new Slot("", 0, 0, strip.location()), i);
      return i + 1;
    }
    if (strip.slots().size() == 1) {
      Slot slot = strip.slots().get(0);
      if (slot.isBlank()) {
        add(Token.Kind.BLANK, null, slot, i);
        return i + 1;
      }
      Optional<LabelOverLines> whole = LabelOverLines.at(book, strips, i, inBody());
      if (whole.isPresent()) {
        label(whole.get().label(), whole.get().slot(), i);
        tokens.addAll(whole.get().figures());
        return whole.get().end();
      }
    }
    for (Slot slot : strip.slots()) {
      figuresOrText(slot, i);
    }
    return i + 1;
  }

  /** A piece of a line: figures side by side, text, or text with figures behind it. */
  private void figuresOrText(Slot slot, int i) {
    if (FigureRuns.isRun(slot.text())) {
      text(slot, i);
      return;
    }
    if (strips.get(i).kind() == Strip.Kind.CELL && ValueReader.isThousands(slot.text())) {
      add(Token.Kind.VALUE, null, slot, i);
      return;
    }
    String[] parts = Pieces.of(slot.text());
    int first = parts.length;
    while (first > 0 && ValueReader.isValue(parts[first - 1])) {
      first--;
    }
    if (first == parts.length
        || (first > 0
            && parts.length - first < 2
            && book.exact(slot.text(), inBody()).isPresent())) {
      text(slot, i);
      return;
    }
    int column = slot.start();
    if (first > 0) {
      String head = String.join(" ", List.of(parts).subList(0, first));
      if (head.length() > LONGEST_LABEL || Character.isDigit(head.charAt(head.length() - 1))) {
        text(slot, i);
        return;
      }
      text(new Slot(head, slot.start(), slot.start() + Columns.width(head), slot.location()), i);
      column += Columns.width(head) + 1;
    }
    for (int k = first; k < parts.length; k++) {
      int end = column + Columns.width(parts[k]);
      add(Token.Kind.VALUE, null, new Slot(parts[k], column, end, slot.location()), i);
      column = end + 1;
    }
  }

  private boolean inBody() {
    return body && !header;
  }

  private void label(Label label, Slot slot, int strip) {
    remember(label);
    add(Token.Kind.LABEL, label, slot, strip);
  }

  private void remember(@Nullable Label label) {
    if (label == null) {
      return;
    }
    if (label.is(Kind.ROW)) {
      body = true;
      header = false;
    } else if (label.is(Kind.COLUMN) || label.is(Kind.NOTE)) {
      header = true;
    } else {
      header = label.id().startsWith("法人");
    }
  }

  private void add(Token.Kind kind, @Nullable Label label, Slot slot, int strip) {
    tokens.add(new Token(kind, label, slot, strip, strips.get(strip).isRow(), false));
  }
}
