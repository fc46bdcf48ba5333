package org.gouji.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** A pattern that no shell has expanded, as {@link GlobPattern} reads it, and what it matches. */
final class Glob {
  private final Path root;
  private final String pattern;
  private final int depth;

  private Glob(Path root, String pattern, int depth) {
    this.root = root;
    this.pattern = pattern;
    this.depth = depth;
  }

  /**
   * What was met.
   *
   * @param paths the files and folders that match, in no order
   * @param closed the folders that could not be looked into, and why
   */
  record Matches(List<Path> paths, Map<Path, IOException> closed) {}

  static boolean isPattern(String given) {
    return given.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
  }

  static Glob of(String given) {
    String text = File.separatorChar == '\\' ? given.replace('\\', '/') : given;
    int cut = 0;
    for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
      if (isPattern(text.substring(0, slash))) {
        break;
      }
      cut = slash + 1;
    }
    String folder = text.substring(0, cut);
    String rest = text.substring(cut);
    int depth =
        rest.contains("**")
            ? Integer.MAX_VALUE
            : (int) rest.chars().filter(c -> c == '/').count() + 1;
    return new Glob(FileNames.path(folder), rest, depth);
  }

  /** Looks for them; nothing if the pattern is malformed. */
  Matches matches() {
    Walk walk;
    try {
      walk = new Walk(GlobPattern.of(pattern));
    } catch (PatternSyntaxException e) {
      return new Matches(List.of(), Map.of());
    }
    try {
      Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), depth, walk);
    } catch (IOException e) {
      walk.found.closed().put(root, e);
    }
    return walk.found;
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final Pattern names;
    private final Matches found = new Matches(new ArrayList<>(), new TreeMap<>());

    Walk(Pattern names) {
      this.names = names;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      return !dir.equals(root) && FileNames.name(dir).startsWith(".")
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      // As Unicode: in the POSIX locale a path has lost its Chinese letters.
      String name = FileNames.text(root.relativize(file)).replace(File.separatorChar, '/');
      if (names.matcher(name).matches()) {
        found.paths().add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      boolean nothing = e instanceof NoSuchFileException || e instanceof FileSystemLoopException;
      return nothing ? FileVisitResult.CONTINUE : closed(file, e);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) {
      return e == null ? FileVisitResult.CONTINUE : closed(dir, e);
    }

    private FileVisitResult closed(Path folder, IOException e) {
      found.closed().put(folder, e);
      return FileVisitResult.CONTINUE;
    }
  }
}
