package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of {@code check --output xlsx}, read back. */
class XlsxOutputTest {
  @TempDir Path folder;

  @BeforeEach
  void reports() throws IOException {
    write("1-faulty.txt", ReportFiles.faulty());
    write("2-clean.txt", ReportFiles.clean());
    write(
        "3-odd.txt",
        ReportFiles.clean()
            .replace("云溪镇", "石桥镇")
            .replaceFirst("1\\.属于国家秘密\t0\t0\t0\t0", "1.属于国家秘密\t=SUM(x)\t\t/\t＝若干")
            .replaceFirst("[^\n]*3\\.危及[^\n]*\n", ""));
    write("4-letter.txt", "关于召开年度工作会议的通知\n请各单位派员参加。\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private byte[] bytes(String... more) {
    List<String> args = new ArrayList<>(List.of("check", "--output", "xlsx", folder.toString()));
    args.addAll(List.of(more));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(Call.into(out, args.toArray(String[]::new)).err()).isEmpty();
    return out.toByteArray();
  }

  private static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static void eachCell(XSSFWorkbook book, BiConsumer<XSSFSheet, Cell> look) {
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      for (Row row : book.getSheetAt(i)) {
        for (Cell cell : row) {
          look.accept(book.getSheetAt(i), cell);
        }
      }
    }
  }

  private static List<String> line(XSSFSheet sheet, int number) {
    List<String> texts = new ArrayList<>();
    Row row = sheet.getRow(number);
    for (int i = 0; i < row.getLastCellNum(); i++) {
      texts.add(new DataFormatter(java.util.Locale.ROOT).formatCellValue(row.getCell(i)));
    }
    return texts;
  }

  @Test
  void the_sheets_have_filters_and_frozen_heads() throws IOException {
    try (XSSFWorkbook book = open(bytes("--lang", "zh"))) {
      List<String> names = new ArrayList<>();
      book.sheetIterator().forEachRemaining(s -> names.add(s.getSheetName()));
      assertThat(names).containsExactly("概要", "问题", "单元格", "二、主动公开表", "三、申请办理表", "四、复议诉讼表", "未能核对");
      for (String name : names.subList(1, names.size())) {
        XSSFSheet sheet = book.getSheet(name);
        assertThat(sheet.getPaneInformation().isFreezePane()).as(name).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).as(name).startsWith("A1:");
      }
      assertThat(line(book.getSheet("概要"), 1)).containsExactly("文件", "4");
    }
  }

  @Test
  void a_finding_is_a_line_with_both_sides_and_the_likely_correction() throws IOException {
    try (XSSFWorkbook book = open(bytes("--lang", "zh"))) {
      assertThat(line(book.getSheet("问题"), 2))
          .containsExactly(
              "青岚县河口镇人民政府",
              "2024",
              "错误",
              "申请人合计不符",
              "requests-row-total",
              "三、（一）予以公开",
              "三、（一）予以公开：六类申请人之和为 13，总计填 53，相差 40",
              "13",
              "53",
              "53",
              "13",
              "40",
              "requests.granted.total=13",
              "第30行第31列",
              "",
              folder.resolve("1-faulty.txt").toString().replace('\\', '/'));
    }
  }

  @Test
  void wide_tables_keep_number_blank_and_absent_apart() throws IOException {
    try (XSSFWorkbook book = open(bytes("--lang", "en"))) {
      XSSFSheet requests = book.getSheet("requests");
      assertThat(requests.getLastRowNum()).isEqualTo(3);
      List<String> heads = line(requests, 0);
      int secret = heads.indexOf("requests.refused_state_secret.natural_person");
      int security = heads.indexOf("requests.refused_security_stability.natural_person");
      Row clean = requests.getRow(2);
      assertThat(clean.getCell(secret).getNumericCellValue()).isZero();
      assertThat(clean.getCell(secret).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
      Row odd = requests.getRow(3);
      assertThat(odd.getCell(secret).getStringCellValue()).isEqualTo("=SUM(x)");
      Cell blank = odd.getCell(secret + 1);
      Cell absent = odd.getCell(security);
      assertThat(List.of(blank.getCellType(), absent.getCellType())).containsOnly(CellType.BLANK);
      assertThat(blank.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
      assertThat(absent.getCellStyle().getFillPattern())
          .isEqualTo(FillPatternType.THIN_BACKWARD_DIAG);
    }
  }

  @Test
  void the_long_table_has_a_line_per_cell() throws IOException {
    try (XSSFWorkbook book = open(bytes("--lang", "en"))) {
      XSSFSheet cells = book.getSheet("cells");
      int perReport = 10 + 25 * 7 + 15;
      assertThat(cells.getLastRowNum()).isEqualTo(3 * perReport - 7);
      assertThat(line(cells, 1).subList(1, 9))
          .containsExactly(
              "2024",
              "2021",
              "disclosure",
              "rules",
              "issued",
              "disclosure.rules.issued",
              "number",
              "0");
    }
  }

  @Test
  void what_was_not_checked_has_a_sheet() throws IOException {
    try (XSSFWorkbook book = open(bytes("--lang", "en"))) {
      XSSFSheet sheet = book.getSheet("not checked");
      List<String> kinds = new ArrayList<>();
      for (int i = 1; i <= sheet.getLastRowNum(); i++) {
        kinds.add(line(sheet, i).get(2));
      }
      assertThat(kinds).contains("equation untold", "not a report");
    }
  }

  @Test
  void no_text_becomes_a_formula() throws IOException {
    List<String> guarded = new ArrayList<>();
    try (XSSFWorkbook book = open(bytes())) {
      eachCell(
          book,
          (sheet, cell) -> {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            boolean text = cell.getCellType() == CellType.STRING;
            if (text && "=＝".indexOf(cell.getStringCellValue().charAt(0)) >= 0) {
              assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
              guarded.add(sheet.getSheetName());
            }
          });
    }
    assertThat(guarded).containsExactly("cells", "cells", "requests", "requests");
  }

  @Test
  void the_same_bytes_come_out_at_another_time_and_whatever_the_number_of_workers()
      throws InterruptedException {
    byte[] one = bytes("--jobs", "1");
    Thread.sleep(2100); // the clock of a ZIP ticks every two seconds
    assertThat(bytes("--jobs", "4")).isEqualTo(one);
  }
}
