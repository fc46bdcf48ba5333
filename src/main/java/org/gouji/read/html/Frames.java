package org.gouji.read.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a page shows in its inner frames where they stand, and the style sheets that come with
 * it where it names them, each once. What only lies somewhere on the net is not fetched.
 */
final class Frames {
  private static final int MOST = 100;
  private static final int DEEPEST = 4;

  private final Function<String, @Nullable String> parts;
  private final Limits limits;
  private final Set<String> shown = new HashSet<>();
  private int left = MOST;

  private Frames(Function<String, @Nullable String> parts, Limits limits) {
    this.parts = parts;
    this.limits = limits;
  }

  /**
   * @param parts what comes with the page, by the names that it uses
   */
  static void fill(Document page, Function<String, @Nullable String> parts, Limits limits)
      throws UnreadableException {
    new Frames(parts, limits).fill(page, DEEPEST);
  }

  private void fill(Document page, int depth) throws UnreadableException {
    for (Element link : page.select("link[href][rel~=(?i)stylesheet]")) {
      String sheet = part(link.attr("href").strip());
      if (sheet != null && left-- > 0) {
        Element style = new Element("style").attr("media", link.attr("media"));
        link.replaceWith(style.appendChild(new DataNode(sheet)));
      }
    }
    for (Element frame : page.select("iframe")) {
      String source = isShown(frame) ? source(frame) : null;
      if (source != null && depth > 0 && left-- > 0) {
        Document inner = HtmlReader.parse(source, limits);
        fill(inner, depth - 1);
        List<Node> shown = List.copyOf(inner.body().childNodes());
        frame.replaceWith(new Element("div").appendChildren(shown));
      }
    }
  }

  private @Nullable String source(Element frame) {
    return frame.hasAttr("srcdoc") ? frame.attr("srcdoc") : part(frame.attr("src").strip());
  }

  private @Nullable String part(String name) {
    return shown.add(name) ? parts.apply(name) : null;
  }

  private static boolean isShown(Element frame) {
    return !Shown.isUndisplayed(frame)
        && !frame.attr("width").equals("0")
        && !frame.attr("height").equals("0");
  }
}
