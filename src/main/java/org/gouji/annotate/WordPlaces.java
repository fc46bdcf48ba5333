package org.gouji.annotate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.document.Location;
import org.jspecify.annotations.Nullable;

/**
 * Finds the paragraphs of a word-processing document by their places, counting start tags as {@link
 * Location.Word} says. A paragraph in a text box cannot have a comment: the one that holds the box
 * stands for it.
 */
final class WordPlaces implements Tags.Visitor {
  private final String xml;
  private final Map<Location.Word, List<Paragraph>> places = new HashMap<>();
  private final List<Paragraph> all = new ArrayList<>();
  private final Deque<Table> tables = new ArrayDeque<>();
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private int paragraphCount;
  private int tableCount;
  private int boxes;

  WordPlaces(String xml) {
    this.xml = xml;
  }

  /** A paragraph, and what is to be put at its beginning and its end. */
  static final class Paragraph {
    final Tags.Tag tag;
    int begin;
    int end;
    final StringBuilder atBegin = new StringBuilder();
    final StringBuilder atEnd = new StringBuilder();

    Paragraph(Tags.Tag tag) {
      this.tag = tag;
      this.begin = tag.to();
    }
  }

  private static final class Table {
    final int ordinal;
    int row = -1;
    int cell = -1;

    Table(int ordinal) {
      this.ordinal = ordinal;
    }
  }

  /** The paragraphs of a place; empty if there is no such place. */
  List<Paragraph> at(Location.@Nullable Word place) {
    return place == null ? List.of() : places.getOrDefault(place, List.of());
  }

  /** All that can have comments, in order. */
  List<Paragraph> paragraphs() {
    return all;
  }

  private static boolean isWord(Tags.Tag tag) {
    return tag.namespace().contains("wordprocessingml");
  }

  @Override
  public void start(Tags.Tag tag) {
    if (!isWord(tag)) {
      return;
    }
    switch (tag.local()) {
      case "p" -> paragraph(tag);
      case "tbl" -> tables.push(new Table(tableCount++));
      case "tr" -> {
        if (!tables.isEmpty()) {
          tables.element().row++;
          tables.element().cell = -1;
        }
      }
      case "tc" -> {
        if (!tables.isEmpty()) {
          tables.element().cell++;
        }
      }
      case "txbxContent" -> boxes++;
      default -> {}
    }
  }

  private void paragraph(Tags.Tag tag) {
    Paragraph p = new Paragraph(tag);
    Paragraph anchor = boxes == 0 || open.isEmpty() ? p : open.getLast();
    open.push(p);
    if (anchor == p) {
      all.add(p);
    }
    if (tables.isEmpty()) {
      add(new Location.Word("document", paragraphCount++, -1, -1, -1), anchor);
      return;
    }
    Table t = tables.element();
    add(new Location.Word("document", -1, t.ordinal, t.row, t.cell), anchor);
    places.computeIfAbsent(
        new Location.Word("document", -1, t.ordinal, t.row, -1), k -> List.of(anchor));
    places.computeIfAbsent(
        new Location.Word("document", -1, t.ordinal, -1, -1), k -> List.of(anchor));
  }

  private void add(Location.Word place, Paragraph anchor) {
    List<Paragraph> list = places.computeIfAbsent(place, k -> new ArrayList<>());
    if (!list.contains(anchor)) {
      list.add(anchor);
    }
  }

  @Override
  public void end(Tags.Tag tag, int endTag, int after) {
    if (!isWord(tag)) {
      return;
    }
    switch (tag.local()) {
      case "p" -> open.pop().end = endTag;
      case "pPr" -> {
        Paragraph p = open.peek();
        if (p != null && p.begin <= tag.from() && xml.substring(p.begin, tag.from()).isBlank()) {
          p.begin = after;
        }
      }
      case "tbl" -> tables.pop();
      case "txbxContent" -> boxes--;
      default -> {}
    }
  }

  /** The document with all that is to be put in. */
  String filled() {
    Insertions insertions = new Insertions();
    for (Paragraph p : all) {
      if (p.atBegin.isEmpty() && p.atEnd.isEmpty()) {
        continue;
      }
      if (p.tag.empty()) {
        insertions.add(p.tag.to() - 2, ">" + p.atBegin + p.atEnd + "<");
        insertions.add(p.tag.to() - 1, p.tag.prefix() + p.tag.local());
      } else {
        insertions.add(p.begin, p.atBegin.toString());
        insertions.add(p.end, p.atEnd.toString());
      }
    }
    return insertions.into(xml);
  }
}
