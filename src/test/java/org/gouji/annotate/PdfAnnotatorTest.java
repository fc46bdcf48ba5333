package org.gouji.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.gouji.document.Location;
import org.gouji.output.Remark;
import org.gouji.output.base.Language;
import org.junit.jupiter.api.Test;

class PdfAnnotatorTest {
  private static final Path FAULTY = Path.of("samples/forgotten-carry-over.pdf");

  private record Note(int page, String kind, PDRectangle area, String text) {}

  /** The annotations of ours, each of which must be drawable by any viewer. */
  private static List<Note> notes(byte[] pdf) throws IOException {
    List<Note> notes = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int page = 0;
      for (PDPage p : document.getPages()) {
        page++;
        for (PDAnnotation a : p.getAnnotations()) {
          if (a.getAnnotationName() != null) {
            assertThat(a.getNormalAppearanceStream()).isNotNull();
            assertThat(a.getNormalAppearanceStream().getCOSObject().getLength()).isPositive();
            notes.add(new Note(page, a.getSubtype(), a.getRectangle(), a.getContents()));
          }
        }
      }
    }
    return notes;
  }

  private static byte[] blank(PDPage... pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      Arrays.stream(pages).forEach(document::addPage);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void findings_are_highlighted_at_their_cells_and_the_original_stays_inside() throws Exception {
    byte[] original = Files.readAllBytes(FAULTY);
    for (Language language : Language.values()) {
      List<Remark> remarks = Copying.remarks(original, language);
      byte[] copy = Copying.copy("pdf", original, remarks);
      assertThat(Arrays.copyOf(copy, original.length)).isEqualTo(original);
      Copying.assertReadsTheSame(copy, original);
      List<Note> notes = notes(copy);
      for (Remark remark : remarks) {
        Location.Page place = (Location.Page) remark.location();
        Location.Rectangle r = place.rectangles().get(0);
        assertThat(notes)
            .anySatisfy(
                n -> {
                  assertThat(n.kind).isEqualTo("Highlight");
                  assertThat(n.page).isEqualTo(place.page());
                  assertThat(n.area.contains(r.x() + 1, r.y() + 1)).isTrue();
                  assertThat(n.text).contains(remark.text());
                });
      }
      assertThat(notes).extracting(Note::area).doesNotHaveDuplicates();
    }
  }

  @Test
  void what_is_missing_is_one_note_at_the_upper_right_of_the_first_page_as_seen() throws Exception {
    for (int degrees : new int[] {0, 90, 180, 270}) {
      PDPage page = new PDPage(new PDRectangle(400, 600));
      page.setRotation(degrees);
      byte[] copy =
          Copying.copy(
              "pdf",
              blank(page, new PDPage()),
              List.of(
                  new Remark(null, Remark.Weight.INFO, "一"),
                  new Remark(null, Remark.Weight.ERROR, "二"),
                  new Remark(page(9, 10, 10, 10, 10), Remark.Weight.ERROR, "三")));
      List<Note> notes = notes(copy);
      assertThat(notes).hasSize(1);
      assertThat(notes.get(0).text).isEqualTo("一\n二\n三");
      assertThat(notes.get(0).page).isEqualTo(1);
      PDRectangle area = notes.get(0).area;
      assertThat(area.getLowerLeftX() > 200).isEqualTo(degrees == 0 || degrees == 270);
      assertThat(area.getLowerLeftY() > 300).isEqualTo(degrees == 0 || degrees == 90);
    }
  }

  @Test
  void hostile_text_is_text_and_a_tiny_area_is_seen() throws Exception {
    byte[] copy =
        Copying.copy(
            "pdf",
            blank(new PDPage()),
            List.of(
                new Remark(
                    page(1, 50, 60, 0, 0), Remark.Weight.WARNING, ") Tj " + Copying.HOSTILE)));
    Note note = notes(copy).get(0);
    assertThat(note.text).startsWith(") Tj ]]><script>").contains("=1+1");
    assertThat(note.area.getWidth()).isGreaterThan(5);
    assertThat(note.area.getHeight()).isGreaterThan(5);
  }

  @Test
  void a_damaged_file_is_written_anew() throws Exception {
    byte[] original = Files.readAllBytes(FAULTY);
    byte[] cut = Arrays.copyOf(original, original.length - 40); // without its start of the table
    List<Remark> remarks = Copying.remarks(original, Language.EN);
    byte[] copy = Copying.copy("pdf", cut, remarks);
    assertThat(notes(copy)).hasSameSizeAs(notes(Copying.copy("pdf", original, remarks)));
    Copying.assertReadsTheSame(copy, original);
  }

  @Test
  void a_protected_file_keeps_its_protection() throws Exception {
    byte[] locked;
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      locked = out.toByteArray();
    }
    List<Remark> remarks = List.of(new Remark(null, Remark.Weight.ERROR, "x"));
    assertThatThrownBy(() -> Annotators.copy("pdf", locked, remarks))
        .isInstanceOfSatisfying(
            NotAnnotatedException.class, e -> assertThat(e.isFailure()).isFalse());
    assertThatThrownBy(() -> Annotators.copy("pdf", new byte[] {1, 2, 3}, remarks))
        .isInstanceOfSatisfying(
            NotAnnotatedException.class, e -> assertThat(e.isFailure()).isTrue());
  }

  private static Location.Page page(int page, float x, float y, float width, float height) {
    return new Location.Page(page, List.of(new Location.Rectangle(x, y, width, height)));
  }
}
