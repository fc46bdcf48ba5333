package org.gouji.kit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sample report in RTF as programs of several kinds write it. */
public final class SampleRtf {
  private static final Charset GB = Charset.forName("GB18030");
  private static final Pattern HEADING = Pattern.compile("([一二三四五六]、)(.*)");
  private static final int COLUMN = 720;

  /** Who writes it. */
  public enum Program {
    /** Word: escaped bytes behind Unicode, each row defined before and behind its cells. */
    WORD,
    /** WPS Writer: escaped bytes, rows defined behind their cells. */
    WPS,
    /** LibreOffice: Unicode only, rows defined before their cells. */
    LIBRE_OFFICE,
    /** A generator of reports: bytes as they stand, cells of one column each, little else. */
    GENERATOR
  }

  private final Program program;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private SampleRtf(Program program) {
    this.program = program;
  }

  /** The file. */
  public static byte[] of(SampleReport report, Program program) {
    SampleRtf rtf = new SampleRtf(program);
    rtf.head();
    rtf.paragraph(report.title());
    for (SampleReport.Part part : report.parts()) {
      if (part instanceof SampleGrid grid) {
        rtf.table(grid);
      } else if (part instanceof SampleReport.Text t) {
        rtf.paragraph(t.text());
      }
    }
    rtf.words("}");
    return rtf.out.toByteArray();
  }

  private void words(String words) {
    out.writeBytes(words.getBytes(StandardCharsets.ISO_8859_1));
  }

  private void head() {
    words("{\\rtf1\\ansi\\ansicpg936\\deff0");
    if (program == Program.GENERATOR) {
      words("{\\fonttbl{\\f0\\fnil SimSun;}}\r\n");
      return;
    }
    words(
        "\\uc"
            + (program == Program.WORD ? 2 : 1)
            + "{\\fonttbl{\\f0\\froman\\fcharset0\\fprq2{\\*\\panose 02020603050405020304}Times New"
            + " Roman;}{\\f13\\fnil\\fcharset134\\fprq2"
            + " \\'cb\\'ce\\'cc\\'e5{\\*\\falt SimSun};}}{\\colortbl;\\red0\\green0\\blue0;}"
            + "{\\stylesheet{\\fs21 \\snext0 Normal;}{\\s1 heading 1;}}"
            + "{\\*\\listtable{\\list{\\listlevel\\levelnfc39{\\leveltext\\'02\\'00\\'a1\\'a2;}}}}"
            + "{\\info{\\title 2031}{\\author a}}{\\header \\pard 12\\par}{\\footer \\pard -"
            + " {\\field{\\*\\fldinst PAGE}{\\fldrslt 3}} -\\par}\r\n");
  }

  /** Text of a paragraph or a cell. */
  private void text(String text) {
    for (int c : text.codePoints().toArray()) {
      byte[] bytes = Character.toString(c).getBytes(GB);
      if (bytes.length == 1 || program == Program.GENERATOR) {
        out.writeBytes(bytes);
        continue;
      }
      if (program != Program.WPS) {
        words("\\u" + (short) c);
      }
      if (program == Program.LIBRE_OFFICE) {
        words("\\'3f");
        continue;
      }
      for (byte b : bytes) {
        words("\\'%02x".formatted(b & 0xFF));
      }
    }
  }

  private void run(String text) {
    switch (program) {
      case WORD -> words("{\\rtlch\\fcs1 \\af0 \\ltrch\\fcs0 \\loch\\af0\\hich\\af0\\dbch\\f13 ");
      case WPS -> words("{\\fs21\\kerning2\\loch\\af0\\hich\\af0\\dbch\\f13 ");
      case LIBRE_OFFICE -> words("{\\hich\\af5\\dbch\\af13\\loch\\f0 ");
      case GENERATOR -> words("");
    }
    text(text);
    words(program == Program.GENERATOR ? "" : "}");
  }

  private void paragraph(String text) {
    words(program == Program.GENERATOR ? "\\pard " : "\\pard\\plain \\qj\\widctlpar ");
    Matcher heading = HEADING.matcher(text);
    boolean listed = program != Program.GENERATOR && heading.matches();
    if (listed) {
      words("{\\listtext\\pard\\plain \\f13 ");
      text(heading.group(1));
      words("\\tab}\\ls1\\ilvl0 ");
    }
    run(listed ? heading.group(2) : text);
    words("\\par\r\n");
  }

  private void table(SampleGrid grid) {
    SampleGrid.Box[][] covers = grid.covers();
    for (int r = 0; r < covers.length; r++) {
      StringBuilder definition = new StringBuilder("\\trowd\\trgaph108\\trleft-108");
      for (int c = 0; c < covers[r].length; c = next(covers[r], c)) {
        definition.append(merges(covers[r][c], r, c)).append("\\clvertalc\\clbrdrt\\brdrs");
        definition.append("\\cellx").append(COLUMN * next(covers[r], c) - 108);
      }
      boolean before = program != Program.WPS;
      boolean behind = program == Program.WPS || program == Program.WORD;
      words(before ? definition + "\r\n" : "");
      for (int c = 0; c < covers[r].length; c = next(covers[r], c)) {
        SampleGrid.Box box = covers[r][c];
        words(program == Program.GENERATOR ? "\\intbl" : "\\pard\\plain \\qc\\intbl ");
        boolean first = box.row() == r && box.column() == c;
        if (first && program == Program.GENERATOR && opensWithAscii(box.text())) {
          words(" ");
        }
        if (first) {
          run(box.text());
        }
        words("\\cell");
      }
      words(behind ? "\\pard \\intbl {" + definition + "\\row }\r\n" : "\\row\r\n");
    }
  }

  /** A word ends where something else than letters and digits follows. */
  private static boolean opensWithAscii(String text) {
    return !text.isEmpty() && text.charAt(0) < 0x80;
  }

  /** A generator of reports knows no cell wider than a column. */
  private int next(SampleGrid.Box[] row, int column) {
    return column + (program == Program.GENERATOR ? 1 : row[column].columnSpan());
  }

  private String merges(SampleGrid.Box box, int row, int column) {
    String down = box.rowSpan() == 1 ? "" : box.row() == row ? "\\clvmgf" : "\\clvmrg";
    boolean wide = program != Program.GENERATOR || box.columnSpan() == 1;
    return down + (wide ? "" : box.column() == column ? "\\clmgf" : "\\clmrg");
  }
}
