package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.form.Forms;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;

class RunRulesTest {
  private static final String STORY =
      "一年来，坚持以公开为常态、不公开为例外，围绕重点领域梳理公开事项目录，明确责任科室和公开时限，做到应公开尽公开。"
          + "在门户网站开设惠民政策专栏，集中发布申请条件和办理流程，方便群众查询。规范依申请公开的登记、审核、办理、答复和归档，"
          + "主动与申请人沟通，提高答复质量。落实信息发布三审三校制度，定期检查栏目更新情况，对发现的错链和过期内容及时整改。"
          + "组织业务培训，把信息公开纳入科室年度考核，接受社会评议，广泛听取意见建议。";

  private RuleSettings settings = RuleSettings.standard();
  private final List<Report> reports = new ArrayList<>();
  private final List<Boolean> judged = new ArrayList<>();
  private int loaded;

  private RunRulesTest add(Reports report) {
    return add(report, true);
  }

  private RunRulesTest add(Reports report, boolean isJudged) {
    reports.add(report.build());
    judged.add(isJudged);
    return this;
  }

  /**
   * Findings of rules over several reports as {@code file: rule/where}; files are numbered from 0.
   */
  private List<String> findings() {
    Forms forms = Forms.standard();
    RunEngine engine = new RunEngine(forms, (file, report) -> settings);
    Engine alone = new Engine(forms, settings);
    List<Dossier> dossiers = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      dossiers.add(engine.keep(reports.get(i)).at("" + i, judged.get(i)));
    }
    loaded = 0;
    RunEngine.Session session =
        engine.gather(
            dossiers,
            i -> {
              loaded++;
              return reports.get(i);
            });
    List<String> findings = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      if (judged.get(i)) {
        Judgement judgement = session.judge(i, reports.get(i), alone.judge(reports.get(i)));
        for (Finding finding : judgement.findings()) {
          if (Catalogue.standard().rule(finding.rule()).orElseThrow().scope() == Scope.RUN) {
            findings.add(i + ": " + finding.rule() + "/" + finding.where());
          }
        }
      }
    }
    return findings;
  }

  private static Reports about(int year, String organ) {
    return Reports.clean().year(year).organ(organ);
  }

  private static Reports carriesOver(int year, String organ) {
    return about(year, organ)
        .row("requests.received", "1", "0", "0", "0", "0", "0", "1")
        .row("requests.carried_out", "1", "0", "0", "0", "0", "0", "1");
  }

  @Test
  void what_is_carried_over_must_arrive_in_every_column() {
    add(carriesOver(2023, "云溪县民政局")).add(about(2024, "云溪县民政局"));
    assertThat(findings()).containsExactly("1: carry-over/natural_person", "1: carry-over/total");
  }

  @Test
  void a_blank_applicant_is_zero_and_a_blank_total_the_sum_of_its_row() {
    add(about(2023, "云溪县民政局").row("requests.carried_out", "", "", "", "", "", "", ""));
    add(
        about(2024, "云溪县民政局")
            .row("requests.carried_in", "1", "0", "0", "0", "0", "0", "")
            .row("requests.granted", "1", "0", "0", "0", "0", "0", "1")
            .row("requests.handled", "1", "0", "0", "0", "0", "0", "1"));
    assertThat(findings()).containsExactly("1: carry-over/natural_person", "1: carry-over/total");
  }

  @Test
  void other_years_and_other_organs_are_not_compared() {
    add(carriesOver(2022, "云溪县民政局")).add(about(2024, "云溪县民政局"));
    add(carriesOver(2023, "云溪县财政局"));
    assertThat(findings()).isEmpty();
  }

  @Test
  void the_government_and_its_area_are_one_organ() {
    add(carriesOver(2023, "云溪县平桥镇人民政府")).add(about(2024, "云溪县平桥镇"));
    assertThat(findings()).hasSize(2);
  }

  @Test
  void the_area_may_be_left_out_where_the_run_has_one_such_organ() {
    add(carriesOver(2023, "云溪县平桥镇人民政府")).add(about(2024, "平桥镇人民政府"));
    add(about(2022, "江州市云溪县平桥镇人民政府"));
    assertThat(findings()).hasSize(2);
  }

  @Test
  void namesakes_of_different_areas_are_never_one() {
    add(carriesOver(2023, "云溪县平桥镇人民政府")).add(about(2024, "平桥镇人民政府"));
    add(about(2024, "石门县平桥镇人民政府"));
    assertThat(findings()).isEmpty();
  }

  @Test
  void a_renamed_organ_is_told_by_the_configuration() {
    add(carriesOver(2023, "云溪县卫生和计划生育局")).add(about(2024, "云溪县卫生健康局"));
    assertThat(findings()).isEmpty();
    settings = settings.withRenamings(Map.of("云溪县卫生和计划生育局", "云溪县卫生健康局"));
    assertThat(findings()).hasSize(2);
    settings = settings.withRenamings(Map.of("云溪县卫生和计划生育局", "云溪县卫生健康局", "云溪县卫生健康局", "云溪县卫生和计划生育局"));
    assertThat(findings()).isNotNull();
  }

  @Test
  void context_is_seen_but_nothing_is_said_of_it() {
    add(carriesOver(2022, "云溪县民政局"), false).add(carriesOver(2023, "云溪县民政局"), false);
    add(about(2024, "云溪县民政局"));
    assertThat(findings()).containsExactly("2: carry-over/natural_person", "2: carry-over/total");
  }

  @Test
  void what_is_in_force_follows_from_last_year_issued_and_repealed() {
    add(about(2023, "云溪县民政局").cell("disclosure.normative_documents.in_force", "5"));
    add(
        about(2024, "云溪县民政局")
            .cell("disclosure.normative_documents.issued", "2")
            .cell("disclosure.normative_documents.repealed", "1")
            .cell("disclosure.normative_documents.in_force", "5"));
    assertThat(findings()).containsExactly("1: in-force-continuity/normative_documents");
  }

  @Test
  void a_blank_in_force_is_not_zero() {
    add(about(2023, "云溪县民政局").cell("disclosure.rules.in_force", "5"));
    add(about(2024, "云溪县民政局").cell("disclosure.rules.in_force", ""));
    assertThat(findings()).isEmpty();
  }

  @Test
  void two_reports_of_one_year_are_told_once_and_weigh_by_their_figures() {
    add(about(2024, "云溪县民政局")).add(about(2024, "云溪县民政局"));
    add(about(2024, "云溪县民政局").cell("disclosure.penalties.decisions", "3"));
    assertThat(findings()).containsExactly("1: duplicate-report/0", "2: duplicate-report/0");
    Judgement last = judge(2);
    assertThat(last.findings().get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(last.findings().get(0).message().zh()).contains("1 格不同", "行政处罚");
    assertThat(judge(1).findings().get(0).severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void a_row_that_only_the_other_report_has_counts_as_different() {
    add(about(2024, "云溪县民政局").cell("requests.carried_out.total", "3"));
    add(about(2024, "云溪县民政局").without("requests.carried_out"));
    assertThat(judge(1).findings())
        .filteredOn(f -> f.rule().equals("duplicate-report"))
        .extracting(f -> f.message().zh())
        .first()
        .asString()
        .contains("1 格不同", "结转下年");
  }

  private Judgement judge(int index) {
    RunEngine engine = new RunEngine(Forms.standard(), (file, report) -> settings);
    List<Dossier> dossiers = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      dossiers.add(engine.keep(reports.get(i)).at("" + i, true));
    }
    Report report = reports.get(index);
    return engine
        .gather(dossiers, reports::get)
        .judge(index, report, new Engine(Forms.standard(), settings).judge(report));
  }

  @Test
  void a_narrative_copied_from_last_year_is_found_though_figures_and_years_changed() {
    add(about(2023, "云溪县民政局").section(1, "2023年，云溪县民政局公开信息35条。" + STORY));
    add(about(2024, "云溪县民政局").section(1, "2024年，云溪县民政局公开信息48条。" + STORY));
    assertThat(findings()).containsExactly("1: near-duplicate/0");
    Message message = new Message(judge(1));
    assertThat(message.text()).contains("100% 相同");
  }

  /** The message of the only finding. */
  private record Message(Judgement judgement) {
    String text() {
      assertThat(judgement.findings()).hasSize(1);
      return judgement.findings().get(0).message().zh();
    }
  }

  @Test
  void a_narrative_of_another_organ_is_found_though_the_names_changed() {
    add(about(2024, "云溪县平桥镇人民政府").section(1, "平桥镇公开信息35条。" + STORY));
    add(about(2024, "云溪县石门镇人民政府").section(1, "石门镇公开信息48条。" + STORY));
    assertThat(findings()).containsExactly("0: near-duplicate/1", "1: near-duplicate/0");
  }

  @Test
  void texts_of_their_own_are_not_even_loaded() {
    add(about(2023, "云溪县民政局").section(1, STORY));
    String other = new StringBuilder(STORY).reverse().toString();
    add(about(2024, "云溪县财政局").section(1, other));
    assertThat(findings()).isEmpty();
    assertThat(loaded).isZero();
  }

  @Test
  void the_threshold_is_a_setting() {
    String half = STORY + new StringBuilder(STORY).reverse().substring(0, 60);
    add(about(2023, "云溪县民政局").section(1, STORY)).add(about(2024, "云溪县民政局").section(1, half));
    settings = settings.withNearDuplicate(95);
    assertThat(findings()).isEmpty();
    settings = settings.withNearDuplicate(70);
    assertThat(findings()).containsExactly("1: near-duplicate/0");
  }

  @Test
  void a_kept_record_is_small() {
    Report report = carriesOver(2024, "云溪县民政局").section(1, STORY).build();
    Dossier kept = new RunEngine(Forms.standard(), (f, r) -> settings).keep(report);
    int bytes = kept.counts().length * 8 + kept.organ().length() * 2 + kept.sketch().bytes() + 120;
    assertThat(bytes).isLessThan(2048);
  }
}
