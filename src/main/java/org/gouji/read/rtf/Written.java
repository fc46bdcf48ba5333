package org.gouji.read.rtf;

import org.gouji.read.grid.Marks;
import org.gouji.read.grid.Marks.Manner;
import org.gouji.read.rtf.Encodings.Encoding;

/** The text of one paragraph, or of another stretch, as it is written down. */
final class Written {
  private final StringBuilder text = new StringBuilder();
  private final Marks marks = new Marks();
  private final Characters bytes = new Characters();

  /** How what is still bytes is set. */
  private Manner manner = Manner.PLAIN;

  private boolean faded;
  private boolean shown = true;

  /** Adds a byte of text. */
  void add(int b, Encoding encoding) {
    show(bytes.add(b, encoding));
  }

  /** Whether the last byte begins a character that is not finished. */
  boolean isOpen() {
    return bytes.isOpen();
  }

  /** Says how the text from here on is set. */
  void set(boolean nowShown, Manner nowManner, boolean nowFaded) {
    show(bytes.take());
    shown = nowShown;
    manner = nowManner;
    faded = nowFaded;
  }

  /** Adds characters. */
  void add(String characters) {
    show(bytes.end());
    show(characters);
  }

  /** How many characters there are. */
  int length() {
    show(bytes.end());
    return text.length();
  }

  boolean isBlank() {
    show(bytes.end());
    return text.toString().isBlank();
  }

  /** The text, without marks of notes and what is struck through; begins anew. */
  String take() {
    show(bytes.end());
    String all = marks.without(text);
    text.setLength(0);
    marks.clear();
    return all;
  }

  private void show(String characters) {
    if (shown && !characters.isEmpty()) {
      int from = text.length();
      text.append(characters);
      marks.add(from, text.length(), manner);
      marks.add(from, text.length(), faded ? Manner.FADED : Manner.PLAIN);
    }
  }
}
