package org.gouji.read;

import java.util.Objects;

/** A source could not become a document, and why; both sentences are for people. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why a source could not be read. */
  public enum Reason {
    /** No bytes, or nothing but white space. */
    EMPTY,
    /** Needs a password. */
    ENCRYPTED,
    /** Damaged, or not what its first bytes say. */
    BROKEN,
    /** No text layer: a scan. */
    SCANNED,
    /** Beyond a limit of {@link Limits}. */
    TOO_LARGE,
    /** A kind of file that gouji does not read. */
    UNKNOWN_FORMAT,
    /** Not read within the time allowed. */
    TIMED_OUT,
    /** An error of gouji, whatever the source is like. */
    INTERNAL_ERROR
  }

  private final Reason reason;
  private final String zh;
  private final String en;

  public UnreadableException(Reason reason, String zh, String en) {
    super(en);
    this.reason = Objects.requireNonNull(reason);
    this.zh = Objects.requireNonNull(zh);
    this.en = Objects.requireNonNull(en);
  }

  /** The refusal of a file that only a password opens. */
  public static UnreadableException encrypted() {
    return new UnreadableException(
        Reason.ENCRYPTED, "文件已加密，需要密码", "the file is encrypted and needs a password");
  }

  public Reason reason() {
    return reason;
  }

  /** The Chinese sentence. */
  public String zh() {
    return zh;
  }

  /** The English sentence. */
  public String en() {
    return en;
  }
}
