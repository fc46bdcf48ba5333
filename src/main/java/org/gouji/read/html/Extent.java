package org.gouji.read.html;

import org.gouji.document.Location;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/** Where nodes stand in the source of the page. */
final class Extent {
  private Extent() {}

  static Location of(Node node) {
    return between(node, node);
  }

  /** From the one to the other; the whole page, if it is what an inner frame shows. */
  static Location between(Node first, Node last) {
    int start = start(first);
    return start < 0 ? new Location.Whole() : new Location.Html(start, Math.max(start, end(last)));
  }

  private static int start(Node node) {
    for (Node n = node; n != null; n = n.firstChild()) {
      Range range = n.sourceRange();
      if (range.isTracked()) {
        return range.startPos();
      }
    }
    return -1;
  }

  /** An element whose end tag is left out ends where its last child does. */
  private static int end(Node node) {
    for (Node n = node; n != null; n = n.lastChild()) {
      if (n instanceof Element e && e.endSourceRange().isTracked()) {
        Range range = e.endSourceRange();
        if (!range.isImplicit()) {
          return range.endPos();
        }
      }
      if (n.childNodeSize() == 0 && n.sourceRange().isTracked()) {
        return n.sourceRange().endPos();
      }
    }
    return 0;
  }
}
