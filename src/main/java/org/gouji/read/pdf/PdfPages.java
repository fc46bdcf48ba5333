package org.gouji.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.gouji.read.page.drawn.PageBuilder;
import org.gouji.read.page.drawn.PageContent;
import org.gouji.read.page.drawn.PageFrame;

/**
 * What the pages of one file print: their content, and what is filled into the fields of forms. It
 * does not know how content is run.
 *
 * @param tags what the file's structure says of its content
 * @param layers of the file
 * @param fieldsAnew whether the fields of forms are drawn when the file is shown
 * @param budget what the file may still cost
 */
record PdfPages(StructureTags tags, Layers layers, boolean fieldsAnew, Budget budget) {
  /**
   * What a page prints.
   *
   * @param number of the page, from 1
   */
  PageContent content(PDPage page, int number) throws IOException {
    PDRectangle crop = page.getCropBox();
    int turns = Math.floorMod(page.getRotation() / 90, 4);
    PageFrame frame =
        new PageFrame(
            turns, crop.getLowerLeftX(), crop.getLowerLeftY(), crop.getWidth(), crop.getHeight());
    PageBuilder printed = new PageBuilder(frame);
    PageInterpreter interpreter = new PageInterpreter(page, printed, frame, this);
    interpreter.run(page);
    for (PDAnnotation annotation : page.getAnnotations()) {
      // What is filled into a form's fields is part of the page; comments are not.
      if (annotation instanceof PDAnnotationWidget widget
          && !annotation.isHidden()
          && !layers.hides(annotation)) {
        FilledField field = FilledField.of(widget, fieldsAnew);
        if (field == null) {
          interpreter.showAnnotation(widget);
        } else {
          interpreter.print(field);
        }
      }
    }
    return printed.content(number);
  }
}
