package org.gouji.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the level of an organ from its name. */
final class Organs {
  private static final Pattern GOVERNMENT = Pattern.compile("人民政府$");
  private static final Pattern OFFICE = Pattern.compile("(政府|管委会|管理委员会|党工委)(办公厅|办公室|办)$");
  private static final Pattern GOVERNMENT_OFFICE = Pattern.compile("人民政府(办公厅|办公室|办)$");
  private static final Pattern STREET = Pattern.compile("街道(办事处)?$");
  private static final Pattern TOWNSHIP = Pattern.compile("[镇乡]$|苏木$");
  private static final Pattern COMMITTEE = Pattern.compile("(管委会|管理委员会)$");
  private static final Pattern DEPARTMENT =
      Pattern.compile("[局委厅室办处院所队社站馆校学会]$|(中心|公司|集团|总工会|委员会)$");
  private static final Pattern STATE_COUNCIL =
      Pattern.compile(
          "^(中华人民共和国)?[^省市县区州旗]{1,11}部$|^国家[^省市县区州旗]{2,12}(局|署|委员会|办公室)$"
              + "|^国务院[^省市县区州旗]{2,16}$|^中国[^省市县区州旗]{2,14}(局|会|银行)$|^(审计署|海关总署)$");
  private static final Pattern MUNICIPALITY = Pattern.compile("^(北京|天津|上海|重庆)市?$");
  private static final Pattern PROVINCE = Pattern.compile("^[^市县区州旗]{2,4}省$|自治区$");
  private static final Pattern COUNTY = Pattern.compile("[县旗区]$");
  private static final Pattern CITY_IN_CITY = Pattern.compile("(市|自治州|盟|地区)[^市]{1,6}市$");
  private static final Pattern ZONE =
      Pattern.compile("(地|开发|经开|园|新|试验|实验|示范|管理|度假|风景|景|旅游|保税|综保|自贸|合作|港|产业|工业|集聚|功能|集中|先行)区$");

  private Organs() {}

  static OrganLevel level(Subject subject) {
    return level(subject.report().organization(), subject.settings().organs().levels());
  }

  /** The configured level of this name, else what the name tells. */
  static OrganLevel level(@Nullable String organization, Map<String, OrganLevel> configured) {
    if (organization == null) {
      return OrganLevel.UNKNOWN;
    }
    String name = Prose.plain(organization);
    OrganLevel given = configured.get(OrganNames.normal(organization));
    return given == null ? ofName(name) : given;
  }

  /** The level of the area whose government's office this is; unknown for other organs. */
  static OrganLevel served(@Nullable String organization) {
    String name = organization == null ? "" : Prose.plain(organization);
    return GOVERNMENT_OFFICE.matcher(name).find()
        ? ofArea(GOVERNMENT_OFFICE.matcher(name).replaceFirst(""))
        : OrganLevel.UNKNOWN;
  }

  private static OrganLevel ofName(String name) {
    if (STATE_COUNCIL.matcher(name).find()) {
      return OrganLevel.STATE_COUNCIL_DEPARTMENT;
    }
    if (OFFICE.matcher(name).find()) {
      return OrganLevel.GOVERNMENT_OFFICE;
    }
    if (STREET.matcher(name).find()) {
      return OrganLevel.STREET;
    }
    if (COMMITTEE.matcher(name).find()) {
      return OrganLevel.COMMITTEE;
    }
    boolean government = GOVERNMENT.matcher(name).find();
    OrganLevel area = ofArea(GOVERNMENT.matcher(name).replaceFirst(""));
    if (government || area != OrganLevel.UNKNOWN) {
      return area;
    }
    return DEPARTMENT.matcher(name).find() ? OrganLevel.DEPARTMENT : OrganLevel.UNKNOWN;
  }

  private static OrganLevel ofArea(String area) {
    if (MUNICIPALITY.matcher(area).find() || PROVINCE.matcher(area).find()) {
      return OrganLevel.PROVINCE;
    }
    if (area.endsWith("自治州")) {
      return OrganLevel.AUTONOMOUS_PREFECTURE;
    }
    if (TOWNSHIP.matcher(area).find()) {
      return OrganLevel.TOWNSHIP;
    }
    if (ZONE.matcher(area).find()) {
      return OrganLevel.UNKNOWN;
    }
    if (COUNTY.matcher(area).find() || CITY_IN_CITY.matcher(area).find()) {
      return OrganLevel.COUNTY;
    }
    return area.endsWith("市") ? OrganLevel.CITY : OrganLevel.UNKNOWN;
  }
}
