package org.gouji.rule;

/** One of the topics of section 一 of the 2021 form is not spoken of; the form has their words. */
final class MissingTopic implements ReportRule {
  @Override
  public String id() {
    return "missing-topic";
  }

  @Override
  public Result judge(Subject subject) {
    if (!"2021".equals(subject.report().edition())) {
      return Result.notApplicable("只适用于 2021 年格式", "only for the 2021 form");
    }
    String text = Prose.section(subject.report(), 1);
    if (Nothing.said(text)) {
      return Result.notApplicable("第一部分没有内容", "section 一 says nothing");
    }
    return Result.ran(
        subject.form().sections().stream()
            .filter(s -> s.number() == 1)
            .flatMap(s -> s.topics().stream())
            .filter(t -> !t.isSpokenOfIn(text))
            .map(
                t ->
                    Hit.of("fires", "1." + t.id())
                        .with("topic", t.name())
                        .at(subject.report().section(1).orElseThrow().location()))
            .toList());
  }
}
