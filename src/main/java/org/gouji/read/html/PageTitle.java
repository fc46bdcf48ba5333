package org.gouji.read.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gouji.document.Imprint;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself in its head.
 *
 * @param title without the names of site and column; null if it has none
 * @param shown whether the text of the page shows the title as well
 * @param publishers where the text comes from, then whose site it is
 */
record PageTitle(@Nullable String title, boolean shown, List<String> publishers) {
  /** A shorter title names a site or a part of it. */
  private static final int SHORTEST = 10;

  static PageTitle of(Document page) {
    List<String> publishers =
        Stream.of(meta(page, "contentsource"), meta(page, "sitename"))
            .map(String::strip)
            .filter(p -> !p.isEmpty())
            .toList();
    for (String title : List.of(meta(page, "articletitle"), meta(page, "og:title"), page.title())) {
      String own = own(title);
      if (own.length() >= SHORTEST) {
        boolean shown = plain(page.body().text()).contains(plain(own));
        return new PageTitle(own, shown, publishers);
      }
    }
    return new PageTitle(null, false, publishers);
  }

  /** The title that stands nowhere in the text; null if there is none. */
  @Nullable String unshown() {
    return shown ? null : title;
  }

  /** A title that the text does not show may be left of a page that this one was made from. */
  Imprint imprint() {
    return new Imprint(shown ? title : null, publishers);
  }

  private static String meta(Document page, String name) {
    for (Element e : page.getElementsByTag("meta")) {
      String key = e.attr("name") + e.attr("property");
      if (key.toLowerCase(Locale.ROOT).equals(name)) {
        return e.attr("content");
      }
    }
    return "";
  }

  /** Between the marks that part it from the names of column and site, the longest piece. */
  private static String own(String title) {
    String longest = "";
    for (String piece : title.split("[_|｜]|-{1,2}|—{1,2}|–|>>?|»")) {
      longest = piece.strip().length() > longest.length() ? piece.strip() : longest;
    }
    return longest;
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0\\u3000]+", "");
  }
}
