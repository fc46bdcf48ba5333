package org.gouji.interpret.place;

/** What parts the cells of a printed row from each other. */
public enum Separation {
  /** Nothing: pieces that follow each other, a blank cell among them only where a mark shows it. */
  STREAM,
  /** Marks such as tabs or pipes; the row may be shifted against others. */
  SEPARATED,
  /** Rules, so that the columns may be trusted. */
  RULED,
  /** White space on a page: figures stand under each other, a blank cell leaves no trace. */
  LAID_OUT
}
