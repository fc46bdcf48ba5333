package org.gouji.rule;

import java.util.List;
import java.util.SplittableRandom;

/** Reports as offices write them, with random figures that all agree: nothing may be found. */
final class CleanReports {
  private static final List<String> ORGANS =
      List.of(
          "云安市人民政府", "云安市北湖区人民政府", "云溪县民政局", "云溪县平桥镇人民政府", "北湖区东关街道办事处", "云安综合实验区管委会", "江南省教育厅");
  private static final List<String> COLUMNS =
      List.of(
          "natural_person", "commercial", "research", "public_interest", "legal_service", "other");
  private static final List<String> RESULTS =
      List.of(
          "granted",
          "partly_granted",
          "refused_state_secret",
          "refused_internal_affairs",
          "unavailable_not_held",
          "rejected_petition",
          "rejected_repeated");

  private final SplittableRandom random;
  private final String organ;
  private final String edition;
  private int[] carried = new int[COLUMNS.size()];
  private int inForce;

  /** One organ's reports, year after year. */
  CleanReports(long seed, String edition) {
    this.random = new SplittableRandom(seed);
    this.edition = edition;
    this.organ = ORGANS.get(random.nextInt(ORGANS.size()));
    this.inForce = random.nextInt(40, 60);
    for (int i = 0; i < carried.length; i++) {
      carried[i] = random.nextInt(3);
    }
  }

  /** The next year's report: it begins where the last one ended. */
  Reports next(int year) {
    Reports report = Reports.edition(edition).year(year).organ(organ);
    int[] carriedIn = carried.clone();
    int[] handled = new int[COLUMNS.size()];
    for (String result : RESULTS) {
      handled = plus(handled, row(report, result, figures()));
    }
    row(report, "handled", handled);
    row(report, "carried_in", carriedIn);
    carried = figures();
    row(report, "carried_out", carried);
    int[] received = plus(handled, carried);
    for (int i = 0; i < received.length; i++) {
      // Who leaves more than he has handled has received some.
      int missing = Math.max(0, carriedIn[i] - received[i]);
      carried[i] += missing;
      received[i] += missing - carriedIn[i];
    }
    row(report, "carried_out", carried);
    row(report, "received", received);
    disputes(report);
    documents(report);
    return narrative(report, year, sum(received), sum(carriedIn), sum(handled));
  }

  private Reports narrative(Reports report, int year, int received, int carriedIn, int handled) {
    String about =
        """
        （一）主动公开情况。%1$d年，主动公开政府信息%5$d条，比上年增加12条。对照《%2$d年政务公开工作要点》逐项落实。
        （二）依申请公开情况。%1$d年新收政府信息公开申请%3$d件，上年结转%6$d件，办结%4$d件。
        （三）政府信息管理情况。落实三审三校，清理规范性文件2次。
        （四）平台建设情况。政务新媒体3个，开设专栏5个，发布信息200余条。
        （五）监督保障情况。开展培训2次，%7$d年将继续加强考核。
        """
            .formatted(
                year, year - 1, received, handled, random.nextInt(50, 900), carriedIn, year + 1);
    return report
        .preamble(
            "根据《中华人民共和国政府信息公开条例》要求编制。本报告所列数据的统计期限自%1$d年1月1日起至%1$d年12月31日止。如有疑问，请联系电话：0511-88880000。"
                .formatted(year))
        .section(1, about)
        .section(
            5,
            "%d年存在的主要问题：公开内容不够全面。%d年度改进情况：已补充目录。%d年将加强培训，计划公开信息1000条。"
                .formatted(year, year - 1, year + 1))
        .section(6, "%d年未收取信息处理费。".formatted(year))
        .ending(organ)
        .ending("%d年1月15日".formatted(year + 1));
  }

  private void documents(Reports report) {
    if (!edition.equals("2021")) {
      report.cell("disclosure.penalties.change", "-" + random.nextInt(1, 9));
      return;
    }
    int issued = random.nextInt(9);
    int repealed = random.nextInt(9);
    inForce += issued - repealed;
    report
        .cell("disclosure.normative_documents.issued", "" + issued)
        .cell("disclosure.normative_documents.repealed", "" + repealed)
        .cell("disclosure.normative_documents.in_force", "" + inForce)
        .cell("disclosure.licensing.decisions", "" + random.nextInt(5000))
        .cell("disclosure.fees.amount", random.nextInt(900) + ".2575");
  }

  private void disputes(Reports report) {
    int upheld = random.nextInt(9);
    int pending = random.nextInt(4);
    report.row(
        "disputes.reconsideration", "" + upheld, "0", "0", "" + pending, "" + (upheld + pending));
  }

  private int[] row(Reports report, String row, int[] figures) {
    String[] raws = new String[figures.length + 1];
    for (int i = 0; i < figures.length; i++) {
      raws[i] = "" + figures[i];
    }
    raws[figures.length] = "" + sum(figures);
    report.row("requests." + row, raws);
    return figures;
  }

  private int[] figures() {
    int[] figures = new int[COLUMNS.size()];
    for (int i = 0; i < 2; i++) {
      figures[i] = random.nextInt(12);
    }
    return figures;
  }

  private static int[] plus(int[] a, int[] b) {
    int[] sum = new int[a.length];
    for (int i = 0; i < a.length; i++) {
      sum[i] = a[i] + b[i];
    }
    return sum;
  }

  private static int sum(int[] figures) {
    return java.util.Arrays.stream(figures).sum();
  }
}
