package org.gouji.read.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.jspecify.annotations.Nullable;

/**
 * Reads the structure tree of a tagged PDF. A tree that is no tree, or too large to be that of a
 * report, is none: pages are read without it then, and a note says so.
 */
final class StructureReader {
  /** More elements and marks than any report has. */
  private static final int MOST = 400_000;

  /** No structure is nested so deeply. */
  private static final int DEEPEST = 100;

  private static final COSName ROW_SPAN = COSName.getPDFName("RowSpan");
  private static final COSName COLUMN_SPAN = COSName.getPDFName("ColSpan");

  private final Map<String, Object> roles;
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private int left = MOST;

  private StructureReader(Map<String, Object> roles) {
    this.roles = roles;
  }

  /** Tells that a tree is none. */
  private static final class NoTree extends Exception {
    private static final long serialVersionUID = 1L;
  }

  static StructureTags tags(PDDocument document) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    if (root == null) {
      boolean other = catalog.getDictionaryObject(COSName.STRUCT_TREE_ROOT) != null;
      return other ? StructureTags.UNREADABLE : StructureTags.NONE;
    }
    try {
      Map<String, Object> roles = root.getRoleMap();
      StructureReader reader = new StructureReader(roles == null ? Map.of() : roles);
      return StructureTags.of(reader.node(root.getCOSObject(), null, 0));
    } catch (NoTree | RuntimeException e) {
      // Damaged or hostile; what the pages show does not depend on it.
      return StructureTags.UNREADABLE;
    }
  }

  private StructureNode node(COSDictionary element, @Nullable COSDictionary outerPage, int depth)
      throws NoTree {
    if (depth > DEEPEST || !seen.add(element)) {
      throw new NoTree();
    }
    spend(1);
    COSDictionary own = element.getCOSDictionary(COSName.PG);
    COSDictionary page = own == null ? outerPage : own;
    List<StructureNode> kids = new ArrayList<>();
    List<StructureNode.Mark> marks = new ArrayList<>();
    for (COSBase kid : items(element.getDictionaryObject(COSName.K))) {
      if (kid instanceof COSInteger number && page != null) {
        marks.add(new StructureNode.Mark(page, number.intValue()));
      } else if (kid instanceof COSDictionary dictionary) {
        String type = dictionary.getNameAsString(COSName.TYPE);
        if ("MCR".equals(type)) {
          mark(dictionary, page, marks);
        } else if (!"OBJR".equals(type)) {
          kids.add(node(dictionary, page, depth + 1));
        }
      }
    }
    int[] spans = {1, 1};
    for (COSBase attributes : items(element.getDictionaryObject(COSName.A))) {
      if (attributes instanceof COSDictionary dictionary) {
        spans(dictionary, spans);
      }
    }
    return StructureNode.of(type(element), spans[0], spans[1], kids, marks);
  }

  private static void mark(
      COSDictionary reference, @Nullable COSDictionary outerPage, List<StructureNode.Mark> marks) {
    COSDictionary own = reference.getCOSDictionary(COSName.PG);
    COSDictionary page = own == null ? outerPage : own;
    COSBase form = reference.getDictionaryObject(COSName.getPDFName("Stm"));
    COSBase stream = form == null ? page : form;
    if (stream != null) {
      marks.add(new StructureNode.Mark(stream, reference.getInt(COSName.MCID)));
    }
  }

  private static void spans(COSDictionary attributes, int[] spans) {
    if (PDTableAttributeObject.OWNER_TABLE.equals(attributes.getNameAsString(COSName.O))) {
      spans[0] = attributes.getInt(ROW_SPAN, spans[0]);
      spans[1] = attributes.getInt(COLUMN_SPAN, spans[1]);
    }
  }

  private String type(COSDictionary element) {
    String type = element.getNameAsString(COSName.S, "");
    return roles.get(type) instanceof String standard ? standard : type;
  }

  /** One object or those of an array, resolved. */
  private List<COSBase> items(@Nullable COSBase one) throws NoTree {
    if (!(one instanceof COSArray array)) {
      return one == null ? List.of() : List.of(one);
    }
    spend(array.size());
    List<COSBase> items = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      COSBase item = array.getObject(i);
      if (item != null) {
        items.add(item);
      }
    }
    return items;
  }

  private void spend(int many) throws NoTree {
    left -= many;
    if (left < 0) {
      throw new NoTree();
    }
  }
}
