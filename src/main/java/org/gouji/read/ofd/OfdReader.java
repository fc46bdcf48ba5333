package org.gouji.read.ofd;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Document;
import org.gouji.document.Note;
import org.gouji.read.Limits;
import org.gouji.read.Reader;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.gouji.read.page.OffPaper;
import org.gouji.read.page.PageDocument;
import org.gouji.read.page.drawn.PageContent;
import org.gouji.read.page.drawn.ScannedPages;
import org.gouji.read.page.drawn.Typed;
import org.gouji.read.xml.XmlElement;

/**
 * Reads OFD. Output as of {@link org.gouji.read.pdf.PdfReader}; the pages of all documents in one
 * file follow each other and are counted through.
 */
public final class OfdReader implements Reader {

  @Override
  public Document read(Source source, Limits limits) throws UnreadableException {
    if (source.bytes().length > limits.maxBytes()) {
      throw tooLarge("文件过大", "the file is too large");
    }
    List<PageContent> pages = new ArrayList<>();
    List<Integer> annotated = new ArrayList<>();
    try (OfdPackage parts = OfdPackage.open(source.bytes(), limits)) {
      if (parts.has("Encryptions.xml")) {
        throw new UnreadableException(
            Reason.ENCRYPTED, "OFD 已加密，需要密码", "the OFD is encrypted and needs a password");
      }
      XmlElement root = parts.part("OFD.xml");
      OfdBudget budget = new OfdBudget(limits);
      for (XmlElement body : root.children()) {
        String place = Ofd.is(body, "DocBody") ? OfdVersions.root(parts, body) : null;
        if (place != null) {
          addPages(parts, place, limits, budget, pages, annotated);
        }
      }
    }
    if (pages.isEmpty()) {
      throw OfdPackage.broken();
    }
    List<Note> notes = new ArrayList<>(ScannedPages.notes(pages));
    notes.addAll(OffPaper.notes(pages));
    notes.addAll(Typed.notes(annotated));
    return PageDocument.of("ofd", pages, notes);
  }

  private static void addPages(
      OfdPackage parts,
      String place,
      Limits limits,
      OfdBudget budget,
      List<PageContent> pages,
      List<Integer> annotated)
      throws UnreadableException {
    OfdDocument document = OfdDocument.read(parts, place);
    for (String page : document.pages()) {
      if (pages.size() >= limits.maxPages()) {
        throw tooLarge("OFD 页数过多", "the OFD has too many pages");
      }
      XmlElement content = parts.partOrNull(page);
      if (content != null) {
        pages.add(new OfdPage(document, parts, budget).content(page, content, pages.size() + 1));
        if (document.annotated().contains(page)) {
          annotated.add(pages.size());
        }
      }
    }
  }

  private static UnreadableException tooLarge(String zh, String en) {
    return new UnreadableException(Reason.TOO_LARGE, zh, en);
  }
}
