package org.gouji.interpret.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the names of organs are built: what they end in, and what makes them whole. */
final class OrganWords {
  /** What the full name of an organ ends in. */
  static final String SUFFIX =
      "(?:人民政府机关|人民政府办公厅|人民政府办公室|人民政府|政府|政府办公厅|政府办公室|管理委员会|管委会办公室|管委会|街道办事处|办事处|委员会|管理局|分局|局|厅|办公厅|办公室|中心|管理处|处|院|馆|站|所|总队|支队|大队|公司|银行|社|会|部|委|镇|乡|街道|学校|中学|小学|幼儿园|大学|集团|海关|农场|牧场|林场|园区|开发区|高新区|新区|县|区|市|省|旗|州|盟)";

  private static final Pattern WHOLE = Pattern.compile("\\p{IsHan}[\\p{IsHan}·()]{1,35}" + SUFFIX);

  /** Something that speaks of itself, or a common noun that ends as an organ does. */
  private static final Pattern PRONOUN =
      Pattern.compile(
          "^(?:我|本|该|各|全|其|有关|相关|上级|下级|单位|机关|部门|办公室|办公厅|领导|专人|政府|市政府|县政府|区政府|国务院|中央|党中央|社会|群众|公众)"
              + ".*|.*(?:社会|单位|机关|部门|工作会|领导小组|党中央|国务院)$");

  /** Words of sentences, which no name of an organ holds. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "[我们的了把对及在将是]|完成|提高|做好|加强|确保|增强|抓好|不断|进一步|全[省市县区州盟旗镇乡]|结合|本[省市县区州盟旗镇乡局委]|情况|问题|事项|方面|通过|报告|网站|平台|主动|信息公开|政务公开|按照|根据|关于");

  /** 县教育局, 区住建局, 街道办事处: which of them all, only the reader on the spot knows. */
  private static final Pattern NO_PLACE = Pattern.compile("^(?:省|自治区|市|地区|州|盟|县|区|旗|镇|乡|街道).*");

  private static final Pattern PLACE = Pattern.compile("^(?:中国|国家).*|..*[省市县区州盟旗镇乡].*|.*街道.*");

  /** Words with the name of a level in them that name no place. */
  private static final Pattern NO_LEVEL =
      Pattern.compile("城市(?=管理|建设|规划|更新|综合|运行)|乡村(?=振兴)|城乡|市场(?=监督|监管)|社区|城区|区域|县域");

  /** Bodies that bear a name of their own, which need not be that of a place. */
  private static final Pattern BODY = Pattern.compile("\\p{IsHan}{2,}(?:海关|大学|学院|公司|集团|银行)$");

  /** A desk inside the organ that answers the telephone. */
  private static final Pattern DESK =
      Pattern.compile(
          "(?:党政|综合|行政|宣传|秘书|法规|法制|文秘|政工)*(?:(?:政府|政务)?(?:信息)?公开)?(?:工作|受理|管理)?(?:领导小组|机构)?(?:综合)?(?:办公室|办|[科股室])?$");

  /** An office of a township, which is no organ of its own. */
  private static final Pattern TOWN_DESK =
      Pattern.compile("(?<=(?:镇|乡|镇人民|乡人民)政府|街道办事处)\\p{IsHan}{0,8}(?:办公室|[办科股站]|中心)$");

  private OrganWords() {}

  static boolean endsAsOrgan(String name) {
    return name.matches(".*" + SUFFIX + "$");
  }

  /** Whether the words are the name of an organ that tells it from its namesakes elsewhere. */
  static boolean isFullName(String name) {
    return isName(name)
        && !NO_PLACE.matcher(name).matches()
        && PLACE.matcher(NO_LEVEL.matcher(name).replaceAll("")).matches();
  }

  /** Whether the words are a full name, or that of a body that is known without its place. */
  static boolean isOwnName(String name) {
    return isFullName(name) || isName(name) && BODY.matcher(name).matches();
  }

  /** Whether the words are the name of an organ, perhaps without its place: 县教育局. */
  static boolean isName(String name) {
    return WHOLE.matcher(name).matches()
        && !PRONOUN.matcher(name).matches()
        && !SENTENCE.matcher(name).find();
  }

  /** The organ to which a desk belongs: 某县水利局办公室 to 某县水利局. */
  static String withoutDesk(String name) {
    Matcher town = TOWN_DESK.matcher(name);
    if (town.find() && isFullName(name.substring(0, town.start()))) {
      return name.substring(0, town.start());
    }
    Matcher m = DESK.matcher(name);
    while (m.find()) {
      String organ = name.substring(0, m.start());
      if (!m.group().isEmpty() && isOwnName(organ)) {
        return organ;
      }
    }
    return name;
  }

  /**
   * The organ without the desk that writes for it: 某镇人民政府党政办公室 to 某镇人民政府, also where it is a desk
   * of a desk (党政办公室综合科). An office of a government, 某县人民政府办公室, is an organ of its own.
   */
  static String withoutInnerDesk(String name) {
    String organ = withoutDesk(name);
    boolean whole = organ.equals(name) || name.equals(organ + "办公室") || name.equals(organ + "办公厅");
    return whole ? name : withoutInnerDesk(organ);
  }

  /** A name without a bracket that is not closed or not opened. */
  static String balanced(String name) {
    long open = name.chars().filter(c -> c == '(').count();
    long closed = name.chars().filter(c -> c == ')').count();
    return open > closed ? name + ")" : open < closed ? name.replaceFirst("\\)$", "") : name;
  }
}
