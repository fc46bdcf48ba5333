package org.gouji.rule;

import java.util.List;
import org.gouji.form.CellId;

/** An organ that cannot make 规章 reports some. */
final class RulesWithoutPower implements ReportRule {
  @Override
  public String id() {
    return "rules-without-power";
  }

  @Override
  public Result judge(Subject subject) {
    List<CellId> positive =
        subject.report().cells().entrySet().stream()
            .filter(e -> e.getKey().table().equals("disclosure"))
            .filter(e -> e.getKey().row().equals("rules"))
            .filter(e -> e.getValue().number() != null && e.getValue().number().signum() > 0)
            .map(e -> e.getKey())
            .toList();
    if (positive.isEmpty()) {
      return Result.ran(List.of());
    }
    return switch (level(subject)) {
      case STATE_COUNCIL_DEPARTMENT, PROVINCE, DISTRICT_CITY, AUTONOMOUS_PREFECTURE ->
          Result.ran(List.of());
      case COUNTY, TOWNSHIP, STREET, DEPARTMENT ->
          Result.ran(
              List.of(
                  Hit.of("fires", "rules")
                      .with("organ", Quote.of("" + subject.report().organization()))
                      .with("cells", subject.names().cells(positive))
                      .cells(positive)));
      case CITY ->
          Result.couldNotRun(
              "名称不能说明是设区的市还是县级市，可在配置中指定机关级别",
              "the name does not tell a city with districts from one at county level; the"
                  + " configuration can");
      case GOVERNMENT_OFFICE, COMMITTEE, UNKNOWN ->
          Result.couldNotRun(
              "从名称不能判断机关级别，可在配置中指定",
              "the name does not tell the level of the organ; the configuration can");
    };
  }

  /** An office that may report for its government is judged as it where neither has the power. */
  private static OrganLevel level(Subject subject) {
    OrganLevel own = Organs.level(subject);
    OrganLevel served = Organs.served(subject.report().organization());
    boolean neither = served == OrganLevel.COUNTY || served == OrganLevel.TOWNSHIP;
    return own == OrganLevel.GOVERNMENT_OFFICE && neither ? served : own;
  }
}
