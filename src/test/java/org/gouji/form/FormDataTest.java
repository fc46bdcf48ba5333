package org.gouji.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The form's data, complete against the two notices: every cell id with its labels stands here once
 * more, so that no id or label of the public list changes unseen.
 */
class FormDataTest {
  private static final String APPLICANTS =
      "natural_person=自然人 commercial=商业企业 research=科研机构 public_interest=社会公益组织"
          + " legal_service=法律服务机构 other=其他 total=总计";
  private static final String OUTCOMES =
      "upheld=结果维持 corrected=结果纠正 other=其他结果 pending=尚未审结 total=总计";

  /** Row id, label with number, under its groups. */
  private static final List<String> REQUESTS_COMMON =
      List.of(
          "received=一、本年新收政府信息公开申请数量",
          "carried_in=二、上年结转政府信息公开申请数量",
          "granted=三、本年度办理结果>（一）予以公开",
          "partly_granted=三、本年度办理结果>（二）部分公开",
          "refused_state_secret=三、本年度办理结果>（三）不予公开>1.属于国家秘密",
          "refused_prohibited_by_law=三、本年度办理结果>（三）不予公开>2.其他法律行政法规禁止公开",
          "refused_security_stability=三、本年度办理结果>（三）不予公开>3.危及“三安全一稳定”",
          "refused_third_party_rights=三、本年度办理结果>（三）不予公开>4.保护第三方合法权益",
          "refused_internal_affairs=三、本年度办理结果>（三）不予公开>5.属于三类内部事务信息",
          "refused_process_information=三、本年度办理结果>（三）不予公开>6.属于四类过程性信息",
          "refused_enforcement_files=三、本年度办理结果>（三）不予公开>7.属于行政执法案卷",
          "refused_administrative_query=三、本年度办理结果>（三）不予公开>8.属于行政查询事项",
          "unavailable_not_held=三、本年度办理结果>（四）无法提供>1.本机关不掌握相关政府信息",
          "unavailable_needs_creation=三、本年度办理结果>（四）无法提供>2.没有现成信息需要另行制作",
          "unavailable_unclear=三、本年度办理结果>（四）无法提供>3.补正后申请内容仍不明确",
          "rejected_petition=三、本年度办理结果>（五）不予处理>1.信访举报投诉类申请",
          "rejected_repeated=三、本年度办理结果>（五）不予处理>2.重复申请",
          "rejected_publication=三、本年度办理结果>（五）不予处理>3.要求提供公开出版物",
          "rejected_excessive=三、本年度办理结果>（五）不予处理>4.无正当理由大量反复申请",
          "rejected_confirmation=三、本年度办理结果>（五）不予处理>5.要求行政机关确认或重新出具已获取信息");

  private static final List<String> OTHER_2021 =
      List.of(
          "other_not_corrected=三、本年度办理结果>（六）其他处理>1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
          "other_fee_unpaid=三、本年度办理结果>（六）其他处理>2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
          "other_else=三、本年度办理结果>（六）其他处理>3.其他");

  private static final List<String> OTHER_2019 = List.of("other=三、本年度办理结果>（六）其他处理");

  private static final List<String> REQUESTS_END =
      List.of("handled=三、本年度办理结果>（七）总计", "carried_out=四、结转下年度继续办理");

  private static final List<String> DISCLOSURE_2021 =
      List.of(
          "rules=第二十条第（一）项>规章: issued=本年制发件数 repealed=本年废止件数 in_force=现行有效件数",
          "normative_documents=第二十条第（一）项>行政规范性文件:"
              + " issued=本年制发件数 repealed=本年废止件数 in_force=现行有效件数",
          "licensing=第二十条第（五）项>行政许可: decisions=本年处理决定数量",
          "penalties=第二十条第（六）项>行政处罚: decisions=本年处理决定数量",
          "compulsion=第二十条第（六）项>行政强制: decisions=本年处理决定数量",
          "fees=第二十条第（八）项>行政事业性收费: amount=本年收费金额");

  private static final List<String> DISCLOSURE_2019 =
      List.of(
          "rules=第二十条第（一）项>规章: made=本年新制作数量 published=本年新公开数量 total=对外公开总数量",
          "normative_documents=第二十条第（一）项>规范性文件:" + " made=本年新制作数量 published=本年新公开数量 total=对外公开总数量",
          "licensing=第二十条第（五）项>行政许可:" + " previous_items=上一年项目数量 change=本年增/减 decisions=处理决定数量",
          "other_services=第二十条第（五）项>其他对外管理服务事项:"
              + " previous_items=上一年项目数量 change=本年增/减 decisions=处理决定数量",
          "penalties=第二十条第（六）项>行政处罚:" + " previous_items=上一年项目数量 change=本年增/减 decisions=处理决定数量",
          "compulsion=第二十条第（六）项>行政强制:" + " previous_items=上一年项目数量 change=本年增/减 decisions=处理决定数量",
          "fees=第二十条第（八）项>行政事业性收费: previous_items=上一年项目数量 change=本年增/减",
          "procurement=第二十条第（九）项>政府集中采购: projects=采购项目数量 amount=采购总金额");

