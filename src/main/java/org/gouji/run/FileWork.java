package org.gouji.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Document;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.report.Report;
import org.gouji.rule.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * The work on one file, from its bytes to packed results. This is the place where whatever a
 * reader, the interpreter or a rule does wrong ends: a crash, endless recursion or a lack of memory
 * costs this file and no other.
 */
final class FileWork {
  private final Pipeline pipeline;
  private final RunOptions options;
  private final RecordCodec codec;
  private final Archives archives;

  FileWork(Pipeline pipeline, RunOptions options, RecordCodec codec, Archives archives) {
    this.pipeline = pipeline;
    this.options = options;
    this.codec = codec;
    this.archives = archives;
  }

  /** Works; never throws anything but a lack of memory that is met while reporting another. */
  @SuppressWarnings("CatchingUnchecked") // the one place meant for it
  Outcome work(Task task) {
    try {
      return open(task);
    } catch (UnreadableException e) {
      boolean foreign = e.reason() == UnreadableException.Reason.UNKNOWN_FORMAT;
      return foreign && !task.named()
          ? new Outcome(List.of(), List.of(), 1, false)
          : refused(task, Reasons.of(e));
    } catch (IOException e) {
      return refused(task, Reasons.of(e));
    } catch (OutOfMemoryError e) {
      return new Outcome(
          List.of(pack(Result.notChecked(task.name(), task.named(), Reasons.OUT_OF_MEMORY))),
          List.of(),
          0,
          true);
    } catch (StackOverflowError e) {
      return refused(task, Reasons.TOO_DEEP);
    } catch (Throwable e) {
      return refused(task, Reasons.crash(e));
    }
  }

  /** How the file ends that cannot be read. */
  Outcome refused(Task task, Reason reason) {
    return Outcome.of(pack(Result.notChecked(task.name(), task.named(), reason)));
  }

  private Outcome open(Task task) throws IOException, UnreadableException {
    Content content = task.content();
    if (content instanceof Content.Wanting wanting) {
      return refused(task, wanting.reason());
    }
    if (content instanceof Content.OnDisk onDisk) {
      return onDisk(task, onDisk.path());
    }
    byte[] bytes =
        content instanceof Content.Unpacked unpacked
            ? unpacked.piece().bytes()
            : ((Content.InMemory) content).bytes();
    return inMemory(task, bytes);
  }

  private Outcome inMemory(Task task, byte[] bytes) throws IOException, UnreadableException {
    Outcome members = archives.unpack(task, bytes);
    return members != null ? members : document(task, bytes);
  }

  private Outcome onDisk(Task task, Path path) throws IOException, UnreadableException {
    if (!Files.isRegularFile(path)) {
      return inMemory(task, readAll(path, options.limits())); // a pipe can be read only once
    }
    Outcome members = archives.unpack(task, path);
    return members != null ? members : document(task, readAll(path, options.limits()));
  }

  private static byte[] readAll(Path path, Limits limits) throws IOException, UnreadableException {
    try (InputStream in = Files.newInputStream(path)) {
      int most = (int) Math.min(Integer.MAX_VALUE - 16, limits.maxBytes());
      byte[] bytes = in.readNBytes(most);
      if (bytes.length == most && in.read() >= 0) {
        Reason reason = Reasons.tooLarge(limits.maxBytes());
        throw new UnreadableException(
            UnreadableException.Reason.TOO_LARGE, reason.zh(), reason.en());
      }
      return bytes;
    }
  }

  private Outcome document(Task task, byte[] bytes) throws IOException, UnreadableException {
    Document document = pipeline.reader().read(new Source(task.name(), bytes), options.limits());
    List<Outcome.Packed> packed = new ArrayList<>();
    for (Result result : results(document, task)) {
      packed.add(pack(result));
    }
    return new Outcome(packed, List.of(), 0, false);
  }

  /** The results of a document that was read. */
  private List<Result> results(Document document, Task task) {
    List<Report> reports = pipeline.interpreter().apply(document);
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      int part = reports.size() == 1 ? 0 : i + 1;
      Report.Refusal refusal = report.refusal();
      Reason reason =
          refusal == null ? null : new Reason(refusal.code(), refusal.zh(), refusal.en());
      Pipeline.Judge judge = task.context() ? null : pipeline.judge();
      @Nullable Judgement judgement =
          refusal != null || judge == null ? null : judge.judge(report, task.name());
      results.add(
          new Result(
              task.name(), part, task.named(), document.format(), reason, report, judgement));
    }
    return results;
  }

  private Outcome.Packed pack(Result result) {
    SecondPhase<?> second = pipeline.second();
    Report report = result.report();
    Object sketch =
        second == null || report == null || !result.isReport() ? null : second.sketch(report);
    return new Outcome.Packed(result.file(), result.part(), codec.write(result), sketch);
  }
}
