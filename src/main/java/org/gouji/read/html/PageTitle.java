package org.gouji.read.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The title that a page has in its head and nowhere in its text. */
final class PageTitle {
  /** A shorter title names a site or a part of it. */
  private static final int SHORTEST = 10;

  private PageTitle() {}

  /** The title without the names of site and column; null if the page shows it. */
  static @Nullable String unshown(Document page) {
    String shown = plain(page.body().text());
    for (String title : List.of(meta(page, "articletitle"), meta(page, "og:title"), page.title())) {
      String own = own(title);
      if (own.length() >= SHORTEST) {
        return shown.contains(plain(own)) ? null : own;
      }
    }
    return null;
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
