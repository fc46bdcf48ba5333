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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  private static byte[] encrypted(byte[] original, AccessPermission permission) throws IOException {
    try (PDDocument document = Loader.loadPDF(original)) {
      document.protect(new StandardProtectionPolicy("owner", "", permission));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void an_encrypted_file_that_everybody_may_open_stays_encrypted() throws Exception {
    byte[] original = encrypted(Files.readAllBytes(FAULTY), new AccessPermission());
    List<Remark> remarks = Copying.remarks(original, Language.ZH);
    byte[] copy = Annotators.copy("pdf", original, remarks);
    assertThat(Arrays.copyOf(copy, original.length)).isEqualTo(original);
    Copying.assertReadsTheSame(copy, original);
    assertThat(notes(copy).get(0).text).contains(remarks.get(0).text());
    try (PDDocument document = Loader.loadPDF(copy)) {
      assertThat(document.isEncrypted()).isTrue();
    }
  }

  @Test
  void a_file_that_forbids_annotations_gets_none() throws Exception {
    AccessPermission reading = new AccessPermission();
    reading.setCanModifyAnnotations(false);
    byte[] locked = encrypted(Files.readAllBytes(FAULTY), reading);
    List<Remark> remarks = List.of(new Remark(null, Remark.Weight.ERROR, "x"));
    assertThatThrownBy(() -> Annotators.copy("pdf", locked, remarks))
        .isInstanceOfSatisfying(
            NotAnnotatedException.class, e -> assertThat(e.isFailure()).isFalse());
    assertThatThrownBy(() -> Annotators.copy("pdf", new byte[] {1, 2, 3}, remarks))
        .isInstanceOfSatisfying(
            NotAnnotatedException.class, e -> assertThat(e.isFailure()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void a_turned_page_is_highlighted_where_its_cells_are(int degrees) throws Exception {
    byte[] turned;
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(FAULTY))) {
      document.getPages().forEach(p -> p.setRotation(degrees));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      turned = out.toByteArray();
    }
    byte[] upright = Files.readAllBytes(FAULTY);
    List<Note> expected =
        notes(Annotators.copy("pdf", upright, Copying.remarks(upright, Language.ZH)));
    List<Note> notes = notes(Annotators.copy("pdf", turned, Copying.remarks(turned, Language.ZH)));
    // Areas are told in the page's own space, which does not turn with it.
    assertThat(notes).extracting(Note::text).isEqualTo(expected.stream().map(Note::text).toList());
    for (int i = 0; i < notes.size(); i++) {
      PDRectangle area = expected.get(i).area;
      assertThat(
              notes
                  .get(i)
                  .area
                  .contains(
                      area.getLowerLeftX() + area.getWidth() / 2,
                      area.getLowerLeftY() + area.getHeight() / 2))
          .isTrue();
    }
  }

  private static Location.Page page(int page, float x, float y, float width, float height) {
    return new Location.Page(page, List.of(new Location.Rectangle(x, y, width, height)));
  }
}
