package org.gouji.cli;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is known of the terminal. */
final class Terminal {
  private Terminal() {}

  /** Whether stdout is a terminal and colour is not unwanted (https://no-color.org). */
  static boolean showsColour() {
    String noColour = System.getenv("NO_COLOR");
    boolean unwanted = noColour != null && !noColour.isEmpty();
    return !unwanted && !"dumb".equals(System.getenv("TERM")) && isTerminal();
  }

  /**
   * Whether stderr is a terminal on which a line can be redrawn. Java does not tell; Linux does,
   * and elsewhere stderr is taken to go where stdin and stdout go.
   */
  static boolean showsProgress() {
    if ("dumb".equals(System.getenv("TERM"))) {
      return false;
    }
    Path stderr = Path.of("/proc/self/fd/2");
    try {
      String target = Files.readSymbolicLink(stderr).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return isTerminal();
    }
  }

  /** From Java 22 on there is a console even without a terminal, and it can be asked. */
  private static boolean isTerminal() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }
}
