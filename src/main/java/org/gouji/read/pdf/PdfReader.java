package org.gouji.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
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

/**
 * Reads PDF. Ruled tables become tables with {@link org.gouji.document.Table.Geometry#RULED}, all
 * other text one {@link org.gouji.document.Paragraph.Kind#LINE} per printed line; places are {@link
 * org.gouji.document.Location.Page}. Writes nothing to disk and looks for no fonts.
 */
public final class PdfReader implements Reader {

  @Override
  public Document read(Source source, Limits limits) throws IOException, UnreadableException {
    if (source.bytes().length > limits.maxBytes()) {
      throw tooLarge("文件过大", "the file is too large");
    }
    ExpansionGuard.check(source.bytes(), limits.maxExpandedBytes());
    Content content;
    List<Integer> damaged = new ArrayList<>();
    List<Integer> annotated = new ArrayList<>();
    try {
      content = ScanlessFonts.during(() -> content(source.bytes(), limits, damaged, annotated));
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(
          Reason.ENCRYPTED, "PDF 已加密，需要密码", "the PDF is encrypted and needs a password");
    } catch (Stopped e) {
      throw e.cause();
    } catch (IOException | StackOverflowError e) {
      UnreadableException broken =
          new UnreadableException(
              Reason.BROKEN, "PDF 已损坏，无法读取", "the PDF is damaged and cannot be read");
      broken.initCause(e);
      throw broken;
    }
    List<Note> notes = new ArrayList<>(ScannedPages.notes(content.pages));
    notes.addAll(OffPaper.notes(content.pages));
    notes.addAll(DamagedPages.notes(damaged));
    notes.addAll(Typed.notes(annotated));
    notes.addAll(content.tags.notes());
    return PageDocument.of("pdf", content.pages, content.tags.tables(), notes);
  }

  private record Content(List<PageContent> pages, StructureTags tags) {}

  private static Content content(
      byte[] bytes, Limits limits, List<Integer> damaged, List<Integer> annotated)
      throws IOException, UnreadableException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      int count = document.getNumberOfPages();
      if (count > limits.maxPages()) {
        throw tooLarge("PDF 页数过多：" + count + " 页", "the PDF has too many pages: " + count);
      }
      StreamGuard guard = new StreamGuard(limits);
      StructureTags tags = StructureReader.tags(document);
      PdfPages print =
          new PdfPages(
              tags, Layers.of(document), FilledField.drawnAnew(document), new Budget(limits));
      List<PageContent> pages = new ArrayList<>(count);
      for (PDPage page : document.getPages()) {
        guard.check(page.getCOSObject());
        if (DamagedPages.damaged(page)) {
          damaged.add(pages.size() + 1);
        }
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (isTyped(annotation) && !annotated.contains(pages.size() + 1)) {
            annotated.add(pages.size() + 1);
          }
        }
        pages.add(print.content(page, pages.size() + 1));
      }
      return new Content(List.copyOf(pages), tags);
    }
  }

  private static boolean isTyped(PDAnnotation annotation) {
    String text = annotation.getContents();
    return "FreeText".equals(annotation.getSubtype())
        && !annotation.isHidden()
        && text != null
        && !text.isBlank();
  }

  private static UnreadableException tooLarge(String zh, String en) {
    return new UnreadableException(Reason.TOO_LARGE, zh, en);
  }
}
