package org.gouji.output.base;

import org.gouji.document.Message;
import org.gouji.document.Note;
import org.gouji.report.Repair;
import org.gouji.run.Reason;

/** The language that people are spoken to in. */
public enum Language {
  /** Chinese. */
  ZH,
  /** English. */
  EN;

  /** One of two texts. */
  public String pick(String zh, String en) {
    return this == ZH ? zh : en;
  }

  public String pick(Message message) {
    return pick(message.zh(), message.en());
  }

  public String pick(Note note) {
    return pick(note.zh(), note.en());
  }

  public String pick(Reason reason) {
    return pick(reason.zh(), reason.en());
  }

  public String pick(Repair repair) {
    return pick(repair.zh(), repair.en());
  }
}
