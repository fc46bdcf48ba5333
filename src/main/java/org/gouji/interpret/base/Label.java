package org.gouji.interpret.base;

/**
 * What a printed label means in one table.
 *
 * @param kind what it governs
 * @param id row or column id, or the group's key
 * @param misread whether the print differs from every known spelling
 */
public record Label(Kind kind, String id, boolean misread) {

  /** What a label governs. */
  public enum Kind {
    /** A row of the form. */
    ROW,
    /** Several rows, or several columns. */
    GROUP,
    /** A column. */
    COLUMN,
    /** Belongs to the table and governs nothing: its notes, 信息内容, 第二十条第（一）项. */
    NOTE
  }

  public boolean is(Kind other) {
    return kind == other;
  }
}
