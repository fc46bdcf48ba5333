package org.gouji.annotate;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.document.Location;
import org.gouji.output.Remark;
import org.gouji.read.html.HtmlReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Marks a web page with {@code mark} elements and lists the remarks at its head. The marks are put
 * between the bytes of the original in ASCII, so that nothing else of it changes, whatever its
 * encoding. The list is navigation, and thus no part of the text of the page.
 */
final class HtmlAnnotator implements Annotator {
  private static final String LIST =
      "<aside class=\"gouji\"><nav aria-label=\"gouji\" style=\"border:2px solid #c62828;"
          + "background:#fff;color:#000;padding:.5em 1em;margin:.5em;text-align:left\">"
          + "<b>gouji</b><ol>";

  @Override
  public byte[] annotate(byte[] original, List<Remark> marks) {
    String html = HtmlReader.decode(original);
    Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
    Insertions insertions = new Insertions();
    StringBuilder list = new StringBuilder(LIST);
    TreeMap<Integer, Spot> spots = new TreeMap<>();
    int number = 0;
    for (Remark mark : marks) {
      number++;
      boolean placed =
          mark.location() instanceof Location.Html h && place(page, h, mark, number, spots);
      String text = MarkupText.ascii(mark.text()).replace("&#10;", "<br>");
      list.append("<li>");
      list.append(placed ? "<a href=\"#gouji-" + number + "\">" + text + "</a>" : text);
      list.append("</li>");
    }
    insertions.add(head(page, html), list.append("</ol></nav></aside>").toString());
    for (Map.Entry<Integer, Spot> spot : spots.entrySet()) {
      insertions.add(spot.getKey(), spot.getValue().begin());
      insertions.add(spot.getValue().end, "</mark>");
    }
    return splice(original, HtmlReader.charset(original), insertions);
  }

  /** A stretch of text, or an empty cell, with all that is remarked there. */
  private static final class Spot {
    final int end;
    final boolean blank;
    final StringBuilder ids = new StringBuilder();
    @Nullable Remark remark;

    Spot(int end, boolean blank) {
      this.end = end;
      this.blank = blank;
    }

    String begin() {
      Remark r = java.util.Objects.requireNonNull(remark);
      String size = blank ? ";display:inline-block;min-width:1em;min-height:1em" : "";
      return "<mark class=\"gouji\""
          + ids
          + " title=\""
          + MarkupText.ascii(r.text())
          + "\" style=\"color:#000;background:"
          + color(r.weight())
          + size
          + "\">";
    }
  }

  private static String color(Remark.Weight weight) {
    return switch (weight) {
      case ERROR -> "#ff9999";
      case WARNING -> "#ffd966";
      case HINT -> "#99e699";
      case INFO -> "#b3d9ff";
    };
  }

  /** Finds what is to be marked for one remark; false if there is nothing at that place. */
  private static boolean place(
      Document page, Location.Html place, Remark mark, int number, TreeMap<Integer, Spot> spots) {
    List<int[]> stretches = new ArrayList<>();
    page.body()
        .nodeStream(TextNode.class)
        .filter(t -> !t.isBlank() && t.sourceRange().isTracked())
        .filter(HtmlAnnotator::isText)
        .forEach(t -> stretch(t.sourceRange(), place, stretches));
    boolean blank = stretches.isEmpty();
    if (blank) {
      for (Element e : page.body().getAllElements()) {
        Range range = e.sourceRange();
        if (range.isTracked() && !range.isImplicit() && range.startPos() == place.start()) {
          stretches.add(new int[] {range.endPos(), range.endPos()});
          break;
        }
      }
    }
    boolean first = true;
    for (int[] s : stretches) {
      Spot spot = spots.computeIfAbsent(s[0], k -> new Spot(s[1], blank));
      spot.remark = Marks.joined(spot.remark, mark);
      if (first && spot.ids.isEmpty()) {
        spot.ids.append(" id=\"gouji-").append(number).append('"');
      }
      first = false;
    }
    return !stretches.isEmpty();
  }

  private static boolean isText(TextNode text) {
    Element parent = text.parent();
    return switch (parent == null ? "" : parent.normalName()) {
      case "script",
          "style",
          "textarea",
          "title",
          "option",
          "select",
          "xmp",
          "noscript",
          "table",
          "tbody",
          "thead",
          "tfoot",
          "tr" ->
          false;
      default -> true;
    };
  }

  private static void stretch(Range range, Location.Html place, List<int[]> out) {
    if (range.startPos() >= place.start() && range.endPos() <= place.end()) {
      out.add(new int[] {range.startPos(), range.endPos()});
    }
  }

  /** Where the body begins. */
  private static int head(Document page, String html) {
    Range body = page.body().sourceRange();
    if (body.isTracked() && !body.isImplicit()) {
      return body.endPos();
    }
    for (Element e : page.body().children()) {
      if (e.sourceRange().isTracked() && !e.sourceRange().isImplicit()) {
        return e.sourceRange().startPos();
      }
    }
    return html.length();
  }

  /** Puts pieces between the bytes, at offsets that count in characters. */
  private static byte[] splice(byte[] original, Charset charset, Insertions insertions) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    ByteBuffer in = ByteBuffer.wrap(original);
    ByteArrayOutputStream out = new ByteArrayOutputStream(original.length + 8192);
    int done = 0;
    int copied = 0;
    for (Map.Entry<Integer, StringBuilder> piece : insertions.byPlace().entrySet()) {
      CharBuffer between = CharBuffer.allocate(piece.getKey() - done);
      decoder.decode(in, between, true);
      out.write(original, copied, in.position() - copied);
      out.writeBytes(piece.getValue().toString().getBytes(charset));
      copied = in.position();
      done = piece.getKey();
    }
    out.write(original, copied, original.length - copied);
    return out.toByteArray();
  }
}
