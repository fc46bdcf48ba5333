package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.gouji.Gouji;
import org.gouji.annotate.CopyFolder;
import org.gouji.run.Content;
import org.gouji.run.FileNames;
import org.gouji.run.FileSet;
import org.gouji.run.Found;
import org.gouji.run.Summary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gouji annotate}: writes copies with the findings marked in them. */
@Command(
    name = "annotate",
    resourceBundle = "org.gouji.cli.Help",
    sortOptions = false,
    sortSynopsis = false)
final class AnnotateCommand implements Callable<Integer> {
  private final GoujiCommand root;

  @Mixin InputOptions input = new InputOptions();

  @Option(names = "--into", paramLabel = "FOLDER", required = true, descriptionKey = "into")
  @Nullable String into;

  @Option(names = "--force", descriptionKey = "force")
  boolean force;

  @Mixin ConfigOptions config = new ConfigOptions();

  @Option(names = "--published", paramLabel = "DATE", descriptionKey = "published")
  @Nullable LocalDate published;

  @Mixin DetailOptions detail = new DetailOptions();

  AnnotateCommand(GoujiCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws Failure, InterruptedException {
    Gouji gouji =
        Gouji.standard()
            .withConfiguration(config.load().withPublished(published))
            .withOptions(input.runOptions());
    FileSet found = input.find(root.console());
    CopyFolder folder = new CopyFolder(target(), roots(input.given()), force);
    FileSet files = withoutCopies(found, folder);
    AnnotatedCopies copies =
        new AnnotatedCopies(files, folder, root.language(), detail.detail(), root.console().out());
    try (Progress progress = detail.progress(root)) {
      if (folder.coversAny(onDisk(files))) {
        throw Failure.usage(
            "--into 会覆盖原件，请另选文件夹", "--into would replace originals: choose another folder");
      }
      Summary summary = gouji.check(files, progress.until(copies));
      copies.end();
      return (copies.failed() ? ExitCode.FAILED : ExitCode.ofReading(summary)).code();
    } catch (IOException e) {
      throw new Failure(
          ExitCode.FAILED,
          "写入失败：" + Trouble.of(e).zh(),
          "could not be written: " + Trouble.of(e).en());
    }
  }

  private Path target() throws Failure {
    String name = Objects.requireNonNull(into);
    try {
      Path path = FileNames.path(name);
      if (name.isEmpty() || (Files.exists(path) && !Files.isDirectory(path))) {
        throw Failure.usage("--into 不是文件夹：" + name, "--into is no folder: " + name);
      }
      return path;
    } catch (InvalidPathException e) {
      throw Failure.usage("--into 不是文件夹：" + name, "--into is no folder: " + name);
    }
  }

  /** The folders that the given paths are or lie in; of a pattern, the part without signs. */
  private static List<Path> roots(List<String> given) {
    List<Path> roots = new ArrayList<>();
    for (String text : given) {
      Path path;
      try {
        path = FileNames.path(text);
        if (!Files.exists(path)) {
          path = FileNames.path(text.replaceFirst("[^/\\\\]*[*?\\[].*$", "").concat("."));
        }
      } catch (InvalidPathException e) {
        continue;
      }
      Path absolute = path.toAbsolutePath().normalize();
      Path folder = Files.isDirectory(absolute) ? absolute : absolute.getParent();
      if (folder != null && Files.isDirectory(folder)) {
        roots.add(folder);
      }
    }
    return roots;
  }

  /** Copies of an earlier run that lie among the originals are no inputs. */
  private static FileSet withoutCopies(FileSet found, CopyFolder folder) {
    List<Found> files =
        found.files().stream()
            .filter(
                f ->
                    f.named()
                        || !(f.content() instanceof Content.OnDisk d)
                        || !folder.contains(d.path()))
            .toList();
    int copies = found.files().size() - files.size();
    return new FileSet(files, found.skipped() + copies, found.single());
  }

  private static List<Path> onDisk(FileSet files) {
    List<Path> paths = new ArrayList<>();
    for (Found file : files.files()) {
      if (file.content() instanceof Content.OnDisk d) {
        paths.add(d.path());
      }
    }
    return paths;
  }
}
