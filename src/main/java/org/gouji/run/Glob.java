package org.gouji.run;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * A pattern that no shell has expanded: {@code *}, {@code ?}, {@code [a-z]}, {@code {a,b}}, and
 * {@code **} over folders.
 */
final class Glob {
  private final Path root;
  private final String pattern;
  private final int depth;

  private Glob(Path root, String pattern, int depth) {
    this.root = root;
    this.pattern = pattern;
    this.depth = depth;
  }

  static boolean isPattern(String given) {
    return given.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
  }

  static Glob of(String given) {
    String text = java.io.File.separatorChar == '\\' ? given.replace('\\', '/') : given;
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

  /** The files and folders that match, in no order; empty if the pattern is malformed. */
  List<Path> matches() {
    List<Path> matches = new ArrayList<>();
    PathMatcher matcher;
    try {
      matcher = root.getFileSystem().getPathMatcher("glob:" + pattern);
    } catch (java.util.regex.PatternSyntaxException e) {
      return matches;
    }
    try {
      Files.walkFileTree(
          root,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          depth,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              if (!dir.equals(root) && FileNames.name(dir).startsWith(".")) {
                return FileVisitResult.SKIP_SUBTREE;
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (matcher.matches(root.relativize(file))) {
                matches.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      return matches; // what cannot be entered does not match
    }
    return matches;
  }
}
