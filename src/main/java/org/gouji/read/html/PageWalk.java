package org.gouji.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.document.Location;
import org.gouji.document.Unread;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.gouji.read.grid.Grid;
import org.gouji.read.grid.Item;
import org.gouji.read.grid.Line;
import org.gouji.read.grid.Marks;
import org.gouji.read.grid.Marks.Manner;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Walks through a page in the order in which it is shown. One instance per page. */
final class PageWalk {
  /** Stands for a line break of the source; Java counts it as white space. */
  private static final char SOURCE_BREAK = '\u001C';

  /** The heading of a section in Markdown, on a line of its own. */
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} .*\\R\\s*$");

  private final ListMarks listMarks = new ListMarks();
  private final SheetEffects sheets;
  private final LayoutStyles layout;
  private final int maxDepth;
  private int left;

  /**
   * @param sheets what the page's style sheets do to its elements
   * @param layout how the elements lie
   */
  PageWalk(SheetEffects sheets, LayoutStyles layout, Limits limits) {
    this.sheets = sheets;
    this.layout = layout;
    this.maxDepth = limits.maxDepth();
    this.left = 2 * limits.maxCells();
  }

  /** What an element holds: lines and tables. */
  List<Item> items(Element element) throws UnreadableException {
    return items(element, 0);
  }

  /**
   * What an element holds.
   *
   * @param tables how many tables surround it
   */
  List<Item> items(Element element, int tables) throws UnreadableException {
    if (tables > maxDepth) {
      throw tooLarge();
    }
    Lines lines = new Lines(tables, Tint.within(element, sheets::style));
    lines.children(element, tables == 0 && isMarkdown(element));
    lines.end();
    return lines.items;
  }

  /** Whether a page is a text with marked headings and tables in it: its lines are lines then. */
  private static boolean isMarkdown(Element body) {
    return body.textNodes().stream().anyMatch(t -> HEADING.matcher(t.getWholeText()).find())
        && body.children().stream().noneMatch(e -> e.normalName().equals("p"));
  }

  boolean isHidden(Element e) {
    return Shown.isHidden(e) || sheets.hidden().contains(e);
  }

  /** Counts one more line or cell against the limit. */
  void spend() throws UnreadableException {
    if (--left < 0) {
      throw tooLarge();
    }
  }

  static UnreadableException tooLarge() {
    return new UnreadableException(
        Reason.TOO_LARGE,
        "网页的段落、表格单元格过多或嵌套过深",
        "the page has too many lines or cells, or too deep");
  }

  private final class Lines {
    final List<Item> items = new ArrayList<>();
    private final int tables;
    private final StringBuilder text = new StringBuilder();
    private @Nullable Node first;
    private @Nullable Node last;
    private final Marks marks = new Marks();
    private final Links links = new Links();

    /** The number of a list item whose text has not come yet. */
    private String mark = "";

    private Tint tint;

    Lines(int tables, Tint tint) {
      this.tables = tables;
      this.tint = tint;
    }

    void children(Element parent, boolean preformatted) throws UnreadableException {
      for (Node node = parent.firstChild(); node != null; node = node.nextSibling()) {
        if (node instanceof TextNode t) {
          text(t, preformatted);
        } else if (node instanceof Element e && isPicture(e)) {
          // What a picture shows in place of a figure is not blank.
          text.append(Unread.PICTURE);
        } else if (node instanceof Element e && tables > 0 && Drawn.isWritten(e)) {
          text.append(Unread.CHARACTER);
        } else if (node instanceof Element e && !isHidden(e)) {
          element(e, preformatted);
        }
      }
    }

    private boolean isPicture(Element e) {
      return tables > 0
          && Drawn.isPicture(e)
          && !Shown.isUndisplayed(e)
          && !sheets.hidden().contains(e);
    }

    private void element(Element e, boolean preformatted) throws UnreadableException {
      switch (e.normalName()) {
        case "br" -> text.append('\n');
        case "table" -> {
          end();
          items.addAll(new TableGrid(PageWalk.this, tables + 1).read(e));
        }
        case "input" -> {
          // What stands in a field of a form is seen like any other text.
          text.append(Shown.isField(e) ? e.val() : "");
        }
        case "select" -> {
          text.append(Shown.chosen(e));
        }
        default -> {
          Optional<Grid> grid = laidOut(e);
          if (grid.isPresent()) {
            end();
            items.add(grid.get());
            return;
          }
          boolean block = Shown.isBlock(e) || layout.isBlock(e) || isPiece(e);
          if (block) {
            end();
          }
          if (e.normalName().equals("li")) {
            mark = listMarks.of(e);
          }
          int from = text.length();
          boolean link = Links.isLink(e);
          if (link) {
            links.open();
          }
          Tint around = tint;
          tint = tint.in(e, sheets.style(e));
          children(e, preformatted || e.normalName().equals("pre"));
          tint = around;
          if (Shown.isFormula(e)) {
            text.append(Unread.CHARACTER);
          }
          if (link) {
            links.close();
          }
          marks.add(
              Math.min(from, text.length()),
              text.length(),
              sheets.raised().contains(e) ? Manner.RAISED : Shown.manner(e));
          if (block) {
            end();
          }
        }
      }
    }

    /** The table that an element is by its style; none if it is not one. */
    private Optional<Grid> laidOut(Element e) throws UnreadableException {
      Optional<Grid> grid = new GridBox(PageWalk.this, layout, tables + 1).read(e);
      return grid.isPresent() ? grid : new RowBox(PageWalk.this, layout, tables + 1).read(e);
    }

    /** Whether an element of the page stands beside its neighbours, as in a row of boxes. */
    private boolean isPiece(Element e) {
      Element around = e.parent();
      return tables == 0 && around != null && layout.holdsItems(around);
    }

    private void text(TextNode node, boolean preformatted) {
      int from = text.length();
      add(node, preformatted);
      if (tint.isUnseen()) {
        marks.add(Math.min(from, text.length()), text.length(), Manner.FADED);
      }
    }

    private void add(TextNode node, boolean preformatted) {
      String s = node.getWholeText();
      if (!s.isBlank()) {
        first = first == null ? node : first;
        last = node;
        links.add(s);
      }
      if (preformatted) {
        text.append(s);
        return;
      }
      for (int i = 0; i < s.length(); i++) {
        char c = s.charAt(i);
        if (c != ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f') {
          text.append(c);
        } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
          text.append(c == '\n' || c == '\r' ? SOURCE_BREAK : ' ');
        }
      }
    }

    /** Ends the line; a source line that ends between two Han characters leaves no gap. */
    void end() throws UnreadableException {
      String seen = marks.without(text);
      boolean link = links.end();
      if (first != null && last != null && !seen.isBlank()) {
        spend();
        String s =
            (mark + seen)
                .replaceAll("(?<=[\\u3000-\\uFFEF])\\x1C(?=[\\u3000-\\uFFEF])", "")
                .replace(SOURCE_BREAK, ' ');
        items.add(new Line(s, Extent.between(first, last), link));
        mark = "";
      } else if (!seen.isBlank()) {
        items.add(new Line(seen, new Location.Whole()));
      }
      text.setLength(0);
      marks.clear();
      first = null;
      last = null;
    }
  }
}
