package org.gouji.read.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.read.grid.Colours;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The colour of text and the colour behind it, as far as elements tell themselves.
 *
 * @param ink of the text
 * @param ground behind it
 * @param away whether the text is laid out of sight, or has no size
 */
record Tint(int ink, int ground, boolean away) {
  private static final Tint PAPER = new Tint(0, Colours.WHITE, false);

  /** How a style puts text out of sight without hiding it. */
  private static final Pattern AWAY =
      Pattern.compile(
          "(?:^|;)(?:opacity:0(?:\\.0+)?(?:;|!|$)|(?:left|top|text-indent):-\\d{3,}(?:px|em|pt|;|!|$)"
              + "|visibility:hidden|font-size:(?:0(?:;|!|$)|[0-2](?:\\.\\d+)?(?:px|pt))|clip:rect\\([01](?:px)?[,\\s])");

  private static final Pattern NO_ROOM =
      Pattern.compile("(?:^|;)(?:max-)?(?:width|height):0(?:px|pt|%)?(?:;|!|$)");

  private static final Pattern INK = Pattern.compile("(?:^|;)color:([^;!]+)");
  private static final Pattern GROUND =
      Pattern.compile("(?:^|;)background(?:-color|-image)?:([^;!]+)");
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{3,6}|rgba?\\([^()]*\\)|[a-z]+");
  private static final Pattern NO_GROUND =
      Pattern.compile("transparent|none|inherit|initial|unset|rgba\\(.*,0(?:\\.0*)?\\)");

  /**
   * The colours within an element.
   *
   * @param styles what is told of the style of an element
   */
  static Tint within(Element element, Function<Element, String> styles) {
    Deque<Element> path = new ArrayDeque<>();
    for (Element e = element; e != null; e = e.parent()) {
      path.push(e);
    }
    Tint tint = PAPER;
    for (Element e : path) {
      tint = tint.in(e, styles.apply(e));
    }
    return tint;
  }

  /**
   * The colours within an element, if these are the ones around it.
   *
   * @param style of the element, in the way of {@link Shown#style}
   */
  Tint in(Element e, String style) {
    boolean plain = style.isEmpty() && !e.hasAttr("color") && !e.hasAttr("bgcolor");
    if (plain && !e.hasAttr("background")) {
      return this;
    }
    boolean unseen =
        away
            || AWAY.matcher(style).find()
            || style.contains("overflow:hidden") && NO_ROOM.matcher(style).find();
    int behind = e.hasAttr("background") ? Colours.UNKNOWN : ground;
    behind = e.hasAttr("bgcolor") ? Colours.of(e.attr("bgcolor")) : behind;
    for (Matcher m = GROUND.matcher(style); m.find(); ) {
      behind = NO_GROUND.matcher(m.group(1)).matches() ? behind : colour(m.group(1));
    }
    String own = last(INK, style);
    if (own == null) {
      return new Tint(e.hasAttr("color") ? Colours.of(e.attr("color")) : ink, behind, unseen);
    }
    return switch (own) {
      case "inherit" -> new Tint(ink, behind, unseen);
      case "transparent" -> new Tint(behind, behind, unseen);
      default -> new Tint(Colours.of(own), behind, unseen);
    };
  }

  private static @Nullable String last(Pattern pattern, String style) {
    String found = null;
    for (Matcher m = pattern.matcher(style); m.find(); ) {
      found = m.group(1);
    }
    return found;
  }

  /** The colour that a background has; unknown if it is a picture. */
  private static int colour(String background) {
    Matcher m = COLOUR.matcher(background);
    return background.contains("url(") || background.contains("gradient") || !m.find()
        ? Colours.UNKNOWN
        : Colours.of(m.group());
  }

  /** Whether text cannot be seen. */
  boolean isUnseen() {
    return away || Colours.isUnseen(ink, ground);
  }
}
