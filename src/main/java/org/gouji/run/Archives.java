package org.gouji.run;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.gouji.read.Format;
import org.gouji.read.Formats;
import org.gouji.read.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * Archives as if they were folders: their members are unpacked into a spool and become tasks. Names
 * of members are only shown, never used as paths.
 */
final class Archives {
  /** As much as tells an archive from a document. */
  private static final int HEAD_BYTES = 64 << 10;

  private static final Reason NO_SPACE =
      new Reason("no-space", "临时目录空间不足，无法解压", "no space in the temporary folder to unpack it");

  private final RunOptions options;
  private final Spool spool;

  Archives(RunOptions options, Spool spool) {
    this.options = options;
    this.spool = spool;
  }

  /** The members of an archive on disk; null if it is none. */
  @Nullable Outcome unpack(Task task, Path path) throws IOException, UnreadableException {
    byte[] head;
    try (InputStream in = Files.newInputStream(path)) {
      head = in.readNBytes(HEAD_BYTES);
    }
    Format kind = Formats.sniff(head);
    if (!kind.isArchive()) {
      return null;
    }
    Unpacking unpacking = new Unpacking(task, budget(task, Files.size(path)));
    if (kind == Format.ZIP) {
      try (SeekableByteChannel channel = Files.newByteChannel(path)) {
        return unpacking.zip(channel);
      }
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
      return unpacking.stream(in, kind);
    }
  }

  /** The members of an archive in memory; null if it is none. */
  @Nullable Outcome unpack(Task task, byte[] bytes) throws IOException, UnreadableException {
    Format kind = Formats.sniff(bytes);
    if (!kind.isArchive()) {
      return null;
    }
    Unpacking unpacking = new Unpacking(task, budget(task, bytes.length));
    if (kind == Format.ZIP) {
      try (SeekableByteChannel channel = new SeekableInMemoryByteChannel(bytes)) {
        return unpacking.zip(channel);
      }
    }
    return unpacking.stream(new ByteArrayInputStream(bytes), kind);
  }

  private ArchiveBudget budget(Task task, long size) {
    ArchiveBudget inherited = task.budget();
    return inherited != null ? inherited : new ArchiveBudget(options.archives(), size);
  }

  /** The unpacking of one archive. */
  private final class Unpacking implements ArchiveMembers.Taker {
    private final Task task;
    private final ArchiveBudget budget;
    private final List<Task> members = new ArrayList<>();
    private int skipped;

    Unpacking(Task task, ArchiveBudget budget) {
      this.task = task;
      this.budget = budget;
    }

    @Nullable Outcome zip(SeekableByteChannel channel) throws IOException, UnreadableException {
      return contained(() -> ArchiveMembers.ofZip(channel, this));
    }

    @Nullable Outcome stream(InputStream in, Format kind) throws IOException, UnreadableException {
      if (kind == Format.TAR) {
        return contained(() -> ArchiveMembers.ofTar(in, this));
      }
      return contained(
          () -> {
            BufferedInputStream plain =
                new BufferedInputStream(new GZIPInputStream(in), HEAD_BYTES);
            plain.mark(HEAD_BYTES);
            byte[] head = plain.readNBytes(HEAD_BYTES);
            plain.reset();
            if (Formats.sniff(head) == Format.TAR) {
              return ArchiveMembers.ofTar(plain, this);
            }
            take(withoutSuffix(task.name()), false, plain);
            return true;
          });
    }

    /** Unpacks; false says that it is no archive after all but a document in a package. */
    private interface Step {
      boolean run() throws IOException, UnreadableException;
    }

    private @Nullable Outcome contained(Step step) throws IOException, UnreadableException {
      if (task.depth() >= options.archives().maxDepth()) {
        throw new UnreadableException(
            UnreadableException.Reason.TOO_LARGE,
            "压缩包嵌套超过 " + options.archives().maxDepth() + " 层",
            "archives nested more than " + options.archives().maxDepth() + " deep");
      }
      try {
        return step.run() ? new Outcome(List.of(), members, skipped, false) : null;
      } catch (ArchiveBudget.ExceededException e) {
        // What was unpacked so far is still worth reading; the archive itself says it is not all.
        members.add(task.member("…", new Content.Wanting(e.reason()), budget));
        return new Outcome(List.of(), members, skipped, false);
      } catch (IOException e) {
        return broken();
      }
    }

    private Outcome broken() throws UnreadableException {
      Reason reason = new Reason("broken", "压缩包已损坏", "the archive is damaged");
      if (members.isEmpty()) {
        throw new UnreadableException(UnreadableException.Reason.BROKEN, reason.zh(), reason.en());
      }
      members.add(task.member("…", new Content.Wanting(reason), budget));
      return new Outcome(List.of(), members, skipped, false);
    }

    @Override
    public void take(String name, boolean encrypted, InputStream in) throws IOException {
      task.touch();
      budget.entry();
      if (passedOver(name)) {
        skipped++;
        return;
      }
      if (encrypted) {
        members.add(task.member(name, locked(), budget));
        return;
      }
      long most = options.limits().maxBytes();
      byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, most));
      budget.unpacked(bytes.length);
      if (DataFiles.isNamedAsData(name) && !DataFiles.mayBeReport(bytes, name)) {
        skipped++;
        return;
      }
      boolean more = bytes.length == most && in.read() >= 0;
      Content content = more ? new Content.Wanting(Reasons.tooLarge(most)) : spooled(bytes);
      members.add(task.member(name, content, budget));
    }

    private Content spooled(byte[] bytes) throws IOException {
      try {
        Spool.Slot slot = spool.put(bytes);
        return new Content.Unpacked(() -> spool.get(slot));
      } catch (IOException e) {
        throw new ArchiveBudget.ExceededException(NO_SPACE);
      }
    }

    private static Content locked() {
      return new Content.Wanting(
          new Reason("encrypted", "压缩包成员已加密，需要密码", "the member is encrypted and needs a password"));
    }
  }

  private static boolean passedOver(String name) {
    for (String part : name.split("/", -1)) {
      if (!part.equals(".") && !part.equals("..") && Finder.passedOver(part)) {
        return true;
      }
    }
    return false;
  }

  private static String withoutSuffix(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return last.toLowerCase(Locale.ROOT).endsWith(".gz")
        ? last.substring(0, last.length() - 3)
        : last;
  }
}
