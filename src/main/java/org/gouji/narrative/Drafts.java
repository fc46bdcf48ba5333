package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Location;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a paragraph while it is read, and what each leaves behind for the next ones.
 */
final class Drafts {
  private final List<Draft> drafts = new ArrayList<>();

  /** What a number tells of makes what the next ones speak of clearer. */
  static void speakOf(Phrase words, Reading reading, Frame frame) {
    if (reading.table().equals(Reading.REQUESTS)) {
      if (words.hasAny(Kind.APPLICATION, Kind.APPLICATION_WEAK)) {
        frame.topic = Frame.Topic.REQUESTS;
        frame.anchored |= words.has(Kind.APPLICATION);
        if (!frame.outOfScope() && !reading.elided()) {
          frame.divisionDead = false;
          frame.partial = false;
          frame.doubt = false;
        }
      }
    } else if (reading.table().equals(Reading.DISPUTES)) {
      frame.anchored = true;
    }
    frame.documentsLast = reading.table().equals(Reading.DISCLOSURE) && !frame.outOfScope();
    if (frame.documentsLast) {
      frame.subjects = reading.rows();
      frame.aspect = reading.columns().get(0);
    }
  }

  /**
   * A number that is bound.
   *
   * @param value null if it is rounded
   */
  void add(Reading reading, @Nullable BigDecimal value, String printed, Frame frame) {
    Draft whole = reading.isTotals() ? null : frame.total(reading.table());
    Draft draft = new Draft(reading, value, printed, whole);
    drafts.add(draft);
    boolean partOfReceived = reading.isCarriedIn() || reading.isReceived() && reading.isTotals();
    if (partOfReceived && frame.divided != null) {
      frame.divided.holdCarried();
    }
    frame.divided = null;
    if (frame.leadHoldsCarried && reading.isReceived()) {
      draft.holdCarried();
    }
    if (reading.isTotals()) {
      frame.open(draft);
    } else if (!reading.columns().isEmpty()) {
      frame.columnsNamed();
    }
    frame.lastDraft = draft;
    frame.lastOfList = draft;
    frame.lastBound = true;
  }

  /** Whether a number is that of the applications that came and of those that were there before. */
  boolean addUpTo(@Nullable BigDecimal number) {
    BigDecimal received = null;
    BigDecimal carried = null;
    for (Draft draft : drafts) {
      if (draft.reading.isReceived() && draft.reading.isTotals()) {
        received = draft.value();
      } else if (draft.reading.isCarriedIn() && draft.reading.isTotals()) {
        carried = draft.value();
      }
    }
    return number != null
        && received != null
        && carried != null
        && received.add(carried).compareTo(number) == 0;
  }

  /** There is none of something. */
  void addAbsence(Reading reading, String printed) {
    drafts.add(new Draft(reading, BigDecimal.ZERO, printed, null));
  }

  List<Statement> finished(int section, Location location) {
    List<Statement> statements = new ArrayList<>();
    for (Draft draft : drafts) {
      Statement statement = draft.finish(section, location);
      if (statement != null) {
        statements.add(statement);
      }
    }
    return statements;
  }
}
