package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gouji.read.pdf.StructureSketch.cell;
import static org.gouji.read.pdf.StructureSketch.table;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gouji.document.Cell;
import org.gouji.document.Document;
import org.gouji.document.Note;
import org.gouji.document.Table;
import org.gouji.read.pdf.StructureSketch.Element;
import org.junit.jupiter.api.Test;

/** The structure tree of a tagged PDF as a second witness of what its tables hold. */
class PdfTagsTest {
  private final PdfSketch pdf = new PdfSketch().page(595, 300);
  private final StructureSketch tags = new StructureSketch(pdf);
  private final List<List<Element>> rows = new ArrayList<>();

  /** A picture, its lower left corner at a place. */
  private static final String PICTURE =
      "q 10 0 0 9 %d %d cm BI /W 4 /H 4 /CS /G /BPC 8 /F /AHx ID " + "3F".repeat(16) + "> EI Q";

  /** A row whose cells stand in columns of 80 points; a blank one is in the structure as well. */
  private void row(float y, String... texts) {
    List<Element> row = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      row.add(texts[i].isEmpty() ? cell() : cell(tags.text(63 + 80 * i, y, texts[i])));
    }
    rows.add(row);
  }

  private void header() {
    row(111, "项目", "自然人", "其他", "总计");
  }

  private Document read() throws Exception {
    return Pdfs.read(tags.bytes(List.of(table(rows))));
  }

  @Test
  void aFigureBetweenTwoColumnsStandsWhereTheTagsSay() throws Exception {
    header();
    row(131, "新收", "12", "0", "12");
    rows.add(
        List.of(cell(tags.text(63, 151, "结转")), cell(), cell(tags.text(188, 151, "3")), cell()));

    assertThat(lines(read())).containsExactly("项目|自然人|其他|总计", "新收|12|0|12", "结转||3|");
  }

  @Test
  void aPictureInPlaceOfAFigureIsNotBlank() throws Exception {
    header();
    row(131, "新收", "12", "", "12");
    row(151, "结转", "2", "3", "5");
    row(171, "", "", "", "");
    row(191, "公开", "", "3", "3");
    pdf.raw(PICTURE, 225, 168).raw(PICTURE, 303, 128).raw(PICTURE, 147, 108);

    assertThat(lines(read()))
        .containsExactly(
            "项目|自然人|其他|总计", "新收|12|\uFFFC|12", "结转|2|3|5", "|||\uFFFC", "公开|\uFFFC|3|3");
  }

  @Test
  void aBlankCellThatTheTagsLeaveOutIsFoundByTheColumns() throws Exception {
    header();
    row(131, "新收", "12", "0", "12");
    rows.add(List.of(cell(tags.text(63, 151, "结转")), cell(tags.text(223, 151, "3"))));

    assertThat(lines(read())).containsExactly("项目|自然人|其他|总计", "新收|12|0|12", "结转||3|");
  }

  @Test
  void whereColumnsAreOpenAFigureStaysMarked() throws Exception {
    header();
    row(131, "新收", "12", "0", "12");
    rows.add(List.of(cell(tags.text(63, 151, "结转")), cell(tags.text(188, 151, "3"))));

    assertThat(lines(read()).get(2)).startsWith("结转|").contains("3\uFFFD");
  }

  @Test
  void theOrderOfDrawingDoesNotMatter() throws Exception {
    String[][] texts = {{"项目", "自然人", "其他", "总计"}, {"新收", "12", "0", "12"}, {"结转", "", "3", "3"}};
    Element[][] cells = new Element[3][4];
    for (int c = 3; c >= 0; c--) {
      for (int r = 0; r < 3; r++) {
        String text = texts[r][c];
        cells[r][c] = text.isEmpty() ? cell() : cell(tags.text(63 + 80 * c, 111 + 20 * r, text));
      }
    }
    for (Element[] row : cells) {
      rows.add(List.of(row));
    }

    assertThat(lines(read())).containsExactly("项目|自然人|其他|总计", "新收|12|0|12", "结转||3|3");
  }

  @Test
  void spansPlaceTheCellsOfSeveralRows() throws Exception {
    rows.add(
        List.of(
            cell(tags.text(63, 121, "项目")).spanning(2, 1),
            cell(tags.text(163, 111, "申请人")).spanning(1, 2),
            cell(tags.text(303, 121, "总计")).spanning(2, 1)));
    rows.add(List.of(cell(tags.text(143, 131, "自然人")), cell(tags.text(223, 131, "其他"))));
    rows.add(List.of(cell(tags.text(63, 151, "新收")), cell(tags.text(143, 151, "12"))));
    row(171, "结转", "1", "3", "4");

    assertThat(Pdfs.cells(read().blocks().get(0)))
        .contains(
            new SketchTable.Cell(0, 0, 2, 1, "项目"),
            new SketchTable.Cell(0, 1, 1, 2, "申请人"),
            new SketchTable.Cell(1, 2, 1, 1, "其他"),
            new SketchTable.Cell(2, 1, 1, 1, "12"),
            new SketchTable.Cell(2, 2, 1, 1, ""));
  }

  @Test
  void aTableGoesOnOnTheNextPage() throws Exception {
    row(231, "项目", "自然人", "其他", "总计");
    Element label = cell(tags.text(63, 251, "1.没有现成信"), tags.page(595, 300).text(63, 41, "息"));
    rows.add(List.of(label, cell(tags.text(143, 41, "4")), cell(), cell(tags.text(303, 41, "4"))));
    row(61, "2.其他", "0", "6", "6");

    assertThat(lines(read())).containsExactly("项目|自然人|其他|总计", "1.没有现成信息|4||4", "2.其他|0|6|6");
  }

  @Test
  void aTableThatABrowserTakesForALayoutHasRows() throws Exception {
    header();
    row(131, "新收", "12", "0", "12");
    // So low that it is no row by its place.
    rows.add(List.of(cell(tags.text(63, 151, "结转")), cell(tags.text(303, 175, "3"))));
    List<Element> layout =
        rows.stream()
            .map(
                r ->
                    StructureSketch.element(
                        "NonStruct", r.stream().map(PdfTagsTest::unnamed).toList()))
            .toList();

    assertThat(lines(Pdfs.read(tags.bytes(List.of(StructureSketch.element("NonStruct", layout))))))
        .containsExactly("项目|自然人|其他|总计", "新收|12|0|12", "结转|||3");
  }

  private static Element unnamed(Element cell) {
    return StructureSketch.element("NonStruct", StructureSketch.element("NonStruct", cell.kids()));
  }

  @Test
  void rulesAndTagsThatAgreeChangeNothing() throws Exception {
    header();
    row(131, "新收", "12", "0", "12");
    row(151, "结转", "", "3", "3");
    rules();

    assertThat(read()).isEqualTo(Pdfs.read(pdf));
  }

  private void rules() {
    for (int r = 0; r < 3; r++) {
      for (int c = 0; c < 4; c++) {
        pdf.box(60 + 80 * c, 98 + 20 * r, 80, 20, "S");
      }
    }
  }

  @Test
  void twoCellsOfTheTagsInOneDrawnCellAreMarked() throws Exception {
    header();
    rows.add(
        List.of(
            cell(tags.text(63, 131, "新收")),
            cell(tags.text(143, 131, "1")),
            cell(tags.text(150, 131, "234")),
            cell(tags.text(303, 131, "235"))));
    row(151, "结转", "1", "3", "4");
    rules();

    Document document = read();

    assertThat(lines(document).get(1)).isEqualTo("新收|\uFFFD||235");
    assertThat(lines(document).get(2)).isEqualTo("结转|1|3|4");
    assertThat(document.notes()).extracting(Note::code).containsExactly("tags-contradict");
  }

  @Test
  void oneCellOfTheTagsInTwoDrawnCellsIsMarked() throws Exception {
    header();
    rows.add(
        List.of(
            cell(tags.text(63, 131, "新收")),
            cell(tags.text(190, 131, "12"), tags.text(223, 131, "34")),
            cell(),
            cell(tags.text(303, 131, "5"))));
    row(151, "结转", "1", "3", "4");
    rules();

    assertThat(lines(read())).containsExactly("项目|自然人|其他|总计", "新收|12\uFFFD|34\uFFFD|5", "结转|1|3|4");
  }

  @Test
  void aRowOfTheTagsInTwoDrawnRowsIsMarked() throws Exception {
    header();
    rows.add(
        List.of(
            cell(tags.text(63, 131, "新收")),
            cell(tags.text(143, 131, "12")),
            cell(tags.text(223, 151, "3")),
            cell(tags.text(303, 131, "15"))));
    rules();

    assertThat(lines(read()))
        .containsExactly("项目|自然人|其他|总计", "新收|12\uFFFD||15\uFFFD", "||3\uFFFD|");
  }

  @Test
  void tagsThatCannotBeAreNotHeard() throws Exception {
    header();
    row(131, "新收", "12", "0", "12");
    row(151, "结转", "1", "3", "4");
    List<Element> swapped = new ArrayList<>(rows.get(1));
    List<Element> other = new ArrayList<>(rows.get(2));
    swapped.set(1, rows.get(2).get(1));
    other.set(1, rows.get(1).get(1));
    List<List<Element>> lies = List.of(rows.get(0), swapped, other);

    assertThat(Pdfs.read(tags.bytes(List.of(table(lies))))).isEqualTo(Pdfs.read(pdf));
    rules();
    assertThat(Pdfs.read(tags.bytes(List.of(table(lies))))).isEqualTo(Pdfs.read(pdf));
  }

  @Test
  void contentThatTwoTablesClaimIsOfNeither() throws Exception {
    header();
    row(131, "新收", "12", "0", "12");
    rows.add(List.of(cell(tags.text(63, 151, "结转")), cell(), cell(tags.text(188, 151, "3"))));

    assertThat(Pdfs.read(tags.bytes(List.of(table(rows), table(rows.subList(1, 3))))))
        .isEqualTo(Pdfs.read(pdf));
  }

  @Test
  void textBetweenTheRowsThatTheTagsDoNotKnowSilencesThem() throws Exception {
    header();
    row(131, "新收", "12", "0", "12");
    pdf.text(223, 151, 9, "7");
    row(171, "结转", "1", "3", "4");

    assertThat(read()).isEqualTo(Pdfs.read(pdf));
  }

  @Test
  void aTreeThatIsNoneIsLeftAlone() throws Exception {
    header();
    row(131, "新收", "12", "0", "12");
    rows.add(List.of(cell(tags.text(63, 151, "结转")), cell(), cell(tags.text(188, 151, "3"))));
    byte[] whole = tags.bytes(List.of(table(rows)));

    leftAlone(changed(whole, PdfTagsTest::cyclic));
    leftAlone(changed(whole, PdfTagsTest::deep));
    leftAlone(changed(whole, PdfTagsTest::huge));
    leftAlone(changed(whole, root -> new COSArray()));
  }

  /** The pages are read as without tags, and a note says that there are some. */
  private void leftAlone(byte[] file) throws Exception {
    Document read = Pdfs.read(file);
    assertThat(read.blocks()).isEqualTo(Pdfs.read(pdf).blocks());
    assertThat(read.notes())
        .extracting(Note::code, Note::en)
        .containsExactly(
            tuple(
                "tags-unreadable",
                "the structure tags of the PDF are damaged or too large and were not used; tables"
                    + " were read by the layout of the pages"));
  }

  @Test
  void aTreeThatIsReadBearsNoNote() throws Exception {
    header();
    row(131, "新收", "12", "0", "12");

    assertThat(read().notes()).isEmpty();
    assertThat(Pdfs.read(tags.bytes(List.of())).notes()).isEmpty();
    assertThat(Pdfs.read(pdf).notes()).isEmpty();
  }

  private static byte[] changed(byte[] bytes, Function<COSDictionary, COSBase> change)
      throws Exception {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      COSName key = COSName.getPDFName("StructTreeRoot");
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      catalog.setItem(key, change.apply(catalog.getCOSDictionary(key)));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }

  /** The last row of the table holds its first one. */
  private static COSDictionary cyclic(COSDictionary root) {
    COSArray rows = kids((COSDictionary) kids(root).getObject(0));
    kids((COSDictionary) rows.getObject(2)).add(new COSObject(rows.getObject(0)));
    kids((COSDictionary) rows.getObject(0)).add(new COSObject(rows.getObject(2)));
    return root;
  }

  private static COSDictionary deep(COSDictionary root) {
    COSDictionary tree = root;
    for (int i = 0; i < 500; i++) {
      tree = element(new COSArray(List.of(new COSObject(tree))));
    }
    return tree;
  }

  private static COSDictionary huge(COSDictionary root) {
    COSArray many = kids(root);
    for (int i = 0; i < 1_000_000; i++) {
      many.add(COSInteger.ONE);
    }
    return root;
  }

  private static COSDictionary element(COSArray kids) {
    COSDictionary element = new COSDictionary();
    element.setName(COSName.S, "Div");
    element.setItem(COSName.K, kids);
    return element;
  }

  private static COSArray kids(COSDictionary element) {
    return (COSArray) element.getDictionaryObject(COSName.K);
  }

  private static List<String> lines(Document document) {
    List<Table> tables = Pdfs.tables(document);
    assertThat(tables).hasSize(1);
    return tables.get(0).rows().stream()
        .map(r -> String.join("|", r.stream().map(Cell::text).toList()).replaceAll("\\s", ""))
        .toList();
  }
}
