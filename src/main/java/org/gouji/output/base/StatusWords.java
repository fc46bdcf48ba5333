package org.gouji.output.base;

import org.gouji.document.Columns;
import org.gouji.locate.Explanation;
import org.gouji.rule.Severity;
import org.gouji.run.Status;

/** Statuses and severities in words, padded to one width so that lines stand in columns. */
public final class StatusWords {
  private StatusWords() {}

  public static String mark(Status status, Ink ink) {
    return switch (status) {
      case CLEAN -> ink.green("✓");
      case INCOMPLETE -> ink.cyan("○");
      case FINDINGS -> ink.red("✗");
      case NOT_CHECKED -> ink.yellow("!");
      case NOT_A_REPORT -> ink.faint("-");
    };
  }

  public static String plain(Status status, Language language) {
    return switch (status) {
      case CLEAN -> language.pick("相符", "clean");
      case INCOMPLETE -> language.pick("未能全核", "incomplete");
      case FINDINGS -> language.pick("有问题", "findings");
      case NOT_CHECKED -> language.pick("未核对", "not checked");
      case NOT_A_REPORT -> language.pick("非年报", "not a report");
    };
  }

  /** The name of a number of documents of this status. */
  public static String documents(Status status, Language language) {
    return status == Status.FINDINGS
        ? language.pick("有问题", "with findings")
        : plain(status, language);
  }

  public static String word(Status status, Language language, Ink ink) {
    String word = padded(plain(status, language), language.pick("未能全核", "not a report"));
    return switch (status) {
      case CLEAN -> ink.green(word);
      case INCOMPLETE -> ink.cyan(word);
      case FINDINGS -> ink.red(word);
      case NOT_CHECKED -> ink.yellow(word);
      case NOT_A_REPORT -> ink.faint(word);
    };
  }

  public static String plain(Severity severity, Language language) {
    return switch (severity) {
      case ERROR -> language.pick("错误", "error");
      case WARNING -> language.pick("警告", "warning");
      case INFO -> language.pick("提示", "info");
    };
  }

  public static String severity(Severity severity, Language language, Ink ink) {
    String word = padded(plain(severity, language), language.pick("错误", "warning"));
    return switch (severity) {
      case ERROR -> ink.red(word);
      case WARNING -> ink.yellow(word);
      case INFO -> ink.cyan(word);
    };
  }

  /** Such as {@code 3 处错误}, {@code 3 errors}. */
  public static String count(Severity severity, int count, Language language) {
    String en = count == 1 ? plain(severity, Language.EN) : several(severity, Language.EN);
    return language.pick(count + " 处" + plain(severity, Language.ZH), count + " " + en);
  }

  /** The name of a column of numbers. */
  public static String several(Severity severity, Language language) {
    String word = plain(severity, language);
    return language == Language.EN && severity != Severity.INFO ? word + "s" : word;
  }

  private static String padded(String word, String widest) {
    return word + " ".repeat(Math.max(0, Columns.width(widest) - Columns.width(word)));
  }

  /** What stands before an explanation. */
  public static String hint(Explanation.Grade grade, Language language) {
    String word =
        switch (grade) {
          case HIGH -> language.pick("很可能", "very likely");
          case MEDIUM -> language.pick("可能", "likely");
          case LOW -> language.pick("或许", "perhaps");
          case NONE -> language.pick("未能定位", "not located");
        };
    return language.pick("线索  " + word + "：", "hint  " + word + ": ");
  }
}
