package org.gouji.locate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts of a system that share no figure, and so are explained apart. */
final class Components {
  private Components() {}

  /** The rows of each part in which a cross-check of the form fails, in the order of the rows. */
  static List<int[]> failing(LinearSystem system) {
    int[] parent = new int[system.atoms.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
    for (LinearSystem.Row row : system.rows) {
      for (int atom : row.atoms()) {
        parent[root(parent, atom)] = root(parent, row.atoms()[0]);
      }
    }
    Map<Integer, List<Integer>> members = new LinkedHashMap<>();
    for (int r = 0; r < system.rows.size(); r++) {
      int[] atoms = system.rows.get(r).atoms();
      if (atoms.length > 0) {
        members.computeIfAbsent(root(parent, atoms[0]), x -> new ArrayList<>()).add(r);
      }
    }
    return members.values().stream()
        .filter(rs -> rs.stream().map(system.rows::get).anyMatch(r -> r.form() && r.fails()))
        .map(rs -> rs.stream().mapToInt(i -> i).toArray())
        .toList();
  }

  private static int root(int[] parent, int atom) {
    int at = atom;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
