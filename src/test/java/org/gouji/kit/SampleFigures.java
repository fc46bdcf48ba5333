package org.gouji.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.kit.SampleGrid.Box;

/** Draws the tables of the sample report and notes what each cell holds. */
final class SampleFigures {
  private static final List<String> APPLICANTS =
      List.of(
          "natural_person", "commercial", "research", "public_interest", "legal_service", "other");
  private static final List<String> RESULTS =
      List.of("upheld", "corrected", "other", "pending", "total");
  private static final List<String> RESULT_LABELS = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");

  private final boolean later;
  private final Map<String, String> cells;

  SampleFigures(String edition, Map<String, String> cells) {
    this.later = edition.equals("2021");
    this.cells = cells;
  }

  /** A row of results: group and label as printed, id, and the count of each kind of applicant. */
  private record Result(String group, String label, String id, int... counts) {}

  SampleGrid disclosure() {
    List<Box> b = new ArrayList<>();
    if (later) {
      band(b, "第二十条第（一）项");
      row(b, null, "信息内容", "本年制发件数", "本年废止件数", "现行有效件数");
      String[] ids = {"issued", "repealed", "in_force"};
      row(b, ids, "规章", "rules", "0", "0", "0");
      row(b, ids, "行政规范性文件", "normative_documents", "3", "1", "17");
      band(b, "第二十条第（五）项");
      row(b, null, "信息内容", "本年处理决定数量");
      String[] decisions = {"decisions"};
      row(b, decisions, "行政许可", "licensing", "1264");
      band(b, "第二十条第（六）项");
      row(b, null, "信息内容", "本年处理决定数量");
      row(b, decisions, "行政处罚", "penalties", "38");
      row(b, decisions, "行政强制", "compulsion", "2");
      band(b, "第二十条第（八）项");
      row(b, null, "信息内容", "本年收费金额（单位：万元）");
      row(b, new String[] {"amount"}, "行政事业性收费", "fees", "12.3456");
    } else {
      band(b, "第二十条第（一）项");
      row(b, null, "信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量");
      String[] ids = {"made", "published", "total"};
      row(b, ids, "规章", "rules", "0", "0", "0");
      row(b, ids, "规范性文件", "normative_documents", "4", "4", "21");
      String[] items = {"previous_items", "change", "decisions"};
      band(b, "第二十条第（五）项");
      row(b, null, "信息内容", "上一年项目数量", "本年增/减", "处理决定数量");
      row(b, items, "行政许可", "licensing", "86", "+3", "1264");
      row(b, items, "其他对外管理服务事项", "other_services", "41", "0", "903");
      band(b, "第二十条第（六）项");
      row(b, null, "信息内容", "上一年项目数量", "本年增/减", "处理决定数量");
      row(b, items, "行政处罚", "penalties", "120", "-4", "38");
      row(b, items, "行政强制", "compulsion", "9", "0", "2");
      band(b, "第二十条第（八）项");
      row(b, null, "信息内容", "上一年项目数量", "本年增/减");
      row(b, new String[] {"previous_items", "change"}, "行政事业性收费", "fees", "5", "0");
      band(b, "第二十条第（九）项");
      row(b, null, "信息内容", "采购项目数量", "采购总金额");
      row(b, new String[] {"projects", "amount"}, "政府集中采购", "procurement", "14", "86.5万元");
    }
    return new SampleGrid("disclosure", b);
  }

  private static int next(List<Box> boxes) {
    return boxes.isEmpty() ? 0 : boxes.get(boxes.size() - 1).row() + 1;
  }

  private static void band(List<Box> boxes, String text) {
    boxes.add(new Box(next(boxes), 0, 1, 4, text));
  }

  /** A row over columns 1 to 3; with ids the first text is the label, the second the row's id. */
  private void row(List<Box> boxes, String[] ids, String label, String... texts) {
    int row = next(boxes);
    boxes.add(new Box(row, 0, 1, 1, label));
    int from = ids == null ? 0 : 1;
    int n = texts.length - from;
    for (int i = 0; i < n; i++) {
      int column = 1 + i;
      String text = texts[from + i];
      boxes.add(new Box(row, column, 1, i == n - 1 ? 4 - column : 1, text));
      if (ids != null) {
        String number = text.replace("+", "").replace("万元", "");
        cells.put("disclosure." + texts[0] + "." + ids[i], number);
      }
    }
  }

