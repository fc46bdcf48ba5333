package org.gouji.run;

import java.util.List;

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
}
