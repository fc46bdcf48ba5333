package org.gouji.run;

import java.io.IOException;

/** What one archive on disk may still cost, counted over all that lies in it. */
final class ArchiveBudget {
  private final ArchiveLimits limits;
  private final long packedBytes;
  private int entries;
  private long bytes;

  ArchiveBudget(ArchiveLimits limits, long packedBytes) {
    this.limits = limits;
    this.packedBytes = packedBytes;
  }

  /** An archive asks for more than it may cost. */
  static final class ExceededException extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient Reason reason;

    ExceededException(Reason reason) {
      super(reason.en());
      this.reason = reason;
    }

    Reason reason() {
      return reason;
    }
  }

  synchronized void entry() throws ExceededException {
    if (++entries > limits.maxEntries()) {
      throw exceeded(
          "成员超过 " + limits.maxEntries() + " 个", "more than " + limits.maxEntries() + " members");
    }
  }

  synchronized void unpacked(long more) throws ExceededException {
    bytes += more;
    if (bytes > limits.maxTotalBytes()) {
      long mb = limits.maxTotalBytes() >> 20;
      throw exceeded("解压后超过 " + mb + " MB", "more than " + mb + " MB unpacked");
    }
    if (bytes > limits.freeBytes() && bytes / Math.max(1, packedBytes) > limits.maxRatio()) {
      throw exceeded(
          "压缩比超过 " + limits.maxRatio() + " 倍", "packed more than " + limits.maxRatio() + " to 1");
    }
  }

  private static ExceededException exceeded(String zh, String en) {
    return new ExceededException(
        new Reason("archive-limit", "压缩包超出限制：" + zh, "the archive is beyond the limits: " + en));
  }
}
