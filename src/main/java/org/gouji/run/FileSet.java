package org.gouji.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The files of a run.
 *
 * @param files in the order of their names, each once
 * @param skipped files and hidden folders passed over because no report can be in them
 * @param single whether the user named exactly one file and nothing else
 */
public record FileSet(List<Found> files, int skipped, boolean single) {
  public FileSet {
    files = List.copyOf(files);
  }

  /** What cannot be had, of what the user named. */
  public List<String> wanting() {
    return files.stream()
        .filter(f -> f.content() instanceof Content.Wanting)
        .map(Found::name)
        .toList();
  }

  /**
   * The same with files that are read only for the sake of these; a file that is among these
   * already stays what it is.
   */
  public FileSet withContext(FileSet context) {
    Set<Object> known = new HashSet<>();
    files.forEach(f -> known.add(key(f)));
    List<Found> all = new ArrayList<>(files);
    context.files().stream().filter(f -> known.add(key(f))).map(Found::asContext).forEach(all::add);
    all.sort(Comparator.comparing(Found::name));
    return new FileSet(all, skipped, single);
  }

  private static Object key(Found found) {
    return found.content() instanceof Content.OnDisk disk
        ? disk.path().toAbsolutePath().normalize()
        : found.name();
  }
}
