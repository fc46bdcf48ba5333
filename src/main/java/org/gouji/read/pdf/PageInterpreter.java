package org.gouji.read.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.PageBuilder;
import org.gouji.read.page.drawn.PageFrame;
import org.jspecify.annotations.Nullable;

/** Runs a page's content and notes what it prints: characters, rules, fills and pictures. */
final class PageInterpreter extends PathEngine {
  /** States of the pen kept at a time; the standard's own programs keep 28. */
  private static final int MOST_SAVED = 1_000;

  /** A picture of no more pixels than this in a row or a column shows no figure. */
  private static final int DOT = 2;

  /** Smaller characters are not to be seen, in points. */
  private static final float SMALL = 0.5f;

  private final Budget budget;

  /** The forms that are being shown, each within the one before. */
  private final Set<COSDictionary> shown = Collections.newSetFromMap(new IdentityHashMap<>());

  private final PageBuilder printed;
  private final PageFrame frame;
  private final Pen pen = new Pen();
  private final GlyphMaker glyphs;
  private final Clipping clipping;
  private final PathPainter painter;
  private final MarkedContent marked;
  private final Layers layers;
  private Visibility visibility;

  /**
   * @param printed takes what the page prints
   * @param frame how the page is seen
   * @param file of which it is a page
   */
  PageInterpreter(PDPage page, PageBuilder printed, PageFrame frame, PdfPages file) {
    super(page);
    this.budget = file.budget();
    this.layers = file.layers();
    this.marked = new MarkedContent(file.tags(), layers);
    this.visibility = new Visibility(marked, 1);
    this.printed = printed;
    this.frame = frame;
    this.clipping = new Clipping(frame);
    this.painter = new PathPainter(printed, frame, clipping, budget);
    this.glyphs = new GlyphMaker(frame, pen);
  }

  /** Runs the page's own content. */
  void run(PDPage page) throws IOException {
    marked.enter(page.getCOSObject());
    processPage(page);
    marked.leave();
  }

  /** Prints a field of a form by its value. */
  void print(FilledField field) throws IOException {
    Box sheet = new Box(0, 0, frame.seenWidth(), frame.seenHeight());
    for (Glyph glyph : field.glyphs(pen, frame)) {
      budget.spend();
      printed.glyph(glyph, true, sheet);
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.spend();
    if (getGraphicsStackSize() > MOST_SAVED) {
      throw new Stopped(Budget.tooMuch());
    }
    if (operator.getName().equals(OperatorName.SET_MATRIX)) {
      pen.lift();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    if (e instanceof Stopped) {
      throw e;
    }
    super.operatorException(operator, operands, e);
  }

  @Override
  public void beginText() throws IOException {
    pen.lift();
    super.beginText();
  }

  @Override
  public void setTextLineMatrix(Matrix value) {
    pen.move();
    super.setTextLineMatrix(value);
  }

  @Override
  protected void applyTextAdjustment(float tx, float ty) {
    pen.move();
    super.applyTextAdjustment(tx, ty);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    budget.spend();
    if (!marked.shown()) {
      pen.lift();
      return;
    }
    PDGraphicsState state = getGraphicsState();
    RenderingMode mode = state.getTextState().getRenderingMode();
    float light = visibility.light(state, mode);
    boolean painted = (mode.isFill() || mode.isStroke()) && visibility.any();
    glyphs
        .glyph(matrix, font, code, displacement, light)
        .map(g -> g.withTag(marked.now()))
        .ifPresent(g -> printed.glyph(g, painted && g.size() > SMALL, clipping.bounds(state)));
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    marked.begin(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    marked.end();
  }

  /** A form that shows itself is against the standard (ISO 32000-1, 8.10.1), and never ends. */
  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (layers.hides(form) || !shown.add(form.getCOSObject())) {
      return;
    }
    budget.spendForm();
    marked.enter(form.getCOSObject());
    try {
      super.showForm(form);
    } finally {
      // A damaged form is left out; what follows it on the page is not inside it.
      marked.leave();
      shown.remove(form.getCOSObject());
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    if (layers.hides(group)) {
      return;
    }
    Visibility before = visibility;
    visibility = before.in(getGraphicsState());
    try {
      super.showTransparencyGroup(group);
    } finally {
      visibility = before;
    }
  }

  @Override
  protected void showType3Glyph(
      Matrix textRenderingMatrix, PDType3Font font, int code, Vector displacement) {
    // A Type 3 glyph is a drawing; what it draws is no rule of the page.
  }

  @Override
  public void drawImage(PDImage image) {
    AffineTransform place =
        getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    Rectangle2D area =
        place.createTransformedShape(new Rectangle2D.Float(0, 0, 1, 1)).getBounds2D();
    // A dot that is stretched over an area colours it, or keeps it free.
    boolean plain = Math.min(image.getWidth(), image.getHeight()) <= DOT;
    if (visibility.any() && !layers.hides(image)) {
      printed.picture(clipping.seen(area), clipping.bounds(getGraphicsState()), plain);
    }
  }

  @Override
  void filled(Path2D path) throws IOException {
    if (visibility.any()) {
      painter.fill(path, getGraphicsState());
    }
  }

  @Override
  void stroked(Path2D path) throws IOException {
    if (visibility.any()) {
      painter.stroke(path, getGraphicsState());
    }
  }

  @Override
  public void shadingFill(COSName shadingName) {
    if (visibility.any()) {
      printed.shading(clipping.bounds(getGraphicsState()));
    }
  }
}
