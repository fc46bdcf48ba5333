package org.gouji.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which names of organs in a run mean the same organ. 人民政府 may be given or not; the area before the
 * name may be given or not where the run has only one organ of that name. Organs of the same name
 * in different areas are never taken for one.
 */
public final class OrganNames {
  private static final String AREA_ENDS = "省市县区州旗盟";
  private static final int LEAST_NAME = 3;

  private final Map<String, String> fullest = new HashMap<>();

  /**
   * @param names normalised names of all organs in the run
   */
  OrganNames(Set<String> names) {
    Map<String, List<String>> longer = new HashMap<>();
    for (String name : names) {
      for (String shorter : withoutAreas(name)) {
        if (names.contains(shorter)) {
          longer.computeIfAbsent(shorter, n -> new ArrayList<>()).add(name);
        }
      }
    }
    longer.forEach(
        (name, candidates) -> {
          candidates.sort(Comparator.comparingInt(String::length));
          if (isChain(candidates)) {
            fullest.put(name, candidates.get(candidates.size() - 1));
          }
        });
  }

  /** The name under which an organ's reports are gathered. */
  String gathered(String name) {
    return fullest.getOrDefault(name, name);
  }

  /** The name without what may be given or not: white space, 人民政府. */
  public static String normal(String organization) {
    return bare(organization);
  }

  /** The name without 人民政府, and with the new name where the organ was renamed. */
  static String normal(String organization, Map<String, String> renamings) {
    String name = bare(organization);
    // A chain of renamings ends; a ring of them, a mistake, must end as well.
    Set<String> seen = new HashSet<>();
    while (seen.add(name)) {
      String now = name;
      name =
          renamings.entrySet().stream()
              .filter(e -> bare(e.getKey()).equals(now))
              .map(e -> bare(e.getValue()))
              .findFirst()
              .orElse(name);
    }
    return name;
  }

  private static String bare(String organization) {
    String name = Prose.plain(organization).replace("人民政府", "政府");
    return name.endsWith("政府") && name.length() > LEAST_NAME
        ? name.substring(0, name.length() - 2)
        : name;
  }

  /** The name without the first area, without the first two, … */
  private static List<String> withoutAreas(String name) {
    List<String> shorter = new ArrayList<>();
    for (int i = 1; i + LEAST_NAME < name.length() + 1; i++) {
      if (AREA_ENDS.indexOf(name.charAt(i)) >= 0 && name.length() - i - 1 >= LEAST_NAME) {
        shorter.add(name.substring(i + 1));
      }
    }
    return shorter;
  }

  /**
   * Whether each name is the next one without its first areas: one organ, told more or less fully.
   */
  private static boolean isChain(List<String> byLength) {
    for (int i = 1; i < byLength.size(); i++) {
      if (!withoutAreas(byLength.get(i)).contains(byLength.get(i - 1))) {
        return false;
      }
    }
    return true;
  }
}
