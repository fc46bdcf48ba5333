package org.gouji.read.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.gouji.read.UnreadableException;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** Places the characters of one text object on the page. */
final class OfdText {
  /** Text that leans more than this (sine) is a watermark, not part of any line. */
  private static final double LEAN = 0.1;

  /** Stands for a character that only the font's own number of its shape tells. */
  private static final int BY_SHAPE = '¤';

  private final AffineTransform toPage;
  private final double size;
  private final double stretch;
  private final int readTurn;
  private final int charTurn;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final float light;
  private final boolean byShapes;
  private int printed;

  /**
   * @param object the {@code TextObject}
   * @param toPage from its coordinates in millimetres to the page in points
   * @param printed how many stretches of text were printed before
   * @param light how light its ink is, 0 to 1
   */
  OfdText(XmlElement object, AffineTransform toPage, int printed, float light) {
    this.light = light;
    this.printed = printed;
    this.toPage = toPage;
    this.byShapes = Ofd.child(object, "CGTransform") != null;
    this.size = Ofd.number(object, "Size", 0);
    this.stretch = Ofd.number(object, "HScale", 1);
    this.readTurn = quarterTurns(Ofd.number(object, "ReadDirection", 0));
    this.charTurn = quarterTurns(Ofd.number(object, "CharDirection", 0));
  }

  private static int quarterTurns(double degrees) {
    return Math.floorMod(Math.round(degrees / 90), 4);
  }

  List<Glyph> glyphs(XmlElement object, OfdBudget budget) throws UnreadableException {
    double x = 0;
    double y = 0;
    for (XmlElement code : object.children()) {
      if (Ofd.is(code, "TextCode")) {
        x = Ofd.number(code, "X", x);
        y = Ofd.number(code, "Y", y);
        printed++;
        place(code, x, y, budget);
      }
    }
    return glyphs;
  }

  private void place(XmlElement code, double startX, double startY, OfdBudget budget)
      throws UnreadableException {
    int[] characters = trimmed(code.text()).codePoints().toArray();
    double[] deltaX = deltas(code.attribute("DeltaX"), characters.length);
    double[] deltaY = deltas(code.attribute("DeltaY"), characters.length);
    boolean down = readTurn % 2 == 1 || (deltaX.length == 0 && deltaY.length > 0);
    double x = startX;
    double y = startY;
    for (int i = 0; i < characters.length; i++) {
      budget.spend();
      add(characters[i], x, y, down);
      double natural = advance(characters[i]) * (readTurn >= 2 ? -1 : 1);
      x += i < deltaX.length ? deltaX[i] : deltaX.length > 0 || down ? 0 : natural;
      y += i < deltaY.length ? deltaY[i] : deltaY.length > 0 || !down ? 0 : natural;
    }
  }

  /** Line ends around the characters come from the layout of the XML, not from the page. */
  private static String trimmed(String text) {
    return text.replaceAll("^[\\r\\n]\\s*|[\\r\\n]\\s*$", "");
  }

  private double advance(int character) {
    return size * stretch * (character < 0x2E80 ? 0.5 : 1);
  }

  private void add(int character, double x, double y, boolean down) {
    AffineTransform t = new AffineTransform(toPage);
    t.translate(x, y);
    t.quadrantRotate(charTurn);
    double a = t.getScaleX();
    double b = t.getShearY();
    double along = Math.hypot(a, b);
    double em = size * Math.hypot(t.getShearX(), t.getScaleY());
    if (!(along > 0) || !(em > 0.5) || em > 1000) {
      return;
    }
    if (Math.min(Math.abs(a), Math.abs(b)) > LEAN * along) {
      return;
    }
    int turn = Math.abs(a) >= Math.abs(b) ? (a > 0 ? 0 : 2) : (b > 0 ? 1 : 3);
    Point2D low = t.transform(new Point2D.Double(0, size * Glyph.DESCENT), null);
    Point2D high =
        t.transform(new Point2D.Double(advance(character), size * (Glyph.DESCENT - 1)), null);
    Box box =
        new Box(
            (float) Math.min(low.getX(), high.getX()),
            (float) Math.min(low.getY(), high.getY()),
            (float) Math.max(low.getX(), high.getX()),
            (float) Math.max(low.getY(), high.getY()));
    boolean vertical = down && charTurn == 0 && turn == 0;
    String text = byShapes && character == BY_SHAPE ? Glyph.UNKNOWN : Character.toString(character);
    glyphs.add(new Glyph(text, box, (float) em, turn, vertical, printed, light));
  }

  /** A list of offsets; {@code g n v} in it stands for n times v. */
  static double[] deltas(@Nullable String list, int most) {
    if (list == null) {
      return new double[0];
    }
    List<Double> values = new ArrayList<>();
    StringTokenizer tokens = Ofd.tokens(list);
    while (tokens.hasMoreTokens() && values.size() < most) {
      String token = tokens.nextToken();
      boolean repeat = token.equalsIgnoreCase("g");
      Double count = repeat ? next(tokens) : Double.valueOf(1);
      Double value = repeat ? next(tokens) : Ofd.number(token);
      if (count == null || value == null) {
        break;
      }
      for (double n = 0; n < count && values.size() < most; n++) {
        values.add(value);
      }
    }
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static @Nullable Double next(StringTokenizer tokens) {
    return tokens.hasMoreTokens() ? Ofd.number(tokens.nextToken()) : null;
  }
}
