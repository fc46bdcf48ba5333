package org.gouji.run;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the files that the user's paths stand for: files, folders with all below them, patterns.
 * Hidden files and folders, files whose name says that they are no document (pictures, styles,
 * programs), and those of data ({@link DataFiles}) are passed over in folders, never when they are
 * named. Each file is given once, and each folder is entered once, so that links in circles do no
 * harm.
 */
public final class Finder {
  /** Files that a folder of a web site or a project has beside its documents. */
  private static final Set<String> NO_DOCUMENTS =
      Set.of(
          "7z avi bat bmp class css db dll eot exe gif gitignore ico ini jar jpeg jpg js json"
              .concat(" less lock log map mjs mov mp3 mp4 ndjson otf png properties psd py pyc rar")
              .concat(" sarif scss sh so svg tif tiff tmp toml ts ttc ttf wav webp woff woff2")
              .concat(" xsd xsl yaml yml")
              .split(" "));

  private final TreeMap<String, Found> files = new TreeMap<>();
  private final Set<Path> seenFiles = new HashSet<>();
  private final Set<Path> seenFolders = new HashSet<>();
  private int skipped;
  private int namedFiles;
  private int others;

  /**
   * Adds what the user typed: a file, a folder, or a pattern with {@code *}, {@code ?}, {@code [}.
   */
  public void add(String given) {
    Path path;
    try {
      path = FileNames.path(given);
    } catch (InvalidPathException e) {
      if (Glob.isPattern(given)) {
        addPattern(given);
      } else {
        addProblem(shown(given), Reasons.MISSING);
      }
      return;
    }
    if (Files.isDirectory(path)) {
      others++;
      walk(path, shown(given));
    } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      addFile(path, shown(given), true);
    } else if (Glob.isPattern(given)) {
      addPattern(given);
    } else {
      addProblem(shown(given), Reasons.MISSING);
    }
  }

  /** Adds a document that came on a stream. */
  public void add(Found found) {
    namedFiles++;
    files.put(found.name(), found);
  }

  /** Tells that names come from a list: then even one file is a list. */
  public void isList() {
    others++;
  }

  /** What was found. */
  public FileSet found() {
    return new FileSet(new ArrayList<>(files.values()), skipped, namedFiles == 1 && others == 0);
  }

  private void addPattern(String given) {
    others++;
    Glob glob = Glob.of(given);
    int before = files.size();
    Glob.Matches matches = glob.matches();
    matches.closed().forEach((folder, e) -> closed(shown(FileNames.text(folder)), e));
    for (Path match : matches.paths()) {
      String name = shown(FileNames.text(match));
      if (Files.isDirectory(match)) {
        walk(match, name);
      } else if (!passedOver(FileNames.name(match))) {
        addMet(match, name);
      } else {
        skipped++;
      }
    }
    if (files.size() == before) {
      files.put(shown(given), Found.problem(shown(given), Reasons.NO_MATCH));
    }
  }

  private void addProblem(String name, Reason reason) {
    namedFiles++;
    files.put(name, Found.problem(name, reason));
  }

  private void addFile(Path path, String name, boolean named) {
    if (named) {
      namedFiles++;
    }
    Path key = key(path);
    if (seenFiles.add(key)) {
      files.put(name, Found.file(name, path, named));
    } else if (named) {
      // Found in a folder first and then named: it keeps its name and counts as named.
      files.values().stream()
          .filter(f -> f.content() instanceof Content.OnDisk d && key(d.path()).equals(key))
          .findFirst()
          .ifPresent(f -> files.put(f.name(), Found.file(f.name(), path, true)));
    }
  }

  private static Path key(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private void walk(Path folder, String name) {
    Path real;
    List<Path> children = new ArrayList<>();
    try {
      real = folder.toRealPath();
      if (!seenFolders.add(real)) {
        return;
      }
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(children::add);
      }
    } catch (IOException e) {
      closed(name, e);
      return;
    } catch (java.nio.file.DirectoryIteratorException e) {
      files.put(name, Found.problem(name, Reasons.NOT_LISTED));
      return;
    }
    for (Path child : children) {
      String last = FileNames.name(child);
      String childName = name.endsWith("/") ? name + last : name + "/" + last;
      if (passedOver(last)) {
        skipped++;
      } else if (Files.isDirectory(child)) {
        walk(child, childName);
      } else if (isRegular(child)) {
        addMet(child, childName);
      } else {
        skipped++;
      }
    }
  }

  /** Adds a file that nobody named, unless it is one of data and no report. */
  private void addMet(Path path, String name) {
    if (DataFiles.isNamedAsData(name) && !DataFiles.mayBeReport(path)) {
      skipped++;
    } else {
      addFile(path, name, false);
    }
  }

  /** Tells of a folder that reports may be in. */
  private void closed(String name, IOException e) {
    files.put(name, Found.problem(name, Reasons.of(e)));
  }

  private static boolean isRegular(Path path) {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class).isRegularFile();
    } catch (IOException e) {
      return false; // a link to nowhere
    }
  }

  /** Whether a name met in a folder says that no report is in it. */
  static boolean passedOver(String name) {
    if (name.startsWith(".") || name.startsWith("~$") || name.equals("__MACOSX")) {
      return true;
    }
    int dot = name.lastIndexOf('.');
    return dot > 0 && NO_DOCUMENTS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  private static String shown(String given) {
    String name = java.io.File.separatorChar == '\\' ? given.replace('\\', '/') : given;
    while (name.length() > 1 && name.endsWith("/")) {
      name = name.substring(0, name.length() - 1);
    }
    return name;
  }
}
