package org.gouji.output.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gouji.output.base.Tallied;
import org.gouji.rule.Severity;
import org.gouji.run.Status;
import org.gouji.run.Summary;

/** Bars of charts as inline SVG. */
final class Bars {
  private static final int WIDTH = 120;

  private Bars() {}

  /** A line of bars, one per severity; the figures beside it say the same. */
  static void severities(Markup out, Tallied.Counts counts, int most) {
    out.own("<svg width=" + WIDTH + " height=14 aria-hidden=true focusable=false>");
    int x = 0;
    for (Severity severity : Severity.values()) {
      BigDecimal count = BigDecimal.valueOf(counts.of(severity));
      int length = length(count, BigDecimal.valueOf(most), WIDTH);
      if (length > 0) {
        out.own("<rect class=" + severity.id() + " x=" + x + " width=" + length)
            .own(" height=14 />");
      }
      x += length;
    }
    out.own("</svg>");
  }

  /** One bar over the whole width: which part of the documents came to which status. */
  static void share(Markup out, Summary summary) {
    if (summary.total() == 0) {
      return;
    }
    out.own("<svg class=share viewBox=\"0 0 1000 1\" preserveAspectRatio=none aria-hidden=true>");
    int x = 0;
    int done = 0;
    for (Status status : Status.values()) {
      done += summary.count(status);
      int end = (int) (1000L * done / summary.total());
      if (end > x) {
        out.own("<rect class=" + status.id() + " x=" + x + " width=" + (end - x) + " height=1 />");
      }
      x = end;
    }
    out.own("</svg>").line();
  }

  /** In whole pixels, at least one for what is not nothing. */
  static int length(BigDecimal value, BigDecimal most, int full) {
    int length =
        value.multiply(BigDecimal.valueOf(full)).divide(most, 0, RoundingMode.DOWN).intValue();
    return length == 0 && value.signum() > 0 ? 1 : length;
  }
}
