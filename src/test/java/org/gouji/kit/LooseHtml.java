package org.gouji.kit;

import java.util.SplittableRandom;

/** Web pages whose tables have few rules or none, in random style. */
public final class LooseHtml {
  private LooseHtml() {}

  /** The report as a page to be printed. */
  public static String page(SampleReport report, SplittableRandom random) {
    String line = pick(random, "1px solid #000", "0.5pt solid #666", "1px dotted #000");
    String rules =
        pick(
            random,
            "",
            "td{border-bottom:" + line + "}",
            "td{border-left:" + line + "}",
            "table{border:" + line + "}",
            "tr:nth-child(even) td{background:#dde8f5}",
            "table{border-top:2px solid #000;border-bottom:2px solid #000}");
    String style =
        "@page{size:A4"
            + pick(random, "", " landscape")
            + ";margin:"
            + pick(random, "10mm", "20mm")
            + "}body{margin:0}table{border-collapse:collapse;"
            + pick(random, "width:100%;", "width:100%;table-layout:fixed;", "")
            + "font-size:"
            + pick(random, "8pt", "9pt", "10.5pt")
            + "}td{border:0;padding:"
            + pick(random, "0", "1px", "2px 4px")
            + ";text-align:"
            + pick(random, "center", "left", "right")
            + ";vertical-align:"
            + pick(random, "middle", "top", "bottom")
            + "}"
            + pick(random, "", "tr{break-inside:avoid}", "td{line-height:1.8}")
            + rules;
    return SampleHtml.page(report)
        .replaceFirst("<style>.*</style>", "<style>" + style + "</style>");
  }

  private static String pick(SplittableRandom random, String... styles) {
    return styles[random.nextInt(styles.length)];
  }
}
