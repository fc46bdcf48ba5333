package org.gouji.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.gouji.kit.SampleGrid.Box;

/** The ways in which organs leave cells of a report without a figure. */
public enum Blanks {
  /** No zero is printed. */
  ZEROS {
    @Override
    String text(Box box, boolean zeroRow, String mark, SplittableRandom random) {
      return box.text().equals("0") ? "" : box.text();
    }
  },
  /** Half of the zeros are not printed. */
  SOME_ZEROS {
    @Override
    String text(Box box, boolean zeroRow, String mark, SplittableRandom random) {
      return box.text().equals("0") && random.nextBoolean() ? "" : box.text();
    }
  },
  /** Rows without a figure other than zero are left blank. */
  ZERO_ROWS {
    @Override
    String text(Box box, boolean zeroRow, String mark, SplittableRandom random) {
      return zeroRow ? "" : box.text();
    }
  },
  /** No total is printed. */
  TOTALS {
    @Override
    String text(Box box, boolean zeroRow, String mark, SplittableRandom random) {
      return box.cell().endsWith(".total") || box.cell().contains(".handled.") ? "" : box.text();
    }
  },
  /** Of the applicants only their totals are printed. */
  ALL_BUT_TOTALS {
    @Override
    String text(Box box, boolean zeroRow, String mark, SplittableRandom random) {
      return box.cell().startsWith("requests.") && !box.cell().endsWith(".total") ? "" : box.text();
    }
  },
  /** Of the applicants only natural persons and their totals are printed, zeros too. */
  OTHER_APPLICANTS {
    @Override
    String text(Box box, boolean zeroRow, String mark, SplittableRandom random) {
      boolean printed = box.cell().endsWith(".total") || box.cell().endsWith(".natural_person");
      return box.cell().startsWith("requests.") && !printed ? "" : box.text();
    }
  },
  /** A sign stands for zero. */
  MARKS {
    @Override
    String text(Box box, boolean zeroRow, String mark, SplittableRandom random) {
      return box.text().equals("0") ? mark : box.text();
    }
  },
  /** A sign stands for some of the zeros, others are blank. */
  MIXED {
    @Override
    String text(Box box, boolean zeroRow, String mark, SplittableRandom random) {
      int n = random.nextInt(3);
      return box.text().equals("0") && n > 0 ? n == 1 ? mark : "" : box.text();
    }
  };

  private static final List<String> SIGNS = List.of("-", "/", "—", "无");

  abstract String text(Box box, boolean zeroRow, String mark, SplittableRandom random);

  /** The report with blanks; its cells hold an empty text where none is a number. */
  public SampleReport leave(SampleReport report, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    String mark = SIGNS.get(random.nextInt(SIGNS.size()));
    Map<String, String> cells = new LinkedHashMap<>(report.cells());
    List<SampleReport.Part> parts = new ArrayList<>();
    for (SampleReport.Part part : report.parts()) {
      if (part instanceof SampleGrid grid) {
        List<Box> boxes = new ArrayList<>();
        for (Box box : grid.boxes()) {
          boolean zeroRow =
              grid.boxes().stream()
                  .filter(b -> b.row() == box.row() && b.isFigure())
                  .allMatch(b -> b.text().equals("0"));
          Box left = box.isFigure() ? box.withText(text(box, zeroRow, mark, random)) : box;
          boxes.add(left);
          if (left.isFigure() && !left.text().equals(box.text())) {
            cells.put(left.cell(), "");
          }
        }
        parts.add(new SampleGrid(grid.name(), boxes));
      } else {
        parts.add(part);
      }
    }
    return new SampleReport(report.organ(), report.edition(), report.year(), parts, cells);
  }
}