  private static final List<String> DISPUTES =
      List.of(
          "reconsideration=行政复议: " + OUTCOMES,
          "litigation_direct=行政诉讼>未经复议直接起诉: " + OUTCOMES,
          "litigation_after_reconsideration=行政诉讼>复议后起诉: " + OUTCOMES);

  private static Form form(String edition) {
    return Forms.standard().edition(edition).orElseThrow();
  }

  /** Each row of the table with labels and columns, as the lists above write them. */
  private static List<String> drawn(FormTable table, boolean onlyRequired) {
    List<String> rows = new ArrayList<>();
    for (FormRow row : table.rows()) {
      if (onlyRequired && !row.required()) {
        continue;
      }
      String number = row.number();
      String mark =
          number.isEmpty() || number.startsWith("（")
              ? ""
              : Character.isDigit(number.charAt(0)) ? "." : "、";
      String groups = row.groups().stream().map(g -> g + ">").collect(Collectors.joining());
      String columns =
          row.columns().stream()
              .map(c -> c.id() + "=" + c.label())
              .collect(Collectors.joining(" "));
      rows.add(row.id() + "=" + groups + number + mark + row.label() + ": " + columns);
    }
    return rows;
  }

  @SafeVarargs
  private static List<String> requests(List<String>... parts) {
    return Arrays.stream(parts).flatMap(List::stream).map(row -> row + ": " + APPLICANTS).toList();
  }

