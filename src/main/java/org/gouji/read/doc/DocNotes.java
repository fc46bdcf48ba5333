package org.gouji.read.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;

/** The footnotes and endnotes of a document by the offset of their marks; each is read once. */
final class DocNotes {
  private final HWPFDocument document;
  private final NavigableMap<Integer, List<Range>> pending = new TreeMap<>();

  DocNotes(HWPFDocument document) {
    this.document = document;
    add(document.getFootnotes(), document.getFootnoteRange());
    add(document.getEndnotes(), document.getEndnoteRange());
  }

  private void add(Notes notes, Range texts) {
    for (int i = 0; i < notes.getNotesCount(); i++) {
      int from = texts.getStartOffset() + notes.getNoteTextStartOffset(i);
      int to = texts.getStartOffset() + notes.getNoteTextEndOffset(i);
      if (from >= texts.getStartOffset() && to <= texts.getEndOffset() && from < to) {
        pending
            .computeIfAbsent(notes.getNoteAnchorPosition(i), k -> new ArrayList<>())
            .add(new Range(from, to, document));
      }
    }
  }

  /** The paragraphs of the notes whose marks stand before an offset of the body. */
  List<String> before(int offset) {
    List<String> texts = new ArrayList<>();
    while (!pending.isEmpty() && pending.firstKey() < offset) {
      for (Range note : pending.pollFirstEntry().getValue()) {
        for (int i = 0; i < note.numParagraphs(); i++) {
          texts.add(DocText.of(note.getParagraph(i)).text());
        }
      }
    }
    return texts;
  }
}
