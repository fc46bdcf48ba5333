package org.gouji.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.kit.SampleGrid;
import org.gouji.kit.SampleReport;

/** The invented report of the kit as a text with a tab grid. */
final class ReportFiles {
  private ReportFiles() {}

  static String clean() {
    return text(SampleReport.EDITION_2021);
  }

  /**
   * The report of another organ in other words, so that neither is a copy of the other, with one
   * figure wrong: the total of those granted.
   */
  static String faulty() {
    String granted = "（一）予以公开\t";
    String clean =
        clean()
            .replace("云溪镇", "河口镇")
            .replaceAll("（一）主动公开。.*", "（一）主动公开。围绕春耕、防汛和医保缴费，在村务公告牌张贴解读材料，镇里的公众号同步推送。")
            .replaceAll("（三）政府信息管理。.*", "（三）政府信息管理。明确由党政办统一登记、编号，每季度清点一次存档目录。")
            .replaceAll("（四）平台建设。.*", "（四）平台建设。改版了公众号菜单，服务大厅新添一台查询机，老年人可请工作人员代为查找。")
            .replaceAll("（五）监督保障。.*", "（五）监督保障。把公开工作列入村干部培训，邀请代表座谈一次，全年没有被追责的情况。")
            .replaceAll("存在的主要问题：.*", "存在的主要问题：人手偏紧，个别政策发布后没有及时配上说明。")
            .replaceAll("改进情况：.*", "改进情况：已从综合办抽调一名干部专职负责，政策文件与说明同日发布。");
    int start = clean.indexOf(granted);
    int end = clean.indexOf('\n', start);
    int last = clean.lastIndexOf('\t', end) + 1;
    int total = Integer.parseInt(clean.substring(last, end));
    return clean.substring(0, last) + (total + 40) + clean.substring(end);
  }

  static String text(SampleReport report) {
    StringBuilder text = new StringBuilder(report.title()).append('\n');
    for (SampleReport.Part part : report.parts()) {
      if (part instanceof SampleReport.Text t) {
        text.append(t.text()).append('\n');
      } else if (part instanceof SampleGrid grid) {
        for (List<SampleGrid.Box> row : grid.rows()) {
          text.append(
                  row.stream()
                      .map(b -> b.text().replace("\n", ""))
                      .collect(Collectors.joining("\t")))
              .append('\n');
        }
      }
    }
    return text.toString();
  }
}
