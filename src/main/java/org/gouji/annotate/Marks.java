package org.gouji.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.document.Location;
import org.gouji.output.Remark;
import org.jspecify.annotations.Nullable;

/** Puts remarks on the same place together. */
final class Marks {
  private static final Location NOWHERE = new Location.Whole();

  private Marks() {}

  /**
   * One remark for each place, in the order in which the places come first, each text once; what
   * has no place, or one inside an inner file, is one remark without a place, which is the last.
   */
  static List<Remark> byPlace(List<Remark> remarks) {
    Map<Location, Remark> places = new LinkedHashMap<>();
    for (Remark remark : remarks) {
      Location place = remark.location() == null ? NOWHERE : remark.location();
      places.merge(place, remark, Marks::joined);
    }
    Remark nowhere = places.remove(NOWHERE);
    List<Remark> marks = new ArrayList<>(places.values());
    if (nowhere != null) {
      marks.add(new Remark(null, nowhere.weight(), nowhere.text()));
    }
    return marks;
  }

  /** Both in one; null if there is neither. */
  static @Nullable Remark joined(@Nullable Remark a, @Nullable Remark b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    boolean said = a.text().lines().toList().containsAll(b.text().lines().toList());
    return new Remark(
        a.location(),
        a.weight().compareTo(b.weight()) <= 0 ? a.weight() : b.weight(),
        said ? a.text() : a.text() + "\n" + b.text());
  }

  /** The remark without a place. */
  static Optional<Remark> placeless(List<Remark> marks) {
    return marks.stream().filter(m -> m.location() == null).findFirst();
  }
}
