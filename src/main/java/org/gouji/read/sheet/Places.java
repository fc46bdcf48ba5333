package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.List;

/** The cells that a note is about, for people. */
final class Places {
  /** More of them are counted, not named. */
  private static final int MOST_NAMED = 5;

  private final List<String> places = new ArrayList<>();

  void add(String place) {
    places.add(place);
  }

  int count() {
    return places.size();
  }

  /** The first of them. */
  String named() {
    return String.join(", ", places.subList(0, Math.min(places.size(), MOST_NAMED)));
  }
}
