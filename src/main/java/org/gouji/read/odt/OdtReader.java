package org.gouji.read.odt;

import java.util.List;
import org.gouji.document.Document;
import org.gouji.read.Limits;
import org.gouji.read.Reader;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.grid.Flow;
import org.gouji.read.xml.XmlElement;

/**
 * Reads texts of OpenDocument: the body with tracked changes accepted, list and heading numbers as
 * they are shown, notes behind the block that refers to them; without headers, footers, comments
 * and hidden text.
 */
public final class OdtReader implements Reader {
  @Override
  public Document read(Source source, Limits limits) throws UnreadableException {
    OpenDocument file = OpenDocument.open(source.bytes(), limits);
    XmlElement text = file.body("office:text");
    OdtStyles known = new OdtStyles(file.content(), file.styles());
    OdtStory story = new OdtStory(known, new OdtNumbers(known), new OdtChanges(text), limits);
    return new Document("odt", Flow.blocks(story.items(text), limits), List.of());
  }
}
