package org.gouji.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.gouji.form.Form;
import org.gouji.form.FormColumn;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.form.Forms;
import org.gouji.kit.SampleGrid.Box;

/**
 * Invented reports with random figures that tally, made from the form's own data; the same seed
 * gives the same report.
 */
public final class RandomReport {
  private static final String NOTE = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

  private final SplittableRandom random;
  private final Form form;
  private final int most;
  private final Map<String, String> cells = new LinkedHashMap<>();

  private RandomReport(long seed, String edition, int most) {
    this.random = new SplittableRandom(seed);
    this.form = Forms.standard().edition(edition).orElseThrow();
    this.most = most;
  }

  /**
   * A report whose figures all tally.
   *
   * @param most the largest figure of a single cell of {@code requests}
   */
  public static SampleReport of(long seed, String edition, int most) {
    return new RandomReport(seed, edition, most).report();
  }

  private SampleReport report() {
    int year = form.edition().equals("2021") ? 2021 + random.nextInt(4) : 2019 + random.nextInt(2);
    List<SampleReport.Part> parts = new ArrayList<>();
    text(parts, "本报告所列数据的统计期限自%d年1月1日起至%d年12月31日止。".formatted(year, year));
    heading(parts, "一、总体情况");
    text(
        parts, "（一）主动公开。通过政府网站公开信息%d条，解读政策%d次。".formatted(random.nextInt(900), random.nextInt(90)));
    text(parts, "（二）监督保障。开展培训%d次，社会评议结果为满意。".formatted(1 + random.nextInt(9)));
    heading(parts, "二、主动公开政府信息情况");
    parts.add(disclosure());
    heading(parts, "三、收到和处理政府信息公开申请情况");
    parts.add(requests());
    heading(parts, "四、政府信息公开行政复议、行政诉讼情况");
    parts.add(disputes());
    heading(parts, "五、存在的主要问题及改进情况");
    text(parts, "存在的主要问题：解读形式不够多样。改进情况：增加图文解读。");
    heading(parts, "六、其他需要报告的事项");
    text(parts, "本年度未收取政府信息公开信息处理费。");
    return new SampleReport(form.edition(), year, List.copyOf(parts), cells);
  }

  private static void heading(List<SampleReport.Part> parts, String text) {
    parts.add(new SampleReport.Text(text, true));
  }

  private static void text(List<SampleReport.Part> parts, String text) {
    parts.add(new SampleReport.Text(text, false));
  }

  private String value(FormColumn column) {
    return switch (column.kind()) {
      case COUNT -> Integer.toString(random.nextInt(4) == 0 ? 0 : random.nextInt(5 * most + 1));
      case CHANGE -> Integer.toString(random.nextInt(41) - 20);
      case AMOUNT ->
          random.nextInt(3) == 0 ? "0" : (1 + random.nextInt(9999)) + "." + (1 + random.nextInt(9));
    };
  }

  private SampleGrid disclosure() {
    FormTable table = form.table("disclosure").orElseThrow();
    List<Box> boxes = new ArrayList<>();
    String band = "";
    int row = 0;
    for (FormRow r : table.rows()) {
      if (!r.groups().get(0).equals(band)) {
        band = r.groups().get(0);
        boxes.add(new Box(row++, 0, 1, 4, band));
        boxes.add(new Box(row, 0, 1, 1, "信息内容"));
        for (int c = 0; c < r.columns().size(); c++) {
          FormColumn column = r.columns().get(c);
          String label =
              column.label() + (column.unit().isEmpty() ? "" : "（单位：" + column.unit() + "）");
          boxes.add(box(row, c, r.columns().size(), label, ""));
        }
        row++;
      }
      boxes.add(new Box(row, 0, 1, 1, r.label()));
      for (int c = 0; c < r.columns().size(); c++) {
        String value = value(r.columns().get(c));
        String cell = "disclosure." + r.id() + "." + r.columns().get(c).id();
        cells.put(cell, value);
        boxes.add(box(row, c, r.columns().size(), value, cell));
      }
      row++;
    }
    return new SampleGrid("disclosure", boxes);
  }

  private static Box box(int row, int c, int n, String text, String cell) {
    return new Box(row, 1 + c, 1, c == n - 1 ? 3 - c : 1, text, cell);
  }

