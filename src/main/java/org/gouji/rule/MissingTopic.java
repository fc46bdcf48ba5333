package org.gouji.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.gouji.document.Message;

/** One of the five topics of section 一 of the 2021 form is not spoken of. */
final class MissingTopic implements ReportRule {
  private static final List<Topic> TOPICS =
      List.of(
          new Topic("disclosure", "主动公开", "disclosure on one's own initiative", "主动公开|公开.{0,12}信息"),
          new Topic("requests", "依申请公开", "disclosure on request", "申请"),
          new Topic(
              "management",
              "政府信息管理",
              "management of information",
              "信息管理|规范性文件|审核|审查|目录|动态调整|清理|制度|保密|归档|更新"),
          new Topic("platforms", "政府信息公开平台建设", "platforms", "平台|网站|公众号|新媒体|微信|微博|公报|专栏|公开栏|公示栏|查阅"),
          new Topic(
              "supervision",
              "监督保障",
              "supervision and support",
              "监督|保障|考核|培训|评议|问责|追究|督查|督促|检查|领导小组"));

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
        TOPICS.stream()
            .filter(t -> !t.words().matcher(text).find())
            .map(
                t ->
                    Hit.of("fires", t.id())
                        .with("topic", t.name())
                        .at(subject.report().section(1).orElseThrow().location()))
            .toList());
  }

  /** A topic and the words that show that it is spoken of. */
  private record Topic(String id, Message name, Pattern words) {
    Topic(String id, String zh, String en, String words) {
      this(id, new Message(zh, en), Pattern.compile(words));
    }
  }
}
