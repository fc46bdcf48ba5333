package org.gouji.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;

/**
 * An element of a PDF's structure tree.
 *
 * @param type its standard type, such as {@code TD}
 * @param rowSpan as the file names it
 * @param columnSpan as the file names it
 * @param kids the elements in it
 * @param marks the marked content that stands right in it
 * @param isTable whether it is a table, by its name or, where a producer gives none, by its shape
 * @param holdsTable whether it is a table or one stands in it
 */
record StructureNode(
    String type,
    int rowSpan,
    int columnSpan,
    List<StructureNode> kids,
    List<Mark> marks,
    boolean isTable,
    boolean holdsTable) {

  /**
   * Marked content.
   *
   * @param stream the page or form that counts it
   */
  record Mark(COSBase stream, int number) {}

  static StructureNode of(
      String type, int rowSpan, int columnSpan, List<StructureNode> kids, List<Mark> marks) {
    boolean table = type.equals("Table") || type.equals("NonStruct") && shapedAsTable(kids);
    boolean holds = table || kids.stream().anyMatch(StructureNode::holdsTable);
    return new StructureNode(
        type, rowSpan, columnSpan, List.copyOf(kids), List.copyOf(marks), table, holds);
  }

  /**
   * Browsers do not name tables that they take for a mere layout; rows, cells and the texts in them
   * stay elements in one another.
   */
  private static boolean shapedAsTable(List<StructureNode> rows) {
    return rows.size() > 1
        && rows.stream().allMatch(StructureNode::shapedAsRow)
        && rows.stream().anyMatch(r -> r.kids.size() > 1)
        && rows.stream().noneMatch(StructureNode::holdsTable);
  }

  private boolean shapedAsRow() {
    return bare() && kids.stream().allMatch(StructureNode::bare);
  }

  private boolean bare() {
    return type.equals("NonStruct") && !kids.isEmpty();
  }

  /** The rows of a table, also those in its head, body and foot. */
  List<StructureNode> rows() {
    if (!type.equals("Table")) {
      return kids;
    }
    List<StructureNode> rows = new ArrayList<>();
    for (StructureNode kid : kids) {
      if (kid.type.equals("TR")) {
        rows.add(kid);
      } else if (kid.isGroup()) {
        kid.kids.stream().filter(k -> k.type.equals("TR")).forEach(rows::add);
      }
    }
    return rows;
  }

  private boolean isGroup() {
    return type.equals("THead") || type.equals("TBody") || type.equals("TFoot");
  }

  /** The cells of a row. */
  List<StructureNode> cells() {
    return type.equals("TR") ? kids.stream().filter(StructureNode::isCell).toList() : kids;
  }

  private boolean isCell() {
    return type.equals("TD") || type.equals("TH");
  }

  /** What stands in a table and in none of its cells: its caption, or what is lost there. */
  List<StructureNode> besideCells() {
    List<StructureNode> beside = new ArrayList<>();
    if (type.equals("Table")) {
      addBeside(beside);
    } else {
      beside.add(this);
      beside.addAll(kids);
    }
    return beside;
  }

  private void addBeside(List<StructureNode> beside) {
    beside.add(this);
    kids.stream().filter(k -> !k.isCell()).forEach(k -> k.addBeside(beside));
  }
}
