package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganRulesTest {

  @ParameterizedTest
  @CsvSource({
    "应急管理部, STATE_COUNCIL_DEPARTMENT",
    "国家能源局, STATE_COUNCIL_DEPARTMENT",
    "中国证券监督管理委员会, STATE_COUNCIL_DEPARTMENT",
    "国家税务总局云溪县税务局, DEPARTMENT",
    "江苏省人民政府, PROVINCE",
    "广西壮族自治区人民政府, PROVINCE",
    "天津市, PROVINCE",
    "贵州省云安市人民政府, CITY",
    "云安市, CITY",
    "黔东南苗族侗族自治州人民政府, AUTONOMOUS_PREFECTURE",
    "云安市平桥市人民政府, COUNTY",
    "云溪县, COUNTY",
    "云安市北湖区人民政府, COUNTY",
    "云溪自治县人民政府, COUNTY",
    "北湖区平桥镇人民政府, TOWNSHIP",
    "云溪县石门乡, TOWNSHIP",
    "北湖区东关街道办事处, STREET",
    "云安市人民政府办公室, GOVERNMENT_OFFICE",
    "云安高新技术产业开发区管理委员会, COMMITTEE",
    "云安综合实验区, UNKNOWN",
    "云安市临港区, UNKNOWN",
    "云安地区, UNKNOWN",
    "云安综合实验区管委会办公室, GOVERNMENT_OFFICE",
    "云安市司法局, DEPARTMENT",
    "江南省教育厅, DEPARTMENT",
    "云安海关, UNKNOWN"
  })
  void names_tell_levels(String name, OrganLevel level) {
    assertThat(Organs.level(name, Map.of())).isEqualTo(level);
  }

  @Test
  void rules_of_an_organ_without_power_are_found_and_of_others_not() {
    assertThat(withRules("云安市司法局").findings()).containsExactly("rules-without-power/rules");
    assertThat(withRules("江苏省人民政府").findings()).isEmpty();
    // Whether it reports for itself or for its government, neither can make rules.
    assertThat(withRules("云溪县人民政府办公室").findings()).containsExactly("rules-without-power/rules");
    assertThat(withRules("云安市人民政府办公室").findings()).isEmpty();
    assertThat(withRules("云安高新技术产业开发区管理委员会办公室").findings()).isEmpty();
  }

  @Test
  void a_city_is_left_untold_until_the_configuration_tells() {
    Reports city = withRules("云安市人民政府");
    assertThat(city.findings()).isEmpty();
    assertThat(outcome(city.judge(), "rules-without-power"))
        .isEqualTo(RuleOutcome.State.COULD_NOT_RUN);
    RuleSettings county = RuleSettings.standard().withLevel("云安市人民政府", OrganLevel.COUNTY);
    assertThat(city.judge(county).findings()).hasSize(1);
  }

  private static Reports withRules(String organ) {
    return Reports.clean().organ(organ).cell("disclosure.rules.in_force", "2");
  }

  @ParameterizedTest
  @CsvSource({
    "云溪县民政局, 发布时间：2025-01-31, false",
    "云溪县民政局, 发布日期: 2025年2月1日, true",
    "云溪县人民政府, 公布日期：2025/3/31, false",
    "云溪县人民政府, 发布时间：2025-04-01 09:30, true",
    "云溪县平桥镇人民政府, 发布时间：2025-06-01, false",
    "云安综合实验区, 发布时间：2025-06-01, false",
    "云溪县民政局, 成文日期：2025年3月1日, false"
  })
  void the_deadline_follows_the_level(String organ, String line, boolean late) {
    List<String> findings = Reports.clean().organ(organ).preamble(line).findings();
    assertThat(findings.contains("late-publication/")).isEqualTo(late);
  }

  @Test
  void a_date_given_from_outside_and_a_configured_deadline_count() {
    Reports town = Reports.clean().organ("云溪县平桥镇人民政府");
    RuleSettings given = RuleSettings.standard().withPublished(LocalDate.of(2025, 2, 1));
    assertThat(town.judge(given).findings()).isEmpty();
    RuleSettings configured = given.withDeadline(OrganLevel.TOWNSHIP, MonthDay.of(1, 20));
    assertThat(town.judge(configured).findings())
        .extracting(f -> f.message().zh())
        .containsExactly("2024 年的报告 2025-02-01 发布，期限为 2025-01-20");
  }

  private static RuleOutcome.State outcome(Judgement judgement, String rule) {
    return judgement.outcomes().stream()
        .filter(o -> o.rule().equals(rule))
        .findFirst()
        .orElseThrow()
        .state();
  }
}
