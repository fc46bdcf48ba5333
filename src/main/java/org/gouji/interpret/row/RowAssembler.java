package org.gouji.interpret.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.document.Location;
import org.gouji.interpret.base.Label;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.Pieces;
import org.gouji.interpret.base.Plain;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.place.Reading;
import org.gouji.interpret.place.Separation;
import org.jspecify.annotations.Nullable;

/** Tokens become printed rows: each label with what stands behind it, up to the next label. */
public final class RowAssembler {
  private static final Pattern DATE = Pattern.compile("[年月日]");

  private static final Pattern BARE_NUMBER = Pattern.compile("\\p{Nd}+[.．]");

  private static final String NUMBER_LETTERS = "一二三四五六七、（）";

  private static final Set<String> CLOSING = Set.of(")", "）", "”");

  private final LabelBook book;
  private final List<Strip> strips;
  private final List<Reading> readings = new ArrayList<>();

  private boolean open;
  private @Nullable String row;
  private String label = "";

  /** The label with the pieces in which it goes on around its figures. */
  private String printed = "";

  private boolean misread;
  private int labelColumn = -1;
  private @Nullable Location location;
  private final List<Token> values = new ArrayList<>();

  /** Whether a header stands between the last row and here. */
  private boolean behindHeader;

  /** Words on lines of their own behind the label. */
  private final List<Token> words = new ArrayList<>();

  private RowAssembler(LabelBook book, List<Strip> strips) {
    this.book = book;
    this.strips = strips;
  }

  public static List<Reading> readings(LabelBook book, List<Strip> strips, List<Token> tokens) {
    RowAssembler assembler = new RowAssembler(book, strips);
    int strip = -1;
    for (Token token : tokens) {
      if (token.strip() != strip) {
        boolean leavesRow = strip >= 0 && strips.get(strip).isRow();
        boolean entersRow = token.row();
        strip = token.strip();
        if (leavesRow || entersRow) {
          assembler.close();
        }
      }
      assembler.take(token);
    }
    assembler.close();
    return assembler.readings;
  }

  private void take(Token token) {
    switch (token.kind()) {
      case LABEL -> label(token);
      case VALUE -> value(token);
      case BLANK -> {
        if (open) {
          values.add(token);
        }
      }
      case OTHER -> other(token);
      case END -> {}
    }
  }

  private void label(Token token) {
    close();
    behindHeader = !token.isLabel(Label.Kind.ROW);
    if (token.isLabel(Label.Kind.ROW) && token.label() != null) {
      begin(token.label().id(), token, token.label().misread());
    }
  }

  private void begin(@Nullable String newRow, Token token, boolean newMisread) {
    open = true;
    row = newRow;
    label = token.text();
    printed = label;
    misread = newMisread;
    labelColumn = token.row() ? token.slot().start() : -1;
    location = token.slot().location();
  }

  private void value(Token token) {
    if (!open) {
      open = true;
      location = token.slot().location();
    }
    values.add(token);
  }

  /**
   * Text that is no label goes on explaining a label, stands in a value cell, or names a row that
   * the form does not have.
   */
  private void other(Token token) {
    if (!open) {
      begin(null, token, false);
      return;
    }
    boolean inGrid = token.row();
    if (row != null && !inGrid && goesOn(row, token)) {
      printed += token.text();
      return;
    }
    boolean numbered = !Plain.number(Plain.fold(token.text())).isEmpty();
    boolean loose = row != null && !inGrid && !numbered;
    if (loose && Stream.of(Pieces.of(token.text())).allMatch(this::isOfGroup)) {
      return;
    }
    // A cell that no rules part from the next row's may hold the name of its group.
    boolean group = numbered && isOfGroup(Plain.fold(token.text()));
    if (row != null && inGrid && !group || loose && !values.isEmpty() && Reading.isCell(token)) {
      values.add(token);
    } else if (!inGrid && values.isEmpty() && (!numbered || isBareNumber(token.text()))) {
      words.add(token);
    } else {
      close();
      begin(null, token, false);
    }
  }

  /** Whether it is a number with a point and nothing behind it, so that it numbers nothing. */
  private static boolean isBareNumber(String text) {
    return BARE_NUMBER.matcher(text).matches();
  }

  /** Whether it is a piece of a group's label, or of its number, written from top to bottom. */
  private boolean isOfGroup(String text) {
    return book.pieces().isPieceOfGroup(text)
        || text.length() == 1 && NUMBER_LETTERS.contains(text);
  }

  /** Whether it is the next piece of the row's own label, which wraps around its figures. */
  private boolean goesOn(String of, Token token) {
    boolean words = !Plain.han(token.text()).isEmpty() || CLOSING.contains(token.text());
    return words && book.pieces().isBeginningOf(of, printed + token.text());
  }

  private void close() {
    if (open && location != null && (row != null || !values.isEmpty())) {
      readings.add(
          new Reading(
              row,
              label,
              misread,
              values,
              words,
              labelColumn,
              separation(strips, values),
              location,
              figuresAt()));
    }
    open = false;
    row = null;
    label = "";
    misread = false;
    labelColumn = -1;
    location = null;
    values.clear();
    words.clear();
  }

  private Reading.Standing figuresAt() {
    if (row == null) {
      return behindHeader ? Reading.Standing.APART : Reading.Standing.BESIDE;
    }
    boolean unread = values.isEmpty() && words.stream().anyMatch(RowAssembler::isMostlyDigits);
    return unread ? Reading.Standing.LOST : Reading.Standing.BESIDE;
  }

  /** Whether words behind a label are its figures, printed in a way that could not be read. */
  private static boolean isMostlyDigits(Token words) {
    String text = words.text().replaceAll("[\\s\\u00a0\\u3000]", "");
    long digits = text.chars().filter(Character::isDigit).count();
    return digits * 2 >= text.length() && !DATE.matcher(text).find();
  }

  /** What parts pieces that follow each other in these strips. */
  public static Separation separation(List<Strip> strips, List<Token> values) {
    if (values.isEmpty() || !values.get(0).row()) {
      return Separation.STREAM;
    }
    return switch (strips.get(values.get(0).strip()).kind()) {
      case SEPARATED_ROW -> Separation.SEPARATED;
      case LAID_OUT_ROW -> Separation.LAID_OUT;
      default -> Separation.RULED;
    };
  }
}
