package org.gouji.read.page.drawn;

import java.text.Normalizer;
import java.util.stream.Collectors;
import org.gouji.document.Ideographs;
import org.gouji.document.Unseen;

/**
 * Reads the code points of a page as the ordinary characters they show: {@link Ideographs} that
 * look alike, ligatures, vertical forms; what shows nothing is left out.
 */
final class Characters {
  private Characters() {}

  /** The text with look-alikes, ligatures and vertical forms made ordinary. */
  static String ordinary(String text) {
    String ideographs = Ideographs.ordinary(text);
    if (ideographs.codePoints().noneMatch(Characters::odd)) {
      return ideographs;
    }
    return ideographs
        .codePoints()
        .mapToObj(c -> odd(c) ? nfkc(c) : Character.toString(c))
        .collect(Collectors.joining());
  }

  private static boolean odd(int c) {
    return c >= 0xFB00 && c <= 0xFB06
        || c >= 0xFE10 && c <= 0xFE4F
        || c >= 0x2F800 && c <= 0x2FA1F
        || Unseen.is(c)
        || c < 0x20;
  }

  private static String nfkc(int c) {
    if (c < 0x20 || Unseen.is(c)) {
      return "";
    }
    return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
  }
}
