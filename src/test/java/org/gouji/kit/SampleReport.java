package org.gouji.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The invented report of the test kit, one for each edition: the truth that every file of the kit
 * is held against. Organ and figures are made up; all cross-checks hold.
 *
 * @param organ its full name
 * @param edition {@code 2021} or {@code 2019}
 * @param year reported on
 * @param parts after the title, in order: headings, paragraphs and tables
 * @param cells what each cell of the form holds, as a plain number, by cell id
 */
public record SampleReport(
    String organ, String edition, int year, List<Part> parts, Map<String, String> cells) {

  public static final String ORGAN = "青岚县云溪镇人民政府";

  /** A report of {@link #ORGAN}. */
  public SampleReport(String edition, int year, List<Part> parts, Map<String, String> cells) {
    this(ORGAN, edition, year, parts, cells);
  }

  /** A part of the report, in order. */
  public sealed interface Part permits Text, SampleGrid {}

  /** A heading or a paragraph. */
  public record Text(String text, boolean heading) implements Part {}

  public static final SampleReport EDITION_2021 = build("2021", 2024);
  public static final SampleReport EDITION_2019 = build("2019", 2020);

  public String title() {
    return organ + year + "年政府信息公开工作年度报告";
  }

  /** The tables: {@code disclosure}, {@code requests}, {@code disputes}. */
  public List<SampleGrid> grids() {
    return parts.stream().filter(SampleGrid.class::isInstance).map(SampleGrid.class::cast).toList();
  }

  /** The headings and paragraphs, the title not among them. */
  public List<Text> texts() {
    return parts.stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
  }

  /**
   * The same with other figures printed in {@code requests}; what the cells should hold stays.
   *
   * @param figures what is printed instead, by cell id
   */
  public SampleReport printing(Map<String, String> figures) {
    List<String> ids = cells.keySet().stream().filter(c -> c.startsWith("requests.")).toList();
    List<Part> printed = new ArrayList<>();
    for (Part part : parts) {
      printed.add(
          part instanceof SampleGrid grid && grid.name().equals("requests")
              ? grid.printing(ids, figures)
              : part);
    }
    return new SampleReport(organ, edition, year, printed, cells);
  }

  /** The same with another paragraph at the start of section 一. */
  public SampleReport saying(String paragraph) {
    List<Part> longer = new ArrayList<>(parts);
    longer.add(longer.indexOf(new Text("一、总体情况", true)) + 1, new Text(paragraph, false));
    return new SampleReport(organ, edition, year, longer, cells);
  }

  /** The same about another year. */
  public SampleReport about(int otherYear) {
    return new SampleReport(organ, edition, otherYear, parts, cells);
  }

  private static SampleReport build(String edition, int year) {
    Map<String, String> cells = new LinkedHashMap<>();
    SampleFigures figures = new SampleFigures(edition, cells);
    SampleGrid disclosure = figures.disclosure();
    SampleGrid requests = figures.requests();
    SampleGrid disputes = figures.disputes();
    List<Part> parts = new ArrayList<>();
    text(parts, "根据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。报告期限为%d年1月1日至%d年12月31日。".formatted(year, year));
    heading(parts, "一、总体情况");
    text(parts, "（一）主动公开。全年通过政府网站公开信息186条，其中财政预决算4条、民生领域92条，回应群众留言17次。");
    text(
        parts,
        "（二）依申请公开。本年新收政府信息公开申请%s件，上年结转%s件，办结%s件，结转下年度继续办理%s件。"
            .formatted(
                cells.get("requests.received.total"),
                cells.get("requests.carried_in.total"),
                cells.get("requests.handled.total"),
                cells.get("requests.carried_out.total")));
    text(parts, "（三）政府信息管理。落实公开属性源头认定制度，清理失效文件1件，信息发布前均经三级审核。");
    text(parts, "（四）平台建设。政务公开专区设在镇便民服务中心一楼，全年接待查阅63人次。");
    text(parts, "（五）监督保障。开展业务培训2次，参训45人次，社会评议结果为满意，未发生责任追究情形。");
    heading(parts, "二、主动公开政府信息情况");
    parts.add(disclosure);
    heading(parts, "三、收到和处理政府信息公开申请情况");
    parts.add(requests);
    heading(parts, "四、政府信息公开行政复议、行政诉讼情况");
    parts.add(disputes);
    heading(parts, "五、存在的主要问题及改进情况");
    text(parts, "存在的主要问题：一是解读形式不够多样，二是村级公开栏更新不够及时。");
    text(parts, "改进情况：增加图文解读，每季度检查一次村级公开栏，并把结果纳入年度考核。");
    heading(parts, "六、其他需要报告的事项");
    text(parts, "本机关%d年度未收取政府信息公开信息处理费。".formatted(year));
    text(parts, ORGAN);
    text(parts, "%d年1月16日".formatted(year + 1));
    return new SampleReport(edition, year, List.copyOf(parts), cells);
  }

  private static void heading(List<Part> parts, String text) {
    parts.add(new Text(text, true));
  }

  private static void text(List<Part> parts, String text) {
    parts.add(new Text(text, false));
  }
}
