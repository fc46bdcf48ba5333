package org.gouji.narrative;

/** What a word does to the numbers beside it. */
enum Kind {
  /** Names rows of a table by itself: 予以公开, 行政复议. */
  ROW,
  /** Names columns: 自然人, 结果维持. */
  COLUMN,
  /** What table 二 counts: 规章, 行政许可. */
  SUBJECT,
  /** What is done with it: 制发, 废止, 决定. */
  ASPECT,
  /** 收到 and its like. */
  RECEIVE,
  /** 办结, 答复 and their like. */
  HANDLE,
  /** 政府信息公开申请 and its like. */
  APPLICATION,
  /** 申请 alone. */
  APPLICATION_WEAK,
  /** 结转 and its like; with a year it becomes a row. */
  CARRY,
  /** Words that show that a dispute is about disclosure. */
  ANCHOR,
  /** 办理: plain, but not beside disputes. */
  DEAL,
  /** Words of money: plain beside fees only. */
  FEE,
  NEGATION,
  /** 和, 、 and their like. */
  JOIN,
  /** 均, 各: each of those named. */
  EVERY,
  /** 分别: as many numbers as names. */
  RESPECTIVELY,
  /** 其中, 包括: what follows are parts of the number before. */
  DIVIDE,
  /** A difference or a growth follows. */
  COMPARE,
  /** Makes the next number no exact one. */
  APPROXIMATE,
  OWN_YEAR,
  /** 全年: says nothing of which year. */
  WHOLE_YEAR,
  LAST_YEAR,
  NEXT_YEAR,
  /** Other years, and parts of a year. */
  OTHER_TIME,
  CUMULATIVE,
  /** The report's own organ, or its whole area if it governs one. */
  OWN,
  /** Other organs, or parts of it. */
  OTHERS,
  /** All organs: after the own name the same as the own organ. */
  ALL,
  CHANNEL,
  UNIVERSAL,
  /** Publishing, not making. */
  PUBLISH,
  /** A matter that the form does not count. */
  FOREIGN,
  /** Says nothing. */
  PLAIN,
  /** 其他 alone: the last of a list. */
  ELSE,
  /** No word of ours. */
  UNKNOWN,
  /** A number with a unit that counts. */
  NUMBER,
  COMMA,
  SEMICOLON,
  COLON,
  OPEN,
  CLOSE,
  STOP;

  /** Whether clauses end at it. */
  boolean cuts() {
    return compareTo(COMMA) >= 0;
  }
}
