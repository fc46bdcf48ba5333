package org.gouji.read.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a page shows as a picture; what only keeps a place free is none. */
final class Drawn {
  private static final Set<String> PICTURES =
      Set.of("img", "svg", "canvas", "object", "embed", "meter", "progress");

  /** Pictures no wider or no higher than this keep a place free, or count visits; in pixels. */
  private static final int SPACER = 2;

  /** Where the address of a picture stands, also of one that a script loads later. */
  private static final Pattern SOURCE = Pattern.compile("(?:data-[a-z-]*)?(?:src|srcset|original)");

  private static final Pattern CLEAR_FILE =
      Pattern.compile(
          "(?:^|[/_-])(?:spacer?|blank|transparent|trans|clear|empty|pixel|nothing|none|1x1)[_\\d-]*"
              + "\\.(?:gif|png)(?:[?#].*)?$");

  /** A GIF or PNG of one pixel that is stored in the page. */
  private static final Pattern ONE_PIXEL =
      Pattern.compile(
          "^data:image/(?:gif;base64,r0lgodlhaqabai|gif;base64,r0lgodlhaqabap|gif;base64,r0lgodlhaqabaa"
              + "|png;base64,ivborw0kggoaaaansuheugaaaaeaaaab).*");

  private static final Pattern PIXELS = Pattern.compile("(\\d{1,5})(?:\\.\\d*)?(?:px)?");

  private Drawn() {}

  /** Whether an element, which nothing hides, is drawn and has no text. */
  static boolean isPicture(Element e) {
    String name = e.normalName();
    if (name.equals("input")) {
      return e.attr("type").equalsIgnoreCase("image");
    }
    if (!PICTURES.contains(name) || isThin(e, "width") || isThin(e, "height")) {
      return false;
    }
    return switch (name) {
      case "img" -> hasContent(e);
      case "svg" -> e.childrenSize() > 0;
      case "object" -> e.hasAttr("data") || e.hasAttr("classid") || e.childrenSize() > 0;
      default -> true;
    };
  }

  /** Whether an element is a script that writes in its place what the page shows there. */
  static boolean isWritten(Element e) {
    return e.normalName().equals("script") && e.data().contains("document.write");
  }

  private static boolean isThin(Element e, String side) {
    Matcher attribute = PIXELS.matcher(e.attr(side).strip());
    if (attribute.matches() && Integer.parseInt(attribute.group(1)) <= SPACER) {
      return true;
    }
    for (String declaration : Shown.style(e).split(";")) {
      Matcher own = PIXELS.matcher(declaration.substring(declaration.indexOf(':') + 1));
      if (declaration.startsWith(side + ":")
          && own.matches()
          && Integer.parseInt(own.group(1)) <= SPACER) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasContent(Element img) {
    return img.attributes().asList().stream()
        .filter(a -> SOURCE.matcher(a.getKey().toLowerCase(Locale.ROOT)).matches())
        .map(a -> a.getValue().strip().toLowerCase(Locale.ROOT))
        .anyMatch(
            s -> !s.isEmpty() && !CLEAR_FILE.matcher(s).find() && !ONE_PIXEL.matcher(s).matches());
  }
}
