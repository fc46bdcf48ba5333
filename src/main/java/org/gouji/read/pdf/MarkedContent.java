package org.gouji.read.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.gouji.read.page.Tag;
import org.jspecify.annotations.Nullable;

/** Follows the marked content of a page, to tell the tag of what is being printed. */
final class MarkedContent {
  /** Marks open at a time; beyond, nothing is told. */
  private static final int DEEPEST = 200;

  private final StructureTags tags;
  private final Deque<COSBase> streams = new ArrayDeque<>();
  private final List<@Nullable Tag> open = new ArrayList<>();

  /** Marks that are open and not kept. */
  private int beyond;

  MarkedContent(StructureTags tags) {
    this.tags = tags;
  }

  /** What follows is counted by this page or form. */
  void enter(COSBase stream) {
    streams.push(stream);
  }

  void leave() {
    streams.pop();
  }

  void begin(@Nullable COSName name, @Nullable COSDictionary properties) {
    if (open.size() >= DEEPEST) {
      beyond++;
      return;
    }
    Tag tag = now();
    if (COSName.ARTIFACT.equals(name)) {
      tag = null;
    } else if (properties != null && properties.containsKey(COSName.MCID) && !streams.isEmpty()) {
      tag = tags.tag(streams.getFirst(), properties.getInt(COSName.MCID));
    }
    open.add(tag);
  }

  void end() {
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