  private List<Result> results() {
    String refused = "（三）不予公开";
    String unavailable = "（四）无法提供";
    String rejected = "（五）不予处理";
    String other = "（六）其他处理";
    List<Result> r =
        new ArrayList<>(
            List.of(
                new Result("", "（一）予以公开", "granted", 9, 2, 0, 1, 1, 0),
                new Result("", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "partly_granted", 4, 1, 0, 0, 0, 1),
                new Result(refused, "1.属于国家秘密", "refused_state_secret", 0, 0, 0, 0, 0, 0),
                new Result(
                    refused, "2.其他法律行政法规禁止公开", "refused_prohibited_by_law", 1, 0, 0, 0, 0, 0),
                new Result(refused, "3.危及“三安全一稳定”", "refused_security_stability", 0, 0, 0, 0, 0, 0),
                new Result(refused, "4.保护第三方合法权益", "refused_third_party_rights", 2, 0, 0, 0, 0, 0),
                new Result(refused, "5.属于三类内部事务信息", "refused_internal_affairs", 1, 1, 0, 0, 0, 0),
                new Result(refused, "6.属于四类过程性信息", "refused_process_information", 0, 0, 0, 0, 1, 0),
                new Result(refused, "7.属于行政执法案卷", "refused_enforcement_files", 1, 0, 0, 0, 0, 0),
                new Result(refused, "8.属于行政查询事项", "refused_administrative_query", 0, 0, 0, 0, 0, 0),
                new Result(unavailable, "1.本机关不掌握相关政府信息", "unavailable_not_held", 5, 0, 0, 0, 0, 0),
                new Result(
                    unavailable, "2.没有现成信息需要另行制作", "unavailable_needs_creation", 1, 0, 0, 0, 0, 0),
                new Result(unavailable, "3.补正后申请内容仍不明确", "unavailable_unclear", 0, 1, 0, 0, 0, 0),
                new Result(rejected, "1.信访举报投诉类申请", "rejected_petition", 2, 0, 0, 0, 0, 0),
                new Result(rejected, "2.重复申请", "rejected_repeated", 1, 0, 0, 0, 0, 0),
                new Result(rejected, "3.要求提供公开出版物", "rejected_publication", 0, 0, 0, 0, 0, 0),
                new Result(rejected, "4.无正当理由大量反复申请", "rejected_excessive", 0, 0, 0, 0, 0, 0),
                new Result(
                    rejected, "5.要求行政机关确认或重新出具已获取信息", "rejected_confirmation", 0, 1, 0, 0, 0, 0)));
    if (later) {
      r.add(
          new Result(
              other, "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "other_not_corrected", 1, 0, 0, 0, 0, 0));
      r.add(
          new Result(
              other,
              "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
              "other_fee_unpaid",
              0,
              0,
              0,
              0,
              0,
              0));
      r.add(new Result(other, "3.其他", "other_else", 0, 0, 0, 0, 0, 0));
    } else {
      r.add(new Result("", other, "other", 1, 0, 0, 0, 0, 0));
    }
    return r;
  }

  SampleGrid requests() {
    List<Box> b = new ArrayList<>();
    b.add(new Box(0, 0, 3, 3, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"));
    b.add(new Box(0, 3, 1, 7, "申请人情况"));
    b.add(new Box(1, 3, 2, 1, "自然人"));
    b.add(new Box(1, 4, 1, 5, "法人或其他组织"));
    b.add(new Box(1, 9, 2, 1, "总计"));
    List<String> kinds = List.of("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他");
    for (int i = 0; i < 5; i++) {
      b.add(new Box(2, 4 + i, 1, 1, kinds.get(i)));
    }
    int[] received = {27, 5, 0, 1, 2, 1};
    int[] carriedIn = {3, 1, 0, 0, 0, 0};
    label(b, 3, "一、本年新收政府信息公开申请数量", "received", received);
    label(b, 4, "二、上年结转政府信息公开申请数量", "carried_in", carriedIn);
    List<Result> results = results();
    int[] handled = new int[6];
    String group = "";
    int row = 5;
    for (Result r : results) {
      if (row == 5) {
        b.add(new Box(5, 0, results.size() + 1, 1, "三、本年度办理结果"));
      }
      if (r.group.isEmpty()) {
        b.add(new Box(row, 1, 1, 2, r.label));
      } else {
        if (!r.group.equals(group)) {
          String g = r.group;
          int span = (int) results.stream().filter(x -> x.group.equals(g)).count();
          b.add(new Box(row, 1, span, 1, g));
        }
        b.add(new Box(row, 2, 1, 1, r.label));
      }
      group = r.group;
      counts(b, row++, r.id, r.counts);
      for (int i = 0; i < 6; i++) {
        handled[i] += r.counts[i];
      }
    }
    b.add(new Box(row, 1, 1, 2, "（七）总计"));
    counts(b, row++, "handled", handled);
    int[] carriedOut = new int[6];
    for (int i = 0; i < 6; i++) {
      carriedOut[i] = received[i] + carriedIn[i] - handled[i];
    }
    label(b, row, "四、结转下年度继续办理", "carried_out", carriedOut);
    return new SampleGrid("requests", b);
  }

  private void label(List<Box> boxes, int row, String label, String id, int... counts) {
    boxes.add(new Box(row, 0, 1, 3, label));
    counts(boxes, row, id, counts);
  }

  private void counts(List<Box> boxes, int row, String id, int... counts) {
    int total = 0;
    for (int i = 0; i < 6; i++) {
      boxes.add(new Box(row, 3 + i, 1, 1, Integer.toString(counts[i])));
      cells.put("requests." + id + "." + APPLICANTS.get(i), Integer.toString(counts[i]));
      total += counts[i];
    }
    boxes.add(new Box(row, 9, 1, 1, Integer.toString(total)));
    cells.put("requests." + id + ".total", Integer.toString(total));
  }

  SampleGrid disputes() {
    List<Box> b = new ArrayList<>();
    b.add(new Box(0, 0, 1, 5, "行政复议"));
    b.add(new Box(0, 5, 1, 10, "行政诉讼"));
    for (int i = 0; i < 5; i++) {
      b.add(new Box(1, i, 2, 1, RESULT_LABELS.get(i)));
    }
    b.add(new Box(1, 5, 1, 5, "未经复议直接起诉"));
    b.add(new Box(1, 10, 1, 5, "复议后起诉"));
    for (int i = 0; i < 10; i++) {
      b.add(new Box(2, 5 + i, 1, 1, RESULT_LABELS.get(i % 5)));
    }
    int[] line = {2, 1, 0, 0, 3, 1, 0, 0, 1, 2, 0, 0, 0, 0, 0};
    List<String> rows =
        List.of("reconsideration", "litigation_direct", "litigation_after_reconsideration");
    for (int i = 0; i < 15; i++) {
      b.add(new Box(3, i, 1, 1, Integer.toString(line[i])));
      cells.put(
          "disputes." + rows.get(i / 5) + "." + RESULTS.get(i % 5), Integer.toString(line[i]));
    }
    return new SampleGrid("disputes", b);
  }
}