  @Test
  void there_are_two_editions_the_newest_first() {
    assertThat(Forms.standard().editions())
        .extracting(f -> f.edition() + " " + f.basis())
        .containsExactly("2021 国办公开办函〔2021〕30号", "2019 国办公开办函〔2019〕60号");
    assertThat(Forms.standard().newest().edition()).isEqualTo("2021");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021", "2019"})
  void the_form_has_six_sections_and_a_table_in_three_of_them(String edition) {
    assertThat(form(edition).sections())
        .extracting(s -> s.number() + s.heading())
        .containsExactly(
            "1总体情况",
            "2主动公开政府信息情况",
            "3收到和处理政府信息公开申请情况",
            "4政府信息公开行政复议、行政诉讼情况",
            "5存在的主要问题及改进情况",
            "6其他需要报告的事项");
    assertThat(form(edition).tables())
        .extracting(t -> t.id() + " in " + t.section())
        .containsExactly("disclosure in 2", "requests in 3", "disputes in 4");
  }

  @Test
  void disclosure_has_its_rows_columns_and_labels() {
    assertThat(drawn(form("2021").table("disclosure").orElseThrow(), false))
        .containsExactlyElementsOf(DISCLOSURE_2021);
    assertThat(drawn(form("2019").table("disclosure").orElseThrow(), false))
        .containsExactlyElementsOf(DISCLOSURE_2019);
  }

  @Test
  void requests_has_its_rows_columns_and_labels() {
    assertThat(drawn(form("2021").table("requests").orElseThrow(), true))
        .containsExactlyElementsOf(requests(REQUESTS_COMMON, OTHER_2021, REQUESTS_END));
    assertThat(drawn(form("2019").table("requests").orElseThrow(), true))
        .containsExactlyElementsOf(requests(REQUESTS_COMMON, OTHER_2019, REQUESTS_END));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021", "2019"})
  void disputes_has_its_rows_columns_and_labels(String edition) {
    assertThat(drawn(form(edition).table("disputes").orElseThrow(), false))
        .containsExactlyElementsOf(DISPUTES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021", "2019"})
  void each_edition_knows_the_rows_that_the_other_prints_for_other_results(String edition) {
    FormTable table = form(edition).table("requests").orElseThrow();
    assertThat(drawn(table, false))
        .containsExactlyElementsOf(requests(REQUESTS_COMMON, OTHER_2021, OTHER_2019, REQUESTS_END));
    assertThat(table.row("other").orElseThrow().standsFor())
        .containsExactly("other_not_corrected", "other_fee_unpaid", "other_else");
  }

  @ParameterizedTest
  @CsvSource({"2021, 10 + 175 + 15", "2019, 22 + 161 + 15"})
  void an_edition_has_so_many_cells(String edition, String sum) {
    String found =
        form(edition).tables().stream()
            .map(
                t ->
                    t.rows().stream()
                        .filter(FormRow::required)
                        .mapToInt(r -> r.columns().size())
                        .sum())
            .map(String::valueOf)
            .collect(Collectors.joining(" + "));
    assertThat(found).isEqualTo(sum);
  }

  @ParameterizedTest
  @CsvSource({"2021, 25", "2019, 23"})
  void the_four_cross_checks_have_all_their_instances(String edition, int rows) {
    Map<String, Long> counts =
        form(edition).equations().stream()
            .collect(Collectors.groupingBy(Equation::rule, TreeMap::new, Collectors.counting()));
    assertThat(counts)
        .containsOnly(
            Map.entry("requests-balance", 7L),
            Map.entry("requests-handled-total", 7L),
            Map.entry("requests-row-total", (long) rows),
            Map.entry("disputes-total", 3L));
  }

  @ParameterizedTest
  @CsvSource({"2021, 21", "2019, 19"})
  void the_total_handled_is_the_sum_of_all_result_rows(String edition, int results) {
    Equation equation =
        form(edition).equations().stream()
            .filter(e -> e.rule().equals("requests-handled-total") && e.where().equals("research"))
            .findFirst()
            .orElseThrow();
    assertThat(equation.terms()).hasSize(1 + results);
    assertThat(equation.terms())
        .filteredOn(t -> t.coefficient() == 1)
        .extracting(t -> t.cell().toString())
        .containsExactly("requests.handled.research");
    List<String> expected =
        (edition.equals("2021")
                ? requests(REQUESTS_COMMON, OTHER_2021)
                : requests(REQUESTS_COMMON, OTHER_2019))
            .stream()
                .map(r -> r.substring(0, r.indexOf('=')))
                .filter(r -> !r.equals("received") && !r.equals("carried_in"))
                .toList();
    assertThat(equation.terms())
        .filteredOn(t -> t.coefficient() == -1)
        .extracting(t -> t.cell().row())
        .containsExactlyElementsOf(expected);
  }

  @Test
  void changes_are_signed_and_amounts_are_decimal() {
    assertThat(kinds("2021")).containsOnly(Map.entry("fees.amount", "AMOUNT 万元"));
    assertThat(kinds("2019"))
        .containsOnly(
            Map.entry("licensing.change", "CHANGE "),
            Map.entry("other_services.change", "CHANGE "),
            Map.entry("penalties.change", "CHANGE "),
            Map.entry("compulsion.change", "CHANGE "),
            Map.entry("fees.change", "CHANGE "),
            Map.entry("procurement.amount", "AMOUNT "));
  }

  private static Map<String, String> kinds(String edition) {
    Map<String, String> kinds = new TreeMap<>();
    for (FormTable table : form(edition).tables()) {
      for (FormRow row : table.rows()) {
        for (FormColumn c : row.columns()) {
          if (c.kind() != ValueKind.COUNT) {
            kinds.put(row.id() + "." + c.id(), c.kind() + " " + c.unit());
          }
        }
      }
    }
    return kinds;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "disputes.yaml | section: 4 | sektion: 4 | disputes.yaml: unknown key 'sektion'",
        "disputes.yaml | section: 4 | section: four | disputes.yaml: 'section' must be a whole"
            + " number",
        "disputes.yaml | kind: count | kind: many | disputes.yaml: 'kind' must be one of"
            + " count, change, amount",
        "disputes.yaml | id: upheld, | | disputes.yaml: 'id' is wanting",
        "disputes.yaml | id: corrected | id: upheld | disputes.yaml: the cell"
            + " disputes.reconsideration.upheld is there twice",
        "disputes.yaml | [upheld | [confirmed | disputes.yaml: the relation disputes-total names"
            + " 'confirmed'",
        "requests.yaml | - partly_granted | - party_granted | requests.yaml: the relation"
            + " requests-handled-total names 'party_granted'",
        "requests.yaml | label: 重复申请 | label: [重复申请] | requests.yaml: 'label' must be text",
        "sections.yaml | words: 申请 | words: '(' | sections.yaml: 'words' is no pattern",
        "sections.yaml | - number: 2 | - 2 | sections.yaml: ",
        "disputes.yaml | section: 4 | 'section: 4\nsection: 3' | disputes.yaml: line",
        "disputes.yaml | variants: [维持] | variants: 维持 | disputes.yaml: 'variants' must be a list",
        "disputes.yaml | columns: | columns | disputes.yaml: ",
        "editions.yaml | disputes] | quarrels] | the data file quarrels.yaml is missing",
        "disclosure-2021.yaml | id: licensing | id: penalties | disclosure-2021.yaml: the cell"
            + " disclosure.penalties.decisions is there twice",
      })
  void a_mistake_in_a_file_is_a_clear_error(String file, String is, String becomes, String says) {
    assertThatThrownBy(() -> FormLoader.load(spoiled(file, is, becomes == null ? "" : becomes)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(says);
  }

  @Test
  void the_files_as_they_are_load() {
    assertThat(FormLoader.load(spoiled("sections.yaml", "number", "number")))
        .isEqualTo(Forms.standard());
  }

  private static FormLoader.Resources spoiled(String file, String is, String becomes) {
    return name -> {
      try (InputStream in = FormLoader.class.getResourceAsStream(name)) {
        if (in == null) {
          return null;
        }
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        if (name.equals(file)) {
          int at = text.indexOf(is);
          assertThat(at).as("'%s' is in %s", is, name).isNotNegative();
          text = text.substring(0, at) + becomes + text.substring(at + is.length());
        }
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
