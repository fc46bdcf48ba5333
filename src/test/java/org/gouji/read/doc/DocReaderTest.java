package org.gouji.read.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.gouji.document.Cell;
import org.gouji.document.Document;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Reader;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.junit.jupiter.api.Test;

class DocReaderTest {
  private static byte[] bytes() throws IOException {
    return bytes("libreoffice-changes.doc");
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in = Reader.class.getResourceAsStream("kit/" + file)) {
      return in.readAllBytes();
    }
  }

  @Test
  void changesAreAcceptedFieldsGiveResultsAndHiddenTextIsLeftOut() throws Exception {
    Document d = new DocReader().read(new Source("a.doc", bytes()), Limits.DEFAULT);
    List<String> texts =
        d.blocks().stream()
            .filter(Paragraph.class::isInstance)
            .map(b -> ((Paragraph) b).text())
            .toList();
    assertThat(texts).containsExactly("青岚县云溪镇", "收到5件", "共1页", "框内文字", "末段", "完");
  }

  @Test
  void tableThatBeginsALayoutTableIsRead() throws Exception {
    assertThat(cells("libreoffice-layout-table.doc")).containsExactly("规章", "3", "行政规范性文件", "4");
  }

  @Test
  void tableWithNothingAroundItIsRead() throws Exception {
    assertThat(cells("libreoffice-only-table.doc")).containsExactly("规章", "3", "行政规范性文件", "4");
  }

  /** The cells of the first table. */
  private static List<String> cells(String file) throws Exception {
    Document d = new DocReader().read(new Source("a.doc", bytes(file)), Limits.DEFAULT);
    Table table =
        (Table) d.blocks().stream().filter(Table.class::isInstance).findFirst().orElseThrow();
    return table.cells().stream().map(Cell::text).toList();
  }

  /** Text with its reading above it is stored as an expression to draw, which has no result. */
  @Test
  void whatAFieldDrawsIsNotBlank() throws Exception {
    assertThat(cells("libreoffice-ruby.doc"))
        .containsExactly("规章", "\uFFFD", "许可", "1\uFFFD", "处罚", "7");
  }

  @Test
  void aTextBoxStandsWhereItIsAnchored() throws Exception {
    byte[] bytes = bytes("libreoffice-boxes.doc");
    Document d = new DocReader().read(new Source("a.doc", bytes), Limits.DEFAULT);

    assertThat(cells("libreoffice-boxes.doc"))
        .containsExactly("项目", "件数", "备注", "规章", "3", "甲", "许可", "14", "乙\n丙", "处罚", "", "");
    assertThat(d.blocks().stream().filter(Paragraph.class::isInstance))
        .extracting(b -> ((Paragraph) b).text())
        .containsExactly("首段", "中段", "框内文字", "末段");
  }

  @Test
  void aCellThatShowsAPictureIsNotBlank() throws Exception {
    String picture = "\uFFFC";
    assertThat(cells("libreoffice-pictures.doc"))
        .containsExactly(
            "项目", "件数", "规章", picture, "许可", picture, "处罚", "7", "强制", "", "收费", "", "采购", "");
  }

  /** The list that ties the boxes to their shapes is lost: place and length of it are zero. */
  @Test
  void aCellWhoseTextBoxCannotBeToldIsNotBlank() throws Exception {
    byte[] bytes = bytes("libreoffice-boxes.doc");
    int main = 0;
    while (bytes[main] != (byte) 0xEC || bytes[main + 1] != (byte) 0xA5) {
      main += 512;
    }
    Arrays.fill(bytes, main + 154 + 8 * 56, main + 154 + 8 * 57, (byte) 0);
    Document d = new DocReader().read(new Source("a.doc", bytes), Limits.DEFAULT);
    Table table = (Table) d.blocks().get(1);

    assertThat(table.cells())
        .extracting(Cell::text)
        .filteredOn(text -> text.contains("\uFFFD"))
        .hasSize(4);
    assertThat(d.blocks().toString()).contains("14", "框内文字");
  }

  @Test
  void notesStandBehindTheirBlockAndTheirMarksAreNoDigits() throws Exception {
    byte[] bytes = bytes("libreoffice-notes.doc");
    Document d = new DocReader().read(new Source("a.doc", bytes), Limits.DEFAULT);
    List<String> texts =
        d.blocks().stream()
            .map(
                b ->
                    b instanceof Paragraph p
                        ? p.text()
                        : ((Table) b).cells().stream().map(Cell::text).toList().toString())
            .toList();
    assertThat(texts).containsExactly("正文", "口径见附件。", "[12, 12, 12, 12]", "含上年3件。", "又及。", "末段");
  }

  @Test
  void anInnerTableDividesItsCell() throws Exception {
    Document d = new DocReader().read(new Source("a.doc", bytes()), Limits.DEFAULT);
    Table table =
        (Table) d.blocks().stream().filter(Table.class::isInstance).findFirst().orElseThrow();
    assertThat(table.cells().stream().map(DocReaderTest::describe))
        .containsExactly(
            "0,0 2x1 规章",
            "0,1 1x1 1",
            "0,2 1x1 2",
            "0,3 2x1 9",
            "1,1 1x1 3",
            "1,2 1x1 4",
            "2,0 1x1 甲",
            "2,1 1x2 5",
            "2,3 1x1 6");
  }

  private static String describe(Cell c) {
    return "%d,%d %dx%d %s".formatted(c.row(), c.column(), c.rowSpan(), c.columnSpan(), c.text());
  }

  @Test
  void aDamagedFileIsRefusedNotThrown() throws Exception {
    byte[] good = bytes();
    for (int cut : List.of(1500, good.length / 2, good.length - 600)) {
      assertRefused(Arrays.copyOf(good, cut));
    }
  }

  @Test
  void whateverDamageDoesNothingButADocumentOrARefusalComesOut() throws Exception {
    SplittableRandom random = new SplittableRandom(20240116);
    for (int i = 0; i < 60; i++) {
      byte[] noisy = bytes();
      for (int k = 0; k < 20; k++) {
        noisy[random.nextInt(512, noisy.length)] = (byte) random.nextInt();
      }
      try {
        assertThat(Formats.read(new Source("a.doc", noisy), Limits.DEFAULT).format()).isNotEmpty();
      } catch (UnreadableException e) {
        assertThat(e.zh()).as("round " + i).isNotBlank();
      }
    }
  }

  private static void assertRefused(byte[] bytes) {
    assertThatThrownBy(() -> Formats.read(new Source("a.doc", bytes), Limits.DEFAULT))
        .isInstanceOfSatisfying(
            UnreadableException.class,
            e -> assertThat(e.reason()).isIn(Reason.BROKEN, Reason.UNKNOWN_FORMAT));
  }

  @Test
  void limitsHold() {
    Limits few = new Limits(1 << 20, 1 << 20, 10, 3, 8);
    assertThatThrownBy(() -> new DocReader().read(new Source("a.doc", bytes()), few))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
  }
}
