package org.gouji.read;

import org.gouji.read.UnreadableException.Reason;

/**
 * An error of gouji itself, in the words for people: what it is and where, so that it can be
 * reported, and no stack trace.
 */
public record Fault(String zh, String en) {
  private static final String OWN = "org.gouji.";

  /** The error that was thrown. */
  public static Fault of(Throwable thrown) {
    String where = "";
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (frame.getClassName().startsWith(OWN)) {
        where = ", " + frame.getFileName() + ":" + frame.getLineNumber();
        break;
      }
    }
    String what = thrown.getClass().getSimpleName() + where;
    return new Fault("程序内部错误（" + what + "）", "internal error (" + what + ")");
  }

  /**
   * The refusal of a source over which an exception was thrown: the libraries throw what they like
   * at damaged files, and what gouji throws itself is its own error.
   */
  static UnreadableException refusal(RuntimeException thrown) {
    Fault fault = of(thrown);
    UnreadableException refusal =
        isOwn(thrown)
            ? new UnreadableException(Reason.INTERNAL_ERROR, fault.zh, fault.en)
            : new UnreadableException(
                Reason.BROKEN, "文件已损坏，无法读取", "the file is damaged and cannot be read");
    refusal.initCause(thrown);
    return refusal;
  }

  /** Whether gouji threw it, by itself or through what it called in the Java library. */
  private static boolean isOwn(RuntimeException thrown) {
    for (StackTraceElement frame : thrown.getStackTrace()) {
      String name = frame.getClassName();
      boolean java = name.startsWith("java.") || name.startsWith("jdk.") || name.startsWith("sun.");
      if (!java) {
        return name.startsWith(OWN);
      }
    }
    return false;
  }
}
