package org.gouji.interpret.identity;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The organ that the sentences of a report name, where no title does. */
final class SpokenOrgan {
  private static final String NAME = "(?<organ>[\\p{IsHan}·()]{2,40}?)";
  private static final String BEGIN = "(?:^|[\\n,。;:!?、《》“”\"(])";

  private static final String SAID = "(?:现将|现就|将|就|编制(?:形成)?了?|形成了?|撰写了?|公布|发布|公开|公示|通报|编写了?)";
  private static final String ISSUED = "(?:根据|按照|依据|依照|在|编制|编写|负责|制作|组织|汇总|撰写|拟)";

  /** 公布某局2024年政府信息公开工作年度报告, 《某局2024年政府信息公开工作年度报告》. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:"
              + BEGIN
              + "|"
              + SAID
              + ")"
              + NAME
              + Identity.YEAR
              + "(?:年度|年)?(?:本级|本机关)?(?:政府|政务)?信息公开");

  /** 公布2024年某局政府信息公开工作年度报告. */
  private static final Pattern NAMED_BEHIND_THE_YEAR =
      Pattern.compile(
          "(?:《|^|\\n|"
              + SAID
              + ")"
              + Identity.YEAR
              + "(?:年度|年)?"
              + NAME
              + "(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:工作)?报告");

  private static final Pattern AUTHOR = Pattern.compile("由" + NAME + ISSUED);
  private static final Pattern SPEAKER =
      Pattern.compile(
          BEGIN
              + NAME
              + "(?:(?:特|现|现特)?面?向社会(?:公布|公开|发布)|(?:特|现|现特)?(?:编制|编写|制作|撰写)(?:形成)?了?(?=《|20\\d\\d|本|县|市|区))");

  private static final Pattern CONTACT =
      Pattern.compile("(?:请径?与|请联系|可与|直接与|联系单位|联系)[:]?" + NAME + "(?=联系|[(,:;。\\n]|电话|地址)");

  /** Who does the work in the narrative: 2024年，某局认真贯彻…. */
  private static final Pattern DOER =
      Pattern.compile(
          BEGIN
              + "(?:20\\d\\d年度?(?:以来)?)?"
              + NAME
              + "(?=党委|党组|严格|认真|坚持|深入|全面|高度|按照|根据|围绕|紧紧|紧扣|积极|始终|依照|依据|依托|切实|进一步|扎实|不断|主动|通过|结合|累计|持续|着力|以习近平|以“|未收到|收到|共收到|共主动|建立|成立|为|(?:政府|政务)?信息公开工作|政务公开工作)");

  /** The organ's own rules on disclosure: 《某局政府信息公开指南》. */
  private static final Pattern OWN_DOCUMENT =
      Pattern.compile(
          "《"
              + NAME
              + "(?:政府|政务)?信息(?:主动|依申请)?公开[^《》]{0,12}(?:指南|目录|制度|办法|清单|规定|方案|机制|细则|规程|流程|规范)》");

  /** The site of a government that speaks of 我县, 我市, 我区. */
  private static final Pattern OWN_SITE =
      Pattern.compile(
          "(?:在|通过|登录)[“]?" + NAME + "(?:门户)?(?:(?:网站|网)[”、,]|(?:网站|网)?[”]?\\((?:http|www|网址))");

  private static final Pattern SELF = Pattern.compile("(?:我|本)([省市县区州盟旗镇乡局厅委办处院队]|街道|中心|大队|支队)");
  private static final Pattern VERBS =
      Pattern.compile("^.*(?:现将|现就|特编制|编制形成|编制了?|形成了?|公布|发布|公开|撰写了?|公示|通报|要求|规定)");

  /** 某镇人民政府（以下简称“本镇”）. */
  private static final Pattern SHORT_FORM = Pattern.compile("\\((?:以下)?(?:统称|简称)[^()\\n]{1,30}\\)");

  private SpokenOrgan() {}

  /**
   * The organ whose report this is, in the words with which a report introduces itself; names
   * without a place are made whole by a longer name that ends in them.
   *
   * @param text folded
   */
  static Optional<String> introduced(String text) {
    return Stream.of(NAMED, NAMED_BEHIND_THE_YEAR, SPEAKER, AUTHOR)
        .flatMap(p -> names(p, text))
        .map(OrganWords::withoutInnerDesk)
        .filter(OrganWords::isName)
        .map(name -> withPlace(name, text))
        .max(Comparator.comparing(OrganWords::isFullName));
  }

  /** The full names of organs whose report of a year the text names. */
  static Stream<String> reported(String text) {
    return names(NAMED, text).filter(OrganWords::isFullName);
  }

  /**
   * The organ that the text points to without saying whose report it is: who is to be asked, who
   * does the work, whose rules and site these are. Only a full name that agrees with what the
   * report calls itself; a body that is to be asked may be known without its place.
   *
   * @param text folded
   */
  static Optional<String> implied(String text) {
    Predicate<String> own = agreesWith(self(text));
    Predicate<String> full = own.and(OrganWords::isFullName);
    return mostNamed(names(DOER, text), full)
        .or(
            () ->
                mostNamed(
                    names(CONTACT, text).map(OrganWords::withoutDesk),
                    own.and(OrganWords::isOwnName)))
        .or(() -> mostNamed(names(OWN_DOCUMENT, text), full))
        .or(() -> mostNamed(names(OWN_SITE, text), full.and(n -> n.endsWith("人民政府"))));
  }

  private static Optional<String> mostNamed(Stream<String> names, Predicate<String> own) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    names.filter(own).forEach(n -> counts.merge(n, 1, Integer::sum));
    int most = counts.values().stream().max(Integer::compare).orElse(0);
    return counts.entrySet().stream()
        .filter(e -> e.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Stream<String> names(Pattern pattern, String text) {
    Matcher m = pattern.matcher(SHORT_FORM.matcher(text).replaceAll(""));
    Stream.Builder<String> names = Stream.builder();
    while (m.find()) {
      names.add(OrganWords.balanced(VERBS.matcher(m.group("organ")).replaceFirst("")));
    }
    return names.build();
  }

  /** 县教育局 where 青岚县教育局 is named as well. */
  static String withPlace(String name, String text) {
    if (OrganWords.isFullName(name)) {
      return name;
    }
    return List.of(SPEAKER, AUTHOR, NAMED, CONTACT).stream()
        .flatMap(p -> names(p, text))
        .flatMap(n -> Stream.of(n, OrganWords.withoutDesk(n)))
        .filter(n -> n.endsWith(name) && OrganWords.isFullName(n))
        .findFirst()
        .orElse(name);
  }

  /** How the report calls its organ most often: 局 of 我局; empty if it does not. */
  private static String self(String text) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Matcher m = SELF.matcher(text);
    while (m.find()) {
      counts.merge(m.group(1), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static Predicate<String> agreesWith(String self) {
    if (self.isEmpty()) {
      return name -> true;
    }
    if ("省市县区州盟旗".contains(self)) {
      return name -> name.endsWith(self + "人民政府") || name.endsWith(self);
    }
    if (self.equals("镇") || self.equals("乡") || self.equals("街道")) {
      return name -> name.contains(self);
    }
    return name ->
        name.endsWith(self)
            || self.equals("委") && name.matches(".*(?:委员会|管委会)$")
            || self.equals("办") && name.matches(".*(?:办公室|办事处)$")
            || self.equals("处") && name.endsWith("办事处");
  }
}
