package org.gouji.interpret.base;

import org.gouji.report.Repair;

/** What a reader may have to repair, in words. */
public final class Repairs {
  public static final Repair ROW_SHIFTED =
      new Repair("row-shifted", "该行数据错列，已按整行对位", "row shifted against its columns");
  public static final Repair CELL_LOST =
      new Repair(
          "cell-lost",
          "该行缺少单元格，位置由勾稽关系推定",
          "a cell of the row is missing; places follow from the sums");
  public static final Repair SPLIT =
      new Repair(
          "split-deduced",
          "数字连写，已按表格宽度和勾稽关系拆分",
          "digits run together; split by the width of the form and its sums");
  public static final Repair LABEL_MISREAD =
      new Repair(
          "label-misread",
          "行名与格式不符，按最接近的行名识别",
          "label differs from the form; read as the nearest one");
  public static final Repair LABEL_LOST =
      new Repair("label-lost", "行名缺失，按行序识别", "label is missing; row found by its place");
  public static final Repair ROW_MOVED =
      new Repair(
          "row-moved", "数据与行名分离，按行序对应", "figures stand apart from their labels; matched by order");
  public static final Repair FIGURES_BROKEN =
      new Repair(
          "figures-broken", "数字跨行断开，已按勾稽关系接合", "figures broken over lines; joined as the sums ask");
  public static final Repair HEADER_RECONSTRUCTED =
      new Repair(
          "header-reconstructed",
          "表头缺失或损坏，列名由位置推定",
          "header is missing or damaged; columns follow from places");
  public static final Repair RUN_TOGETHER =
      new Repair("digits-run-together", "数字连写，无法确定如何拆分", "digits run together");
  static final Repair UNREADABLE =
      new Repair(
          "unreadable",
          "单元格中有无法识别或被截断的字符",
          "the cell has characters that cannot be read or are cut off");
  static final Repair PICTURE =
      new Repair(
          "picture",
          "单元格中是图片或嵌入的对象，没有可读取的文字",
          "a picture or an embedded object stands in the cell, with no text to read");
  public static final Repair DIGIT_MISTAKEN =
      new Repair(
          "digit-mistaken",
          "数字中有“零”“五”等汉字或字母，按相应的数字读取",
          "words or letters stand in place of digits; read as the digits that they mean");
  public static final Repair NARRATIVE =
      new Repair(
          "split-by-narrative",
          "数字连写，按文字部分的数据拆分",
          "digits run together; split as the narrative says");
  public static final Repair PLACE_UNKNOWN =
      new Repair(
          "place-unknown",
          "该行单元格数与格式不符，无法对位",
          "the row has another number of cells than the form; places cannot be told");

  static final Repair RAISED_DIGITS =
      new Repair(
          "raised-digits",
          "单元格中只有上标数字，无法确定是注号还是数据",
          "the cell has raised digits only: the mark of a note, or a figure");
  public static final Repair MERGED_ZERO =
      new Repair(
          "merged-zero",
          "合并单元格中只印一个 0，按所跨各格均为 0 读取",
          "one 0 in a cell merged over several columns or rows; read as 0 in each");
  public static final Repair MERGED_FIGURE =
      new Repair(
          "merged-figure",
          "一个数印在合并单元格中，无法确定属于哪一格",
          "one figure in a cell merged over several columns or rows; its place cannot be told");
  public static final Repair LINES_LOST =
      new Repair(
          "repeated-lines-lost",
          "文本中重复的行已丢失，该单元格可能原有数据",
          "lines that repeat earlier ones were lost from the text; a figure may have stood here");
  public static final Repair BREAKS_OFF =
      new Repair(
          "breaks-off",
          "文件在此数字处中断，数字可能不完整",
          "the document breaks off here; the figure may be a part of one");
  public static final Repair BEYOND_PAPER =
      new Repair(
          "beyond-paper",
          "页面内容超出纸张边缘，该单元格可能在边缘之外",
          "the page goes on beyond the edge of the paper; the cell may stand there");

  private Repairs() {}
}
