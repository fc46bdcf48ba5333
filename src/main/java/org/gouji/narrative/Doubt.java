package org.gouji.narrative;

/** Whether a number that words name is left alone all the same, for what was said before. */
final class Doubt {
  private Doubt() {}

  static boolean refuses(Phrase words, Reading reading, Frame frame) {
    if (frame.outOfScope() || isPartOfOrgan(words, reading, frame)) {
      return true;
    }
    if (!reading.elided()) {
      return false;
    }
    boolean ofRequests = reading.table().equals(Reading.REQUESTS);
    boolean named = words.has(Kind.APPLICATION);
    return frame.divisionDead
        || frame.doubt
        || ofRequests && frame.partial
        || ofRequests && !named && frame.topic == Frame.Topic.FOREIGN
        || ofRequests && !named && isBareVerb(words) && Boolean.FALSE.equals(frame.lastBound);
  }

  /** The own organ, named where the parts of its number are told, is one of several offices. */
  private static boolean isPartOfOrgan(Phrase words, Reading reading, Frame frame) {
    Draft whole = frame.division ? frame.lastDraft : null;
    return whole != null
        && whole.reading.isTotals()
        && words.has(Kind.OWN)
        && reading.isTotals()
        && reading.table().equals(Reading.REQUESTS)
        && reading.rows().equals(whole.reading.rows());
  }

  private static boolean isBareVerb(Phrase words) {
    return words.hasAny(Kind.RECEIVE, Kind.HANDLE) && !words.has(Kind.ROW);
  }
}
