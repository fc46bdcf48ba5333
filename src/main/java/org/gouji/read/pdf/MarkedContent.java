package org.gouji.read.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.gouji.read.page.drawn.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Follows the marked content of a page, to tell the tag of what is being printed, and whether it
 * lies on a layer that is not shown.
 */
final class MarkedContent {
  /** Marks open at a time; beyond, nothing is told. */
  private static final int DEEPEST = 200;

  /**
   * A page or form that is being printed.
   *
   * @param depth how many marks were open where it began
   * @param hidden the mark that hid it; 0 if none did
   */
  private record Stream(COSBase content, int depth, int hidden) {}

  private final StructureTags tags;
  private final Layers layers;
  private final Deque<Stream> streams = new ArrayDeque<>();
  private final List<@Nullable Tag> open = new ArrayList<>();

  /** Marks that are open and not kept. */
  private int beyond;

  /** How many marks are open. */
  private int depth;

  /** The one from which on nothing is shown, as they are counted; 0 if there is none. */
  private int hidden;

  MarkedContent(StructureTags tags, Layers layers) {
    this.tags = tags;
    this.layers = layers;
  }

  /** What follows is counted by this page or form. */
  void enter(COSBase stream) {
    streams.push(new Stream(stream, depth, hidden));
  }

  void leave() {
    Stream left = streams.pop();
    depth = left.depth;
    hidden = left.hidden;
  }

  /** Whether what is printed now is shown, as far as its layer goes. */
  boolean shown() {
    return hidden == 0;
  }

  void begin(@Nullable COSName name, @Nullable COSDictionary properties) {
    depth++;
    if (hidden == 0 && COSName.OC.equals(name) && layers.hide(properties)) {
      hidden = depth;
    }
    if (open.size() >= DEEPEST) {
      beyond++;
      return;
    }
    Tag tag = now();
    if (COSName.ARTIFACT.equals(name)) {
      tag = null;
    } else if (properties != null && properties.containsKey(COSName.MCID) && !streams.isEmpty()) {
      tag = tags.tag(streams.getFirst().content, properties.getInt(COSName.MCID));
    }
    open.add(tag);
  }

  void end() {
    hidden = depth == hidden ? 0 : hidden;
    depth = Math.max(0, depth - 1);
    if (beyond > 0) {
      beyond--;
    } else if (!open.isEmpty()) {
      open.remove(open.size() - 1);
    }
  }

  /** The tag of what is printed now; null if there is none. */
  @Nullable Tag now() {
    return open.isEmpty() || beyond > 0 ? null : open.get(open.size() - 1);
  }
}
