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
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gouji.read.UnreadableException;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.PageBuilder;
import org.gouji.read.page.drawn.PageContent;
import org.gouji.read.page.drawn.PageFrame;
import org.jspecify.annotations.Nullable;

/** Runs a page's content and notes what it prints: characters, rules, fills and pictures. */
final class PageInterpreter extends PathEngine {
  /** States of the pen kept at a time; the standard's own programs keep 28. */
  private static final int MOST_SAVED = 1_000;

  /** A picture of no more pixels than this in a row or a column shows no figure. */
  private static final int DOT = 2;

  /** Ends the interpretation of a document that goes beyond its limits. */
  static final class Stopped extends IOException {
    private static final long serialVersionUID = 1L;
    private final UnreadableException cause;

    Stopped(UnreadableException cause) {
      super(cause);
      this.cause = cause;
    }

    UnreadableException cause() {
      return cause;
    }
  }

  /** Smaller characters are not to be seen, in points. */
  private static final float SMALL = 0.5f;

  /** What is no more opaque leaves nothing to be seen. */
  private static final float FAINT = 0.02f;

  private final Budget budget;

  /** How opaque the group is that is being shown. */
  private float opacity = 1;

  /** The forms that are being shown, each within the one before. */
  private final Set<COSDictionary> shown = Collections.newSetFromMap(new IdentityHashMap<>());

  private final PageBuilder printed;
  private final Pen pen = new Pen();
  private final GlyphMaker glyphs;
  private final Clipping clipping;
  private final PathPainter painter;
  private final MarkedContent marked;
  private final Layers layers;

  private PageInterpreter(
      PDPage page,
      PageBuilder printed,
      PageFrame frame,
      StructureTags tags,
      Layers layers,
      Budget budget) {
    super(page);
    this.budget = budget;
    this.layers = layers;
    this.marked = new MarkedContent(tags, layers);
    this.printed = printed;
    this.clipping = new Clipping(frame);
    this.painter = new PathPainter(printed, frame, clipping, budget);
    this.glyphs = new GlyphMaker(frame, pen);
  }

  /**
   * What a page prints.
   *
   * @param tags what the file's structure says of it
   * @param layers of the file
   * @param fieldsAnew whether the fields of forms are drawn when the file is shown
   */
  static PageContent content(
      PDPage page, int number, StructureTags tags, Layers layers, boolean fieldsAnew, Budget budget)
      throws IOException {
    PDRectangle crop = page.getCropBox();
    int turns = Math.floorMod(page.getRotation() / 90, 4);
    PageFrame frame =
        new PageFrame(
            turns, crop.getLowerLeftX(), crop.getLowerLeftY(), crop.getWidth(), crop.getHeight());
    PageBuilder printed = new PageBuilder(frame);
    PageInterpreter interpreter = new PageInterpreter(page, printed, frame, tags, layers, budget);
    interpreter.marked.enter(page.getCOSObject());
    interpreter.processPage(page);
    interpreter.marked.leave();
    for (PDAnnotation annotation : page.getAnnotations()) {
      // What is filled into a form's fields is part of the page; comments are not.
      if (annotation instanceof PDAnnotationWidget widget
          && !annotation.isHidden()
          && !layers.hide(annotation.getCOSObject().getDictionaryObject(COSName.OC))) {
        interpreter.show(widget, fieldsAnew, frame);
      }
    }
    return printed.content(number);
  }

  /** Shows a field of a form, as the file draws it or by its value. */
  private void show(PDAnnotationWidget widget, boolean anew, PageFrame frame) throws IOException {
    FilledField field = FilledField.of(widget, anew);
    if (field == null) {
      showAnnotation(widget);
      return;
    }
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
    float light =
        mode.isFill()
            ? Ink.light(state.getNonStrokingColor(), opacity * state.getNonStrokeAlphaConstant())
            : Ink.light(state.getStrokingColor(), opacity * state.getAlphaConstant());
    boolean painted = (mode.isFill() || mode.isStroke()) && visible();
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
    if (hidden(form) || !shown.add(form.getCOSObject())) {
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

  /** What a group paints is painted as strongly as the group itself. */
  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    if (hidden(group)) {
      return;
    }
    float before = opacity;
    opacity *= getGraphicsState().getNonStrokeAlphaConstant();
    try {
      super.showTransparencyGroup(group);
    } finally {
      opacity = before;
    }
  }

  /** Whether what is painted now leaves anything to be seen. */
  private boolean visible() {
    return opacity > FAINT && marked.shown();
  }

  /** Whether a form or picture lies on a layer that is not shown. */
  private boolean hidden(COSObjectable drawing) {
    return drawing.getCOSObject() instanceof COSDictionary dictionary
        && layers.hide(dictionary.getDictionaryObject(COSName.OC));
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
    if (visible() && !hidden(image)) {
      printed.picture(clipping.seen(area), clipping.bounds(getGraphicsState()), plain);
    }
  }

  @Override
  void filled(Path2D path) throws IOException {
    if (visible()) {
      painter.fill(path, getGraphicsState());
    }
  }

  @Override
  void stroked(Path2D path) throws IOException {
    if (visible()) {
      painter.stroke(path, getGraphicsState());
    }
  }

  @Override
  public void shadingFill(COSName shadingName) {
    if (visible()) {
      printed.shading(clipping.bounds(getGraphicsState()));
    }
  }
}
