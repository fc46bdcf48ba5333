package org.gouji.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.gouji.output.base.Language;

/** A call of the command line in this process. */
record Call(int code, String out, String err) {

  static Call of(String... args) {
    return with(new byte[0], args);
  }

  static Call with(byte[] stdin, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    int code = run(stdin, out, err, args);
    return new Call(code, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  /** With a stdout of one's own. */
  static Call into(OutputStream out, String... args) {
    StringWriter err = new StringWriter();
    int code = run(new byte[0], out, err, args);
    return new Call(code, "", err.toString());
  }

  private static int run(byte[] stdin, OutputStream out, StringWriter err, String... args) {
    Console console =
        new Console(
            new ByteArrayInputStream(stdin), out, new PrintWriter(err, true), Language.EN, false);
    return CommandLineRun.run(args, console);
  }
}
