package org.gouji.cli;

import java.lang.reflect.InvocationTargetException;

/** What is known of the terminal. */
final class Terminal {
  private Terminal() {}

  /** Whether stdout is a terminal and colour is not unwanted (https://no-color.org). */
  static boolean showsColour() {
    String noColour = System.getenv("NO_COLOR");
    boolean unwanted = noColour != null && !noColour.isEmpty();
    return !unwanted && !"dumb".equals(System.getenv("TERM")) && isTerminal();
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
