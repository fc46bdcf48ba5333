package org.gouji.read.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.read.grid.Marks.Manner;
import org.jsoup.nodes.Element;

/** What a browser shows of a page, as far as tags and their own styles tell. */
final class Shown {
  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "title",
          "meta",
          "link",
          "base",
          "svg",
          "canvas",
          "iframe",
          "frame",
          "frameset",
          "object",
          "embed",
          "audio",
          "video",
          "map",
          "nav",
          "button",
          "datalist",
          "dialog",
          "del",
          "rp",
          "rt",
          "colgroup",
          "col",
          "xml");

  /** Elements that begin a line of their own. */
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "legend",
          "li",
          "main",
          "menu",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "ul");

  /** Controls that show no text, or none that was entered. */
  private static final Set<String> NO_FIELDS =
      Set.of(
          "hidden",
          "checkbox",
          "radio",
          "button",
          "submit",
          "reset",
          "image",
          "file",
          "color",
          "range",
          "password");

  private static final Set<String> FORMULAS =
      Set.of("mfrac", "msqrt", "mroot", "msubsup", "munderover", "mmultiscripts", "mtable");

  private static final Pattern SMALL =
      Pattern.compile("font-size:0(?:\\.0+)?(?:px|pt|r?em|%)?(?:;|!|$)");
  private static final Pattern RAISED =
      Pattern.compile("vertical-align:super|mso-text-raise:[1-9]");
  private static final Pattern LOWERED =
      Pattern.compile("vertical-align:sub|mso-text-raise:-[1-9]");

  /** Where the mark of a note leads: to a foot- or endnote of the same page, by its number. */
  private static final Pattern NOTE =
      Pattern.compile("(?i)#_*(?:ftn|edn|fn|foot_?note|end_?note|cite_note)[-_:.]?\\w*\\d");

  private static final Pattern HIDING =
      Pattern.compile("(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|mso-hide:all)");

  private static final Pattern GONE =
      Pattern.compile("(?:^|;)(?:display:none|visibility:collapse|mso-hide:all)");

  private Shown() {}

  static boolean isHidden(Element e) {
    return NEVER.contains(e.normalName()) || isUndisplayed(e);
  }

  /** Whether an element says of itself that it is not shown, whatever it is. */
  static boolean isUndisplayed(Element e) {
    if (e.hasAttr("hidden")) {
      return true;
    }
    String style = style(e);
    return (!style.isEmpty() && isUndisplayed(e, style)) || e.attr("role").equals("navigation");
  }

  /** A cell whose letters only are not seen keeps its place among the others. */
  private static boolean isUndisplayed(Element e, String style) {
    return isCell(e)
        ? GONE.matcher(style).find()
        : HIDING.matcher(style).find() || isTiny(e, style);
  }

  static boolean isCell(Element e) {
    return e.normalName().equals("td") || e.normalName().equals("th");
  }

  /** Letters of no size; a frame that has them so only because of the gaps inside is none. */
  private static boolean isTiny(Element e, String style) {
    return style.contains("font-size:0") && SMALL.matcher(style).find() && e.childrenSize() == 0;
  }

  /** How an element sets its text apart from the line, if it does. */
  static Manner manner(Element e) {
    String name = e.normalName();
    String style = style(e);
    if (name.equals("s") || name.equals("strike") || style.contains("line-through")) {
      return Manner.STRUCK;
    }
    String target = e.attr("href");
    boolean refersToNote =
        NOTE.matcher(target).matches()
            || e.hasClass("MsoFootnoteReference")
            || e.hasClass("MsoEndnoteReference");
    Element around = e.parent();
    boolean power =
        around != null && around.normalName().equals("msup") && e.elementSiblingIndex() == 1;
    if (name.equals("sup") || power || refersToNote || RAISED.matcher(style).find()) {
      return Manner.RAISED;
    }
    return name.equals("sub") || LOWERED.matcher(style).find() ? Manner.LOWERED : Manner.PLAIN;
  }

  static boolean isBlock(Element e) {
    return BLOCKS.contains(e.normalName()) || style(e).contains("display:block");
  }

  /** Whether a control shows its value as text; one of a kind that nobody knows does. */
  static boolean isField(Element input) {
    return !NO_FIELDS.contains(input.attr("type").strip().toLowerCase(Locale.ROOT));
  }

  /** What a list to choose from shows: the choice, or the first one unless it is a prompt. */
  static String chosen(Element select) {
    Element chosen = select.selectFirst("option[selected]");
    Element shown = chosen == null ? select.selectFirst("option") : chosen;
    return shown == null || shown.hasAttr("value") && shown.attr("value").isBlank()
        ? ""
        : shown.text();
  }

  /** Whether an element is a formula that does not read in one line. */
  static boolean isFormula(Element e) {
    return FORMULAS.contains(e.normalName());
  }

  /** The element's own style, lower case, without spaces. */
  static String style(Element e) {
    String style = e.attr("style");
    return style.isEmpty() ? "" : style.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
  }
}
