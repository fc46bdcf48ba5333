package org.gouji.run;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.gouji.read.Fault;
import org.gouji.read.UnreadableException;

/** The reasons that the run itself gives, in one place. */
final class Reasons {
  private Reasons() {}

  static final Reason MISSING = new Reason("missing", "文件不存在", "there is no such file");
  static final Reason NO_MATCH =
      new Reason("missing", "没有与该模式匹配的文件", "no file matches this pattern");
  static final Reason NOT_LISTED =
      new Reason("not-readable", "文件夹无法列出", "the folder cannot be listed");
  static final Reason DENIED = new Reason("denied", "没有读取权限", "access is denied");
  static final Reason OUT_OF_MEMORY =
      new Reason(
          "out-of-memory", "内存不足，无法读取（可用 -Xmx 增加内存）", "not enough memory to read it (raise -Xmx)");
  static final Reason TOO_DEEP =
      new Reason("too-deep", "内部嵌套过深，无法读取", "nested too deeply to be read");

  static Reason of(UnreadableException e) {
    String code = e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Reason(code, e.zh(), e.en());
  }

  static Reason of(java.io.IOException e) {
    if (e instanceof NoSuchFileException) {
      return MISSING;
    }
    if (e instanceof AccessDeniedException) {
      return DENIED;
    }
    String what = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new Reason("not-readable", "读取失败：" + what, "could not be read: " + what);
  }

  static Reason timedOut(long seconds) {
    return new Reason(
        "timed-out", "超过 " + seconds + " 秒仍未读完，已放弃", "not read within " + seconds + " s, given up");
  }

  static Reason tooLarge(long bytes) {
    long mb = bytes >> 20;
    return new Reason(
        "too-large", "文件超过 " + mb + " MB 的上限", "larger than the limit of " + mb + " MB");
  }

  /** A crash; says where, so that it can be reported, and shows no stack trace. */
  static Reason crash(Throwable crash) {
    Fault fault = Fault.of(crash);
    return new Reason("internal-error", fault.zh(), fault.en());
  }
}
