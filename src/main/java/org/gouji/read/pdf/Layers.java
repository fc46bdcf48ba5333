package org.gouji.read.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.jspecify.annotations.Nullable;

/**
 * The layers of a PDF (optional content, ISO 32000-1, 8.11), as they are when it is opened: what
 * lies on one that is switched off, such as a draft or the figures of another year, nobody sees.
 */
final class Layers {
  /** No expression on layers is nested so deeply. */
  private static final int DEEPEST = 20;

  /** More layers, and choices of them, than any report has: an attack. */
  private static final int MOST = 100_000;

  private static final COSName EXPRESSION = COSName.getPDFName("VE");

  /** Those that are switched off; compared by identity, as references to one lead to it. */
  private final Set<COSDictionary> off = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Map<COSDictionary, Boolean> known = new IdentityHashMap<>();
  private int left = MOST;

  private Layers() {}

  static Layers of(PDDocument document) {
    Layers layers = new Layers();
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSDictionary all = catalog.getCOSDictionary(COSName.OCPROPERTIES);
    COSDictionary opened = all == null ? null : all.getCOSDictionary(COSName.D);
    if (opened != null) {
      if (COSName.OFF.equals(opened.getCOSName(COSName.BASE_STATE))) {
        layers.put(all.getCOSArray(COSName.OCGS), true);
      }
      layers.put(opened.getCOSArray(COSName.ON), false);
      layers.put(opened.getCOSArray(COSName.OFF), true);
    }
    return layers;
  }

  private void put(@Nullable COSArray groups, boolean hidden) {
    for (int i = 0; groups != null && i < groups.size() && left-- > 0; i++) {
      if (groups.getObject(i) instanceof COSDictionary group) {
        if (hidden) {
          off.add(group);
        } else {
          off.remove(group);
        }
      }
    }
  }

  /**
   * Whether what lies on a layer is not shown.
   *
   * @param layer a layer, or a choice of several; null if it lies on none
   */
  boolean hide(@Nullable COSBase layer) {
    return !off.isEmpty()
        && layer instanceof COSDictionary group
        && !known.computeIfAbsent(group, this::shown);
  }

  /** Whether a form, picture or field lies on a layer that is not shown. */
  boolean hides(COSObjectable drawing) {
    return drawing.getCOSObject() instanceof COSDictionary dictionary
        && hide(dictionary.getDictionaryObject(COSName.OC));
  }

  private boolean shown(COSDictionary layer) {
    COSArray expression = layer.getCOSArray(EXPRESSION);
    if (expression != null) {
      return holds(expression, 0);
    }
    COSBase members = layer.getDictionaryObject(COSName.OCGS);
    if (members == null) {
      return !off.contains(layer);
    }
    COSArray several = members instanceof COSArray array ? array : new COSArray(List.of(members));
    return shown(several, layer.getNameAsString(COSName.P, "AnyOn"));
  }

  private boolean shown(COSArray members, String policy) {
    int on = 0;
    int hidden = 0;
    for (int i = 0; i < members.size() && left-- > 0; i++) {
      if (members.getObject(i) instanceof COSDictionary group) {
        if (off.contains(group)) {
          hidden++;
        } else {
          on++;
        }
      }
    }
    return on + hidden == 0
        || switch (policy) {
          case "AllOn" -> hidden == 0;
          case "AnyOff" -> hidden > 0;
          case "AllOff" -> on == 0;
          default -> on > 0;
        };
  }

  /** Whether an expression holds: a word (And, Or, Not) and what it joins. */
  private boolean holds(COSArray expression, int depth) {
    String word = expression.getName(0, "");
    boolean all = true;
    boolean any = false;
    for (int i = 1; depth < DEEPEST && i < expression.size() && left-- > 0; i++) {
      COSBase part = expression.getObject(i);
      boolean one =
          part instanceof COSArray inner
              ? holds(inner, depth + 1)
              : !(part instanceof COSDictionary group && off.contains(group));
      all &= one;
      any |= one;
    }
    return switch (word) {
      case "Or" -> any;
      case "Not" -> !all;
      default -> all;
    };
  }
}
