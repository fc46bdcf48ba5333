package org.gouji.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.gouji.document.Message;

/** Why a file could not be read or written. Of the plainest reasons the system gives no word. */
final class Trouble {
  private Trouble() {}

  static Message of(IOException e) {
    if (e instanceof AccessDeniedException) {
      return new Message("没有权限", "access is denied");
    }
    if (e instanceof NoSuchFileException) {
      return new Message("文件不存在", "there is no such file");
    }
    if (e instanceof StandardInput.ClosedException) {
      return new Message("标准输入已关闭", "it is closed");
    }
    // The name of the file is left out: it may be that of the unfinished one.
    String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    String text = reason == null ? e.getClass().getSimpleName() : reason;
    return new Message(text, text);
  }
}
