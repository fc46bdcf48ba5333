package org.gouji.read.page.ruled;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.read.page.drawn.Rule;

/** Parts a page's rules into groups that touch each other: one group, one table (or a drawing). */
final class RuleGroups {
  /** More rules than this on one page are a drawing, not a table. */
  private static final int MOST = 6_000;

  private RuleGroups() {}

  /**
   * The groups, in order of their first rule.
   *
   * @param near how far rules may miss each other, in points
   */
  static List<List<Rule>> of(List<Rule> rules, float near) {
    if (rules.size() > MOST) {
      return List.of();
    }
    int[] group = new int[rules.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int i = 0; i < group.length; i++) {
      for (int j = 0; j < i; j++) {
        if (root(group, i) != root(group, j) && touch(rules.get(i), rules.get(j), near)) {
          group[root(group, i)] = root(group, j);
        }
      }
    }
    Map<Integer, List<Rule>> groups = new LinkedHashMap<>();
    for (int i = 0; i < group.length; i++) {
      groups.computeIfAbsent(root(group, i), k -> new ArrayList<>()).add(rules.get(i));
    }
    return List.copyOf(groups.values());
  }

  private static int root(int[] group, int i) {
    int at = i;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }

  private static boolean touch(Rule a, Rule b, float near) {
    if (a.horizontal() == b.horizontal()) {
      return Math.abs(a.at() - b.at()) <= near
          && a.from() <= b.to() + near
          && b.from() <= a.to() + near;
    }
    return a.at() >= b.from() - near
        && a.at() <= b.to() + near
        && b.at() >= a.from() - near
        && b.at() <= a.to() + near;
  }
}
