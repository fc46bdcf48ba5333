package org.gouji.annotate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.gouji.document.Location;
import org.gouji.output.Remark;
import org.jspecify.annotations.Nullable;

/**
 * Highlights areas of a PDF, with notes. The annotations are appended to the original, which stays
 * in the copy as it is, a signature and an encryption included; only a damaged file is written
 * anew.
 */
final class PdfAnnotator implements Annotator {
  private static final String AUTHOR = "gouji";

  /** What PDFBox would else take from the clock for the identity of the copy. */
  private static final long SEED = 1L;

  private static final float LEAST_EXTENT = 6;
  private static final float NOTE_EXTENT = 20;
  private static final float EDGE = 4;

  @Override
  public byte[] annotate(byte[] original, List<Remark> marks)
      throws IOException, NotAnnotatedException {
    Written appended = write(original, marks, true);
    return holds(appended) ? appended.bytes : write(original, marks, false).bytes;
  }

  /** A copy, and how many annotations it should have. */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  private record Written(byte[] bytes, int annotations) {}

  private static Written write(byte[] original, List<Remark> marks, boolean append)
      throws IOException, NotAnnotatedException {
    try (PDDocument document = Loader.loadPDF(original);
        ByteArrayOutputStream out = new ByteArrayOutputStream(original.length + (64 << 10))) {
      if (!document.getCurrentAccessPermission().canModifyAnnotations()) {
        throw locked();
      }
      document.setDocumentId(SEED);
      Remark first = Marks.placeless(marks).orElse(null);
      for (Remark mark : marks) {
        if (mark.location() instanceof Location.Page place
            && place.page() >= 1
            && place.page() <= document.getNumberOfPages()
            && !place.rectangles().isEmpty()) {
          add(document, place.page() - 1, highlight(place, mark));
        } else if (mark.location() != null) {
          first = Marks.joined(first, mark);
        }
      }
      if (first != null) {
        add(document, 0, note(document.getPage(0), first));
      }
      if (append) {
        document.saveIncremental(out);
      } else {
        document.save(out, CompressParameters.NO_COMPRESSION);
      }
      return new Written(out.toByteArray(), count(document));
    } catch (InvalidPasswordException e) {
      throw locked();
    }
  }

  private static NotAnnotatedException locked() {
    return new NotAnnotatedException(
        false,
        "PDF 有密码，或其权限不允许加注释",
        "the PDF has a password, or its permissions forbid annotations");
  }

  private static void add(PDDocument document, int index, PDAnnotationMarkup annotation)
      throws IOException {
    PDPage page = document.getPage(index);
    List<PDAnnotation> all = new ArrayList<>(page.getAnnotations());
    annotation.setAnnotationName(AUTHOR + "-" + (index + 1) + "-" + (all.size() + 1));
    annotation.setTitlePopup(AUTHOR);
    annotation.setPrinted(true);
    annotation.setPage(page);
    annotation.constructAppearances(document);
    all.add(annotation);
    page.setAnnotations(all);
    page.getCOSObject().setNeedToBeUpdated(true);
  }

  private static PDAnnotationMarkup highlight(Location.Page place, Remark mark) {
    PDAnnotationHighlight highlight = new PDAnnotationHighlight();
    float[] quads = new float[8 * place.rectangles().size()];
    @Nullable Area all = null;
    int at = 0;
    for (Location.Rectangle r : place.rectangles()) {
      Area a = Area.of(r);
      all = all == null ? a : all.with(a);
      // Upper left, upper right, lower left, lower right: the order that viewers expect.
      float[] quad = {a.left, a.top, a.right, a.top, a.left, a.bottom, a.right, a.bottom};
      System.arraycopy(quad, 0, quads, at, 8);
      at += 8;
    }
    highlight.setQuadPoints(quads);
    if (all != null) {
      highlight.setRectangle(
          new PDRectangle(all.left, all.bottom, all.right - all.left, all.top - all.bottom));
    }
    highlight.setContents(mark.text());
    highlight.setColor(color(mark.weight()));
    return highlight;
  }

  /** An area with edges, at least so large that it is seen. */
  private record Area(float left, float bottom, float right, float top) {
    static Area of(Location.Rectangle r) {
      float width = Math.max(LEAST_EXTENT, r.width());
      float height = Math.max(LEAST_EXTENT, r.height());
      return new Area(r.x(), r.y(), r.x() + width, r.y() + height);
    }

    Area with(Area o) {
      return new Area(
          Math.min(left, o.left),
          Math.min(bottom, o.bottom),
          Math.max(right, o.right),
          Math.max(top, o.top));
    }
  }

  /** A note in the corner that is seen at the upper right. */
  private static PDAnnotationMarkup note(PDPage page, Remark mark) {
    PDRectangle box = page.getCropBox();
    int turns = Math.floorMod(page.getRotation() / 90, 4);
    boolean right = turns == 0 || turns == 3;
    boolean top = turns == 0 || turns == 1;
    PDAnnotationText note = new PDAnnotationText();
    note.setName(PDAnnotationText.NAME_NOTE);
    note.setRectangle(
        new PDRectangle(
            right ? box.getUpperRightX() - NOTE_EXTENT - EDGE : box.getLowerLeftX() + EDGE,
            top ? box.getUpperRightY() - NOTE_EXTENT - EDGE : box.getLowerLeftY() + EDGE,
            NOTE_EXTENT,
            NOTE_EXTENT));
    note.setContents(mark.text());
    note.setColor(color(mark.weight()));
    return note;
  }

  private static PDColor color(Remark.Weight weight) {
    float[] rgb =
        switch (weight) {
          case ERROR -> new float[] {1f, 0.6f, 0.6f};
          case WARNING -> new float[] {1f, 0.85f, 0.4f};
          case HINT -> new float[] {0.6f, 0.9f, 0.6f};
          case INFO -> new float[] {0.7f, 0.85f, 1f};
        };
    return new PDColor(rgb, PDDeviceRGB.INSTANCE);
  }

  /** Whether the copy opens and has its annotations. */
  private static boolean holds(Written copy) {
    try (PDDocument document = Loader.loadPDF(copy.bytes)) {
      return count(document) == copy.annotations;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static int count(PDDocument document) throws IOException {
    int found = 0;
    for (PDPage page : document.getPages()) {
      found += page.getAnnotations().size();
    }
    return found;
  }
}