  private SampleGrid requests() {
    FormTable table = form.table("requests").orElseThrow();
    List<FormRow> rows = table.rows().stream().filter(FormRow::required).toList();
    Map<String, int[]> counts = new LinkedHashMap<>();
    int[] handled = new int[7];
    int[] carriedOut = new int[7];
    int[] carriedIn = new int[7];
    int[] received = new int[7];
    for (FormRow r : rows) {
      boolean result = !r.groups().isEmpty() && !r.id().equals("handled");
      if (result) {
        int[] n = counts();
        counts.put(r.id(), n);
        for (int i = 0; i < 7; i++) {
          handled[i] += n[i];
        }
      }
    }
    for (int i = 0; i < 6; i++) {
      carriedOut[i] = random.nextInt(3) == 0 ? random.nextInt(most + 1) : 0;
      int sum = handled[i] + carriedOut[i];
      carriedIn[i] =
          sum == 0 || random.nextInt(3) > 0 ? 0 : random.nextInt(Math.min(sum, most) + 1);
      received[i] = sum - carriedIn[i];
      carriedOut[6] += carriedOut[i];
      carriedIn[6] += carriedIn[i];
      received[6] += received[i];
    }
    counts.put("handled", handled);
    counts.put("carried_out", carriedOut);
    counts.put("carried_in", carriedIn);
    counts.put("received", received);
    return draw(rows, counts);
  }

  private int[] counts() {
    int[] n = new int[7];
    for (int i = 0; i < 6; i++) {
      n[i] =
          random.nextInt(i == 0 ? 2 : 4) == 0
              ? random.nextInt((i == 0 ? most : Math.max(2, most / 8)) + 1)
              : 0;
      n[6] += n[i];
    }
    return n;
  }

  private SampleGrid draw(List<FormRow> rows, Map<String, int[]> counts) {
    List<Box> b = new ArrayList<>();
    b.add(new Box(0, 0, 3, 3, NOTE));
    b.add(new Box(0, 3, 1, 7, "申请人情况"));
    b.add(new Box(1, 3, 2, 1, "自然人"));
    b.add(new Box(1, 4, 1, 5, "法人或其他组织"));
    b.add(new Box(1, 9, 2, 1, "总计"));
    List<FormColumn> columns = rows.get(0).columns();
    for (int i = 1; i < 6; i++) {
      b.add(new Box(2, 3 + i, 1, 1, columns.get(i).label()));
    }
    int row = 3;
    String outer = "";
    String inner = "";
    for (FormRow r : rows) {
      String label = printed(r);
      if (r.groups().isEmpty()) {
        b.add(new Box(row, 0, 1, 3, label));
      } else {
        if (!r.groups().get(0).equals(outer)) {
          outer = r.groups().get(0);
          String all = outer;
          b.add(
              new Box(
                  row,
                  0,
                  (int) rows.stream().filter(x -> x.groups().contains(all)).count(),
                  1,
                  outer));
        }
        if (r.groups().size() == 1) {
          b.add(new Box(row, 1, 1, 2, label));
        } else {
          if (!r.groups().get(1).equals(inner)) {
            inner = r.groups().get(1);
            String all = inner;
            b.add(
                new Box(
                    row,
                    1,
                    (int) rows.stream().filter(x -> x.groups().contains(all)).count(),
                    1,
                    inner));
          }
          b.add(new Box(row, 2, 1, 1, label));
        }
      }
      for (int i = 0; i < 7; i++) {
        String value = Integer.toString(counts.get(r.id())[i]);
        String cell = "requests." + r.id() + "." + columns.get(i).id();
        cells.put(cell, value);
        b.add(new Box(row, 3 + i, 1, 1, value, cell));
      }
      row++;
    }
    return new SampleGrid("requests", b);
  }

  private static String printed(FormRow row) {
    String number = row.number();
    if (number.isEmpty() || number.startsWith("（")) {
      return number + row.label();
    }
    return number + (Character.isDigit(number.charAt(0)) ? "." : "、") + row.label();
  }

  private SampleGrid disputes() {
    List<FormRow> rows = form.table("disputes").orElseThrow().rows();
    List<Box> b = new ArrayList<>();
    b.add(new Box(0, 0, 1, 5, "行政复议"));
    b.add(new Box(0, 5, 1, 10, "行政诉讼"));
    List<FormColumn> columns = rows.get(0).columns();
    for (int i = 0; i < 5; i++) {
      b.add(new Box(1, i, 2, 1, columns.get(i).label()));
    }
    b.add(new Box(1, 5, 1, 5, rows.get(1).label()));
    b.add(new Box(1, 10, 1, 5, rows.get(2).label()));
    for (int i = 5; i < 15; i++) {
      b.add(new Box(2, i, 1, 1, columns.get(i % 5).label()));
    }
    int total = 0;
    for (int i = 0; i < 15; i++) {
      boolean sum = i % 5 == 4;
      int n = sum ? total : random.nextInt(3) == 0 ? random.nextInt(most + 1) : 0;
      total = sum ? 0 : total + n;
      FormRow row = rows.get(i / 5);
      String cell = "disputes." + row.id() + "." + row.columns().get(i % 5).id();
      cells.put(cell, Integer.toString(n));
      b.add(new Box(3, i, 1, 1, Integer.toString(n), cell));
    }
    b.sort(Comparator.comparingInt(Box::row).thenComparingInt(Box::column));
    return new SampleGrid("disputes", b);
  }
}
