package org.gouji.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a report calls its own organ, and what it calls others: 全市 is the own area of a city's
 * government and another's in the report of a bureau or a township.
 */
final class OwnNames {
  private static final String LEVELS = "省市县区镇乡州旗盟村";
  private static final String GOVERNMENT = "人民政府";
  private static final List<String> OFFICES = List.of("办公室", "办公厅");

  private static final int LONGEST_SHORT_NAME = 12;

  private final Map<String, Kind> names = new HashMap<>();
  private final Map<Character, Integer> longest = new HashMap<>();

  /** Name and last part of a department, for its short names; empty for other organs. */
  private String department = "";

  /** Where in its name an area may end and its own words begin; 0 if it names no area. */
  private final List<Integer> areaEnds = new ArrayList<>(List.of(0));

  private OwnNames() {}

  static OwnNames of(@Nullable String organization, Lexicon.OrganWords words) {
    OwnNames own = new OwnNames();
    words.self().forEach(own::own);
    String name = organization == null ? "" : Folded.of(organization).text();
    if (!name.isEmpty()) {
      own.own(name);
      own.derive(name);
    }
    own.others(organization == null);
    return own;
  }

  /** {@link Kind#OWN} or {@link Kind#OTHERS} for a folded name; null for any other word. */
  @Nullable Kind get(String name) {
    return names.get(name);
  }

  /** Length of the longest name that begins with this character; 0 if none does. */
  int longest(char first) {
    return longest.getOrDefault(first, 0);
  }

  /**
   * The end of a short name of the own department that begins here (市卫健委 for 某市卫生健康委员会: its
   * characters are all of the name, in its order), or −1.
   */
  int shortName(String text, int start) {
    if (department.isEmpty()) {
      return -1;
    }
    for (int areaEnd : areaEnds) {
      for (int from = Math.max(0, areaEnd - 1); from <= areaEnd; from++) {
        int end = text.charAt(start) == department.charAt(from) ? shortName(text, start, from) : -1;
        if (end > 0) {
          return end;
        }
      }
    }
    return -1;
  }

  private int shortName(String text, int start, int from) {
    String last = department.endsWith("委员会") ? "委" : department.substring(department.length() - 1);
    int at = from;
    for (int i = start; i < Math.min(text.length(), start + LONGEST_SHORT_NAME); i++) {
      at = department.indexOf(text.charAt(i), at) + 1;
      if (at == 0) {
        return -1;
      }
      if (i - start > 1 && text.startsWith(last, i)) {
        return i + 1;
      }
    }
    return -1;
  }

  private void derive(String name) {
    String office = OFFICES.stream().filter(name::endsWith).findFirst().orElse("");
    if (!office.isEmpty() && name.length() > office.length()) {
      office(name.substring(0, name.length() - office.length()), office);
    } else if (name.endsWith(GOVERNMENT)) {
      government(name.substring(0, name.length() - GOVERNMENT.length()));
    } else if (name.endsWith("办事处")) {
      street(name.substring(0, name.length() - "办事处".length()));
    } else if (name.endsWith("街道")) {
      street(name);
    } else if (name.endsWith("管委会") || name.endsWith("管理委员会")) {
      committee(name.substring(0, name.length() - (name.endsWith("管委会") ? 3 : 5)));
    } else if (LEVELS.indexOf(name.charAt(name.length() - 1)) >= 0) {
      government(name);
    } else {
      department(name);
    }
  }

  private void government(String area) {
    if (area.isEmpty()) {
      return;
    }
    String level = area.substring(area.length() - 1);
    for (String place : List.of(area, last(area), level)) {
      if (!place.equals(level)) {
        own(place);
      }
      own(place + "政府");
      own(place + GOVERNMENT);
      for (String part : List.of("办公室", "办公厅", "办", "本级", "部门", "系统", "工作部门")) {
        other(place + "政府" + part);
        other(place + GOVERNMENT + part);
      }
      other(place + "本级");
      other(place + "级");
    }
    deictic(level);
  }

  private void office(String base, String office) {
    if (base.endsWith(GOVERNMENT)) {
      String area = base.substring(0, base.length() - GOVERNMENT.length());
      String level = area.isEmpty() ? "" : area.substring(area.length() - 1);
      for (String place : List.of(area, last(area), level)) {
        for (String word : List.of("政府" + office, "政府办", GOVERNMENT + office, "府办")) {
          own(place + word);
        }
      }
    }
    own(office);
    own("本级");
    deictic("办");
    deictic("室");
    deictic("厅");
  }

  private void street(String area) {
    own(area);
    own(last(area));
    for (String word : List.of("街道", "街道办", "街道办事处", "办事处")) {
      own(word);
      deictic(word);
    }
    own(area + "办");
    own(last(area) + "办");
    deictic("办");
    deictic("处");
  }

  private void committee(String area) {
    String level = area.isEmpty() ? "" : area.substring(area.length() - 1);
    own(area);
    own("管委会");
    own("管理委员会");
    own(area + "管委会");
    own(level + "管委会");
    deictic("委");
    deictic("管委会");
    if (LEVELS.contains(level)) {
      deictic(level);
    }
  }

  private void department(String name) {
    department = name;
    String rest = name;
    String level = "";
    for (int cut = cut(rest); cut > 0; cut = cut(rest)) {
      level = rest.substring(cut - 1, cut);
      rest = rest.substring(cut);
      if (rest.length() > 1) {
        areaEnds.add(name.length() - rest.length());
        own(rest);
        own(level + rest);
      }
    }
    String kind =
        name.endsWith("委员会") ? "委" : name.endsWith("中心") ? "中心" : name.substring(name.length() - 1);
    deictic(kind);
    own("我" + kind + "本级");
    own("本级");
    own(kind + "机关");
    own(kind + "本级");
  }

  /** 我局, 本局, 全局. */
  private void deictic(String what) {
    for (String word : List.of("我", "本", "全")) {
      own(word + what);
    }
  }

  /** Areas and governments that are not the own one. */
  private void others(boolean unknownOrgan) {
    for (char level : LEVELS.toCharArray()) {
      for (String word : List.of("我", "本")) {
        put(word + level, unknownOrgan ? Kind.OWN : Kind.OTHERS);
      }
      other("全" + level);
      other(level + "政府");
      other(level + GOVERNMENT);
    }
    other("全国");
    other("国务院");
  }

  /** The last of several areas: 焦店镇 of 新华区焦店镇. */
  private static String last(String area) {
    String rest = area;
    for (int cut = cut(rest); cut > 0 && cut < rest.length(); cut = cut(rest)) {
      rest = rest.substring(cut);
    }
    return rest;
  }

  /** Length of the first area's name, or 0. */
  private static int cut(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (LEVELS.indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return 0;
  }

  private void own(String name) {
    put(name, Kind.OWN);
  }

  private void other(String name) {
    put(name, Kind.OTHERS);
  }

  private void put(String name, Kind kind) {
    if (name.length() > 1) {
      names.putIfAbsent(name, kind);
      longest.merge(name.charAt(0), name.length(), Math::max);
    }
  }
}
