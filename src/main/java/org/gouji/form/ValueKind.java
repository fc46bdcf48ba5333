package org.gouji.form;

/** What a cell may hold. */
public enum ValueKind {
  /** A number of things: a non-negative integer. */
  COUNT,
  /** A signed integer: the change against last year. */
  CHANGE,
  /** An amount of money: a non-negative decimal. */
  AMOUNT
}
