package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been said so far, as far as later words lean on it. */
final class Frame {
  private static final int MOST_OPEN = 12;

  /** What elided words speak of. */
  enum Topic {
    UNKNOWN,
    REQUESTS,
    FOREIGN
  }

  Topic topic = Topic.UNKNOWN;

  /** Another organ, or a part of the own one, is spoken of. */
  boolean otherOrgan;

  /** The own organ has been named in this clause. */
  boolean ownNamed;

  /** Another year, or a part of the own one, is spoken of. */
  boolean otherTime;

  boolean ownYearNamed;

  /** A sentence before spoke of another organ or year, and none since named the own one. */
  boolean doubt;

  /** Disputes are about disclosure here. */
  boolean anchored;

  /** The last number was bound, or could have been but for being rounded; null: no number yet. */
  @Nullable Boolean lastBound;

  /** A part of the applications is spoken of, or more than the own ones. */
  boolean partial;

  /** What is said are parts of the number before. */
  boolean division;

  /** That number was not bound. */
  boolean divisionDead;

  /** The received applications that are being divided, as long as no part has been named. */
  @Nullable Draft divided;

  /** The bracket before this word says that the received applications hold last year's. */
  boolean leadHoldsCarried;

  @Nullable Draft lastDraft;

  /** The members named last of a list that 其他 may end. */
  @Nullable Draft lastOfList;

  List<String> subjects = List.of();
  @Nullable String aspect;
  boolean documentsLast;

  /** Totals that columns may divide: of this part of the sentence, and of the parts before ；. */
  private List<Draft> open = new ArrayList<>();

  private List<Draft> openBefore = new ArrayList<>();
  private boolean columnsSeen;

  Frame copy() {
    Frame f = new Frame();
    f.topic = topic;
    f.otherOrgan = otherOrgan;
    f.otherTime = otherTime;
    f.ownYearNamed = ownYearNamed;
    f.doubt = doubt;
    f.anchored = anchored;
    f.lastBound = lastBound;
    f.partial = partial;
    f.division = division;
    f.divisionDead = divisionDead;
    f.divided = divided;
    f.lastDraft = lastDraft;
    f.lastOfList = lastOfList;
    f.subjects = subjects;
    f.aspect = aspect;
    f.documentsLast = documentsLast;
    f.open = new ArrayList<>(open);
    f.openBefore = new ArrayList<>(openBefore);
    f.columnsSeen = columnsSeen;
    return f;
  }

  boolean outOfScope() {
    return otherOrgan || otherTime;
  }

  /** The own organ is named: what was another's is so no longer. */
  void nameOwn() {
    if (otherOrgan) {
      lastBound = null;
      partial = false;
      divisionDead = false;
    }
    otherOrgan = false;
    ownNamed = true;
    doubt = false;
  }

  /**
   * @param asEnd whether the year is only named as the end of a time (截至2023年底)
   */
  void nameOwnYear(boolean asEnd) {
    if (otherTime) {
      lastBound = null;
      partial = false;
      divisionDead = false;
    }
    otherTime = false;
    ownYearNamed |= !asEnd;
    doubt = false;
  }

  /** 其中, or a bracket right behind a number. */
  void divide(boolean bracket) {
    division = true;
    divisionDead = Boolean.FALSE.equals(lastBound);
    divided = lastDraft != null && lastDraft.reading.isReceived() ? lastDraft : null;
    if (bracket && lastDraft != null && lastDraft.reading.isTotals()) {
      open = new ArrayList<>(List.of(lastDraft));
      openBefore = new ArrayList<>();
      columnsSeen = false;
    }
  }

  void endClause() {
    leadHoldsCarried = false;
    ownNamed = false;
  }

  void endPart() {
    openBefore.addAll(open);
    if (openBefore.size() > MOST_OPEN) {
      openBefore.subList(0, openBefore.size() - MOST_OPEN).clear();
    }
    open = new ArrayList<>();
  }

  void endSentence() {
    doubt |= outOfScope();
    otherOrgan = false;
    otherTime = false;
    ownNamed = false;
    ownYearNamed = false;
    anchored = false;
    partial = false;
    division = false;
    divisionDead = false;
    divided = null;
    lastDraft = null;
    lastOfList = null;
    subjects = List.of();
    aspect = null;
    documentsLast = false;
    open = new ArrayList<>();
    openBefore = new ArrayList<>();
    columnsSeen = false;
  }

  /** A total is named; without a number it only says what columns divide. */
  void open(Draft draft) {
    String table = draft.reading.table();
    if (columnsSeen) {
      open.clear();
      openBefore.clear();
      columnsSeen = false;
    }
    for (List<Draft> list : List.of(open, openBefore)) {
      list.removeIf(
          d ->
              d.reading.table().equals(table)
                  && (draft.isNumbered() && !d.isNumbered()
                      || d.reading.rows().containsAll(draft.reading.rows())));
    }
    if (open.size() < MOST_OPEN) {
      open.add(draft);
    }
  }

  /** The one total that columns of this table divide; null if there is none or more than one. */
  @Nullable Draft total(String table) {
    List<Draft> now = of(table, open);
    List<Draft> all = now.isEmpty() ? of(table, openBefore) : now;
    return all.size() == 1 ? all.get(0) : null;
  }

  void columnsNamed() {
    columnsSeen = true;
  }

  private static List<Draft> of(String table, List<Draft> drafts) {
    return drafts.stream().filter(d -> d.reading.table().equals(table)).toList();
  }
}
