package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFPicture;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFTextbox;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.gouji.read.sheet.DrawnOver.Drawing;

/** What is drawn over the cells of a sheet of the old form: pictures, objects and text boxes. */
final class XlsDrawings {
  /** What reaches no further than this into a cell does not stand over it, in parts of the cell. */
  private static final int SLACK_RIGHT = 100;

  private static final int SLACK_DOWN = 40;

  private XlsDrawings() {}

  static List<Drawing> of(HSSFSheet sheet) {
    List<Drawing> drawings = new ArrayList<>();
    try {
      HSSFPatriarch all = sheet.getDrawingPatriarch();
      if (all != null) {
        for (HSSFShape shape : all) {
          boolean box = shape instanceof HSSFTextbox && !(shape instanceof HSSFComment);
          if ((box || shape instanceof HSSFPicture)
              && shape.getAnchor() instanceof ClientAnchor at) {
            int bottom = at.getRow2() - (at.getDy2() > SLACK_DOWN ? 0 : 1);
            int right = at.getCol2() - (at.getDx2() > SLACK_RIGHT ? 0 : 1);
            drawings.add(
                new Drawing(
                    at.getRow1(),
                    at.getCol1(),
                    Math.max(at.getRow1(), bottom),
                    Math.max(at.getCol1(), right)));
          }
        }
      }
    } catch (RuntimeException e) {
      // POI throws what it likes at drawings that are damaged; the cells do not depend on them.
    }
    return drawings;
  }
}
