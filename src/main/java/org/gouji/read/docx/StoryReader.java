package org.gouji.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Location;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.grid.Colours;
import org.gouji.read.grid.Item;
import org.gouji.read.grid.Line;
import org.gouji.read.word.StoryBudget;
import org.gouji.read.xml.XmlElement;

/** Reads what the body, a cell or a text box holds, in order. One instance per document. */
final class StoryReader {
  private final Styles styles;
  private final Numbering numbering;
  private final Places places;
  private final Inclusions inclusions;
  private final Notes notes;
  private final List<String> referred = new ArrayList<>();
  private final StoryBudget budget;

  /** Reads a document that is stored inside this one. */
  interface Inclusions {
    List<Item> read(String relation) throws UnreadableException;
  }

  StoryReader(
      Styles styles,
      Numbering numbering,
      Places places,
      Inclusions inclusions,
      Notes notes,
      Limits limits) {
    this.styles = styles;
    this.numbering = numbering;
    this.places = places;
    this.inclusions = inclusions;
    this.notes = notes;
    this.budget = new StoryBudget(limits);
  }

  /** The items of the body; footnotes stand behind the paragraph or table that refers to them. */
  List<Item> body(XmlElement body) throws UnreadableException {
    return items(body, new Story(true, Colours.WHITE));
  }

  /**
   * The items of a container, such as a cell.
   *
   * @param ground the colour behind it
   */
  List<Item> items(XmlElement container, int ground) throws UnreadableException {
    return items(container, new Story(false, ground));
  }

  StoryBudget budget() {
    return budget;
  }

  Styles styles() {
    return styles;
  }

  private static List<Item> items(XmlElement container, Story story) throws UnreadableException {
    story.walk(container);
    story.finish();
    return story.items;
  }

  Location.Word place(XmlElement element) {
    return places.of(element);
  }

  private final class Story {
    final List<Item> items = new ArrayList<>();
    private final StringBuilder begun = new StringBuilder();
    private Location begunAt = new Location.Whole();
    private final boolean outermost;
    private final int ground;

    Story(boolean outermost, int ground) {
      this.outermost = outermost;
      this.ground = ground;
    }

    void walk(XmlElement container) throws UnreadableException {
      for (XmlElement e : container.children()) {
        switch (e.name()) {
          case "w:p" -> paragraph(e);
          case "w:tbl" -> {
            finish();
            items.add(new TableReader(StoryReader.this, ground).read(e));
            notes(places.of(e));
          }
          case "w:altChunk" -> {
            finish();
            String relation = e.attribute("r:id");
            if (relation != null) {
              items.addAll(inclusions.read(relation));
            }
          }
          case "w:sdt" -> {
            if (!ParagraphReader.isPlaceholder(e)) {
              walk(e);
            }
          }
          case "mc:AlternateContent" -> {
            if (!e.children().isEmpty()) {
              walk(e.children().get(0));
            }
          }
          case "w:del", "w:moveFrom", "w:tcPr", "w:sdtPr" -> {}
          default -> walk(e);
        }
      }
    }

    private void paragraph(XmlElement p) throws UnreadableException {
      budget.spend();
      ParagraphReader.Read read = ParagraphReader.read(p, styles, ground);
      referred.addAll(read.notes());
      for (XmlElement box : read.before()) {
        items.addAll(StoryReader.this.items(box, Colours.UNKNOWN));
      }
      if (begun.isEmpty()) {
        begunAt = places.of(p);
      }
      if (read.joined()) {
        begun.append(read.text());
      } else {
        // Of paragraphs that run together, the last one's properties hold.
        String number = numbering.next(p.child("w:pPr"));
        items.add(new Line(number + begun + read.text(), begunAt));
        begun.setLength(0);
      }
      for (XmlElement box : read.after()) {
        items.addAll(StoryReader.this.items(box, Colours.UNKNOWN));
      }
      if (begun.isEmpty()) {
        notes(places.of(p));
      }
    }

    /**
     * The notes referred to since the last ones were read; their place is that of the reference.
     */
    private void notes(Location place) throws UnreadableException {
      if (outermost) {
        for (String note : referred) {
          for (String text : notes.take(note)) {
            budget.spend();
            items.add(new Line(text, place));
          }
        }
        referred.clear();
      }
    }

    void finish() {
      if (!begun.isEmpty()) {
        items.add(new Line(begun.toString(), begunAt));
        begun.setLength(0);
      }
    }
  }
}
