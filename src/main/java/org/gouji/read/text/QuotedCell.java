package org.gouji.read.text;

import org.gouji.document.Fragment;

/** A cell in quotation marks, which are doubled inside, as spreadsheets save them (RFC 4180). */
final class QuotedCell {
  private QuotedCell() {}

  /** The cell without the marks around it, if it has any. */
  static Fragment bare(Fragment cell) {
    String text = cell.text();
    if (text.length() < 2 || text.charAt(0) != '"' || !text.endsWith("\"")) {
      return cell;
    }
    String bare = text.substring(1, text.length() - 1).replace("\"\"", "\"").strip();
    return new Fragment(bare, cell.start(), cell.end(), cell.location());
  }
}
