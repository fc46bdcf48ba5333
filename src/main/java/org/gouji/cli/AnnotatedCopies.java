package org.gouji.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.annotate.Annotators;
import org.gouji.annotate.CopyFolder;
import org.gouji.annotate.NotAnnotatedException;
import org.gouji.output.Remark;
import org.gouji.output.Remarks;
import org.gouji.output.base.Detail;
import org.gouji.output.base.Language;
import org.gouji.output.base.Places;
import org.gouji.output.base.Texts;
import org.gouji.run.Content;
import org.gouji.run.FileNames;
import org.gouji.run.FileSet;
import org.gouji.run.Found;
import org.gouji.run.Result;
import org.gouji.run.ResultSink;
import org.gouji.run.Status;
import org.jspecify.annotations.Nullable;

/** Writes the marked copy of each file that has findings, and a line on what became of it. */
final class AnnotatedCopies implements ResultSink {
  private final Map<String, Found> files = new HashMap<>();
  private final CopyFolder folder;
  private final Language language;
  private final Detail detail;
  private final OutputStream out;

  /** The results of the file that is being handed over; it may hold several reports. */
  private final List<Result> current = new ArrayList<>();

  private int copies;
  private int others;
  private int failures;

  AnnotatedCopies(
      FileSet files, CopyFolder folder, Language language, Detail detail, OutputStream out) {
    files.files().forEach(f -> this.files.put(f.name(), f));
    this.folder = folder;
    this.language = language;
    this.detail = detail;
    this.out = out;
  }

  @Override
  public void accept(Result result) throws IOException {
    if (!current.isEmpty() && !current.get(0).file().equals(result.file())) {
      finish();
    }
    current.add(result);
  }

  /** Finishes the last file and says what it came to. */
  void end() throws IOException {
    finish();
    line(
        language.pick(
            "标注 " + copies + " 份，未标注 " + others + " 份，失败 " + failures + " 份",
            "annotated " + copies + ", not annotated " + others + ", failed " + failures));
    out.flush();
  }

  /** Whether a copy that was to be written is not there. */
  boolean failed() {
    return failures > 0;
  }

  private void finish() throws IOException {
    List<Remark> remarks = new ArrayList<>();
    for (Result result : current) {
      remarks.addAll(Remarks.of(result, language));
    }
    if (!remarks.isEmpty()) {
      annotate(current.get(0), remarks);
    } else if (!current.isEmpty() && current.get(0).status() == Status.NOT_CHECKED) {
      unread(current.get(0));
    } else if (!current.isEmpty() && detail == Detail.VERBOSE) {
      line(language.pick("没有标注", "no remarks   "), current.get(0).file());
    }
    current.clear();
  }

  private void unread(Result result) throws IOException {
    others++;
    String reason = result.reason() == null ? "" : language.pick(result.reason());
    line(language.pick("未能读取", "not read     "), result.file(), reason);
  }

  private void annotate(Result result, List<Remark> remarks) throws IOException {
    String name = result.file();
    Found found = files.get(name);
    try {
      if (found == null) {
        others++;
        notAnnotated(name, language.pick("压缩包内的文件不标注", "a member of an archive is not marked"));
        return;
      }
      if (found.content() instanceof Content.OnDisk disk && !Files.isRegularFile(disk.path())) {
        failures++;
        failed(
            name,
            language.pick(
                "管道只能读一次；请用 - 从标准输入给出", "a pipe can be read only once; give it on stdin, as -"));
        return;
      }
      byte[] copy = Annotators.copy(result.format(), bytes(found), remarks);
      Path target = target(found);
      folder.write(target, copy);
      copies++;
      annotated(target, remarks);
    } catch (NotAnnotatedException e) {
      if (e.isFailure()) {
        failures++;
        failed(name, language.pick(e.reason()));
      } else {
        others++;
        notAnnotated(name, language.pick(e.reason()));
      }
    } catch (IOException e) {
      failures++;
      failed(name, language.pick("无法写入：", "cannot be written: ") + language.pick(Trouble.of(e)));
    }
  }

  private void annotated(Path target, List<Remark> remarks) throws IOException {
    if (detail != Detail.QUIET) {
      line(
          language.pick("已标注  ", "annotated    "),
          FileNames.text(target),
          language.pick(remarks.size() + " 条", "remarks: " + remarks.size()));
    }
    if (detail == Detail.VERBOSE) {
      for (Remark remark : remarks) {
        String place = remark.location() == null ? "" : Places.words(remark.location(), language);
        line("   ", place.isEmpty() ? "—" : place, remark.text());
      }
    }
  }

  private static byte[] bytes(Found found) throws IOException {
    if (found.content() instanceof Content.OnDisk disk) {
      return Files.readAllBytes(disk.path());
    }
    if (found.content() instanceof Content.InMemory memory) {
      return memory.bytes();
    }
    throw new IOException("no bytes: " + found.name());
  }

  private Path target(Found found) {
    @Nullable Path path = found.content() instanceof Content.OnDisk disk ? disk.path() : null;
    return folder.target(path != null ? path : FileNames.path(lastName(found.name())));
  }

  private static String lastName(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return last.isEmpty() || last.equals("..") || last.equals(".") ? "stdin" : last;
  }

  private void notAnnotated(String name, String reason) throws IOException {
    if (detail != Detail.QUIET) {
      line(language.pick("未标注  ", "not annotated"), name, reason);
    }
  }

  private void failed(String name, String reason) throws IOException {
    line(language.pick("失败    ", "failed       "), name, reason);
  }

  private void line(String head, String... parts) throws IOException {
    StringBuilder line = new StringBuilder(head);
    for (String part : parts) {
      line.append("  ").append(Texts.line(part));
    }
    out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
  }
}
