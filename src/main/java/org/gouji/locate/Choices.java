package org.gouji.locate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Solutions that are every combination of independent choices, taken apart: of two wrong figures in
 * different columns, with 15 candidates each, there are 15 and 15 explanations instead of 225.
 */
final class Choices {
  private Choices() {}

  /** The change of one figure. */
  private record Part(int atom, long delta) {}

  /** The independent choices, each with its ways; all solutions as one if there are no two. */
  static List<List<Solution>> of(List<Solution> solutions) {
    Set<Set<Part>> sets = new LinkedHashSet<>();
    for (Solution solution : solutions) {
      if (solution.free()) {
        return List.of(solutions);
      }
      Set<Part> set = new LinkedHashSet<>();
      for (int i = 0; i < solution.atoms().length; i++) {
        set.add(new Part(solution.atoms()[i], solution.deltas()[i]));
      }
      sets.add(set);
    }
    List<List<Solution>> choices = new ArrayList<>();
    takeApart(sets, choices);
    return choices;
  }

  private static void takeApart(Set<Set<Part>> sets, List<List<Solution>> choices) {
    Set<Part> first = sets.iterator().next();
    for (Part part : first) {
      Set<Set<Part>> ones = completing(sets, without(first, Set.of(part)));
      Set<Set<Part>> others = completing(sets, Set.of(part));
      if (first.size() > 1 && areAll(sets, ones, others)) {
        choices.add(solutions(ones));
        takeApart(others, choices);
        return;
      }
    }
    choices.add(solutions(sets));
  }

  /** What completes a part to one of the sets. */
  private static Set<Set<Part>> completing(Set<Set<Part>> sets, Set<Part> part) {
    Set<Set<Part>> rests = new LinkedHashSet<>();
    sets.stream().filter(s -> s.containsAll(part)).forEach(s -> rests.add(without(s, part)));
    return rests;
  }

  private static Set<Part> without(Set<Part> set, Set<Part> some) {
    Set<Part> rest = new LinkedHashSet<>(set);
    rest.removeAll(some);
    return rest;
  }

  /** Whether the sets are all unions of one and another, and nothing else. */
  private static boolean areAll(Set<Set<Part>> sets, Set<Set<Part>> ones, Set<Set<Part>> others) {
    if ((long) ones.size() * others.size() != sets.size()) {
      return false;
    }
    for (Set<Part> one : ones) {
      for (Set<Part> other : others) {
        Set<Part> union = new LinkedHashSet<>(one);
        union.addAll(other);
        if (!sets.contains(union)) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<Solution> solutions(Set<Set<Part>> sets) {
    List<Solution> solutions = new ArrayList<>();
    for (Set<Part> set : sets) {
      List<Part> parts = set.stream().sorted(Comparator.comparingInt(Part::atom)).toList();
      solutions.add(
          new Solution(
              parts.stream().mapToInt(Part::atom).toArray(),
              parts.stream().mapToLong(Part::delta).toArray(),
              false));
    }
    return solutions;
  }
}
