package org.gouji.output.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two results of {@code check} held against each other. A finding is the same in both if its
 * fingerprint is; it has changed if the same instance of a rule fails by other figures.
 *
 * @param added in the later result only
 * @param solved in the earlier only, and the later one looked again and could tell
 * @param still in both
 * @param changed the later of each pair
 * @param unchecked in the earlier only; the later one did not look, or could not tell
 */
public record ResultDiff(
    List<Item> added,
    List<Item> solved,
    List<Item> still,
    List<Item> changed,
    List<Item> unchecked) {
  public ResultDiff {
    added = List.copyOf(added);
    solved = List.copyOf(solved);
    still = List.copyOf(still);
    changed = List.copyOf(changed);
    unchecked = List.copyOf(unchecked);
  }

  /** A finding as a result has it. */
  public record Item(
      String report,
      String file,
      String rule,
      String where,
      String severity,
      String message,
      String fingerprint) {
    String instance() {
      return report + "\n" + rule + "\n" + where;
    }
  }

  /** A report as a result has it: findings, equations untold, rules that ran. */
  record Checked(String report, List<Item> items, List<String> untold, List<String> ran) {}

  /**
   * Reads and compares.
   *
   * @throws IOException if one of them cannot be read, or is no result of this version
   */
  public static ResultDiff of(Path earlier, Path later) throws IOException {
    return of(ResultFile.read(earlier), ResultFile.read(later));
  }

  static ResultDiff of(List<Checked> earlier, List<Checked> later) {
    Map<String, Deque<Item>> before = new HashMap<>();
    earlier.forEach(r -> r.items().forEach(i -> queue(before, i.fingerprint()).add(i)));
    List<Item> still = new ArrayList<>();
    List<Item> fresh = new ArrayList<>();
    for (Checked report : later) {
      for (Item item : report.items()) {
        (queue(before, item.fingerprint()).poll() == null ? fresh : still).add(item);
      }
    }
    // What is left of the earlier result, in its order.
    Map<String, Deque<Item>> instances = new HashMap<>();
    List<Item> gone = new ArrayList<>();
    for (Checked report : earlier) {
      for (Item item : report.items()) {
        if (queue(before, item.fingerprint()).removeFirstOccurrence(item)) {
          gone.add(item);
          queue(instances, item.instance()).add(item);
        }
      }
    }
    List<Item> changed = new ArrayList<>();
    List<Item> added = new ArrayList<>();
    Set<Item> replaced = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Item item : fresh) {
      Item old = queue(instances, item.instance()).poll();
      (old == null ? added : changed).add(item);
      if (old != null) {
        replaced.add(old);
      }
    }
    List<Item> solved = new ArrayList<>();
    List<Item> unchecked = new ArrayList<>();
    Told told = new Told(later);
    gone.stream()
        .filter(item -> !replaced.contains(item))
        .forEach(item -> (told.tells(item) ? solved : unchecked).add(item));
    return new ResultDiff(added, solved, still, changed, unchecked);
  }

  private static Deque<Item> queue(Map<String, Deque<Item>> map, String key) {
    return map.computeIfAbsent(key, k -> new ArrayDeque<>());
  }

  /** What a result looked at and could tell. */
  private static final class Told {
    private final Set<String> ran = new HashSet<>();
    private final Set<String> untold = new HashSet<>();

    Told(List<Checked> reports) {
      for (Checked report : reports) {
        report.ran().forEach(r -> ran.add(report.report() + "\n" + r));
        report.untold().forEach(u -> untold.add(report.report() + "\n" + u));
      }
    }

    boolean tells(Item item) {
      return ran.contains(item.report() + "\n" + item.rule())
          && !untold.contains(item.report() + "\n" + item.rule() + "/" + item.where());
    }
  }

  /** Whether there is a new error. */
  public boolean hasNewErrors() {
    return added.stream().anyMatch(i -> i.severity().equals("error"));
  }
}
