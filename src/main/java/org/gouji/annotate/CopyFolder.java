package org.gouji.annotate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.output.base.AtomicFile;
import org.jspecify.annotations.Nullable;

/**
 * The folder that copies go to. Each keeps its name and its path below the folder that all inputs
 * have in common. Not for several threads.
 */
public final class CopyFolder {
  private final Path into;
  private final Path base;
  private final boolean replacing;
  private final Set<Path> written = new HashSet<>();

  /**
   * A folder, which need not be there yet.
   *
   * @param roots the folders that the inputs are in, those named on the command line
   * @param replacing whether files that are there already may be replaced
   */
  public CopyFolder(Path into, List<Path> roots, boolean replacing) {
    this.into = into;
    this.base = common(roots);
    this.replacing = replacing;
  }

  private static Path common(List<Path> roots) {
    @Nullable Path common = null;
    for (Path root : roots) {
      Path p = root.toAbsolutePath().normalize();
      while (common != null && !p.startsWith(common) && common.getParent() != null) {
        common = common.getParent();
      }
      common = common == null ? p : common;
    }
    return common == null ? Path.of("").toAbsolutePath() : common;
  }

  /** Whether a file lies in this folder, below the inputs, as a copy of an earlier run does. */
  public boolean contains(Path file) {
    Path inner = into.toAbsolutePath().normalize();
    return !base.startsWith(inner) && file.toAbsolutePath().normalize().startsWith(inner);
  }

  /** Where the copy of a file goes. */
  public Path target(Path source) {
    Path absolute = source.toAbsolutePath().normalize();
    Path name = absolute.getFileName();
    return absolute.startsWith(base)
        ? into.resolve(base.relativize(absolute))
        : into.resolve(name == null ? absolute : name);
  }

  /** Whether copies would fall upon files that are to be read. */
  public boolean coversAny(List<Path> sources) throws IOException {
    Set<Path> targets = new HashSet<>();
    for (Path source : sources) {
      Path target = target(source);
      if (Files.exists(target)) {
        targets.add(target.toRealPath());
      }
    }
    for (Path source : targets.isEmpty() ? List.<Path>of() : sources) {
      if (Files.exists(source) && targets.contains(source.toRealPath())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Writes a copy whole or not at all, with the folders above it.
   *
   * @throws NotAnnotatedException if a file is there already that may not be replaced
   */
  public void write(Path target, byte[] bytes) throws IOException, NotAnnotatedException {
    if (!written.add(target)) {
      throw new NotAnnotatedException(true, "另一份副本已用此名称", "another copy has taken this name");
    }
    if (!replacing && Files.exists(target)) {
      throw new NotAnnotatedException(
          true, "目标文件已存在；用 --force 覆盖", "the target is there already; --force replaces it");
    }
    Path folder = target.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (AtomicFile file = new AtomicFile(target)) {
      file.stream().write(bytes);
      file.commit();
    }
  }
}
