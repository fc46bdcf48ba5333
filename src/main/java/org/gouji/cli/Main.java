package org.gouji.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gouji.output.base.Language;

/** Where the program begins. */
public final class Main {
  private Main() {}

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    silence();
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    PrintWriter err =
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    Language language = Locale.getDefault().getLanguage().equals("zh") ? Language.ZH : Language.EN;
    Console console =
        new Console(
            StandardInput.open(),
            out,
            err,
            language,
            Terminal.showsColour(),
            Terminal.showsProgress());
    int code = CommandLineRun.run(Arguments.asTyped(args), console);
    try {
      out.flush();
    } catch (IOException e) {
      code = Math.max(code, ExitCode.FAILED.code());
    }
    err.flush();
    // Workers that were given up still run; halting does not wait for them.
    Runtime.getRuntime().exit(code);
  }

  /** The libraries below have nothing to say to a user. */
  private static void silence() {
    System.setProperty("java.awt.headless", "true");
    System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    Logger.getLogger("").setLevel(Level.OFF);
  }
}
