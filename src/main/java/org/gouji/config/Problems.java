package org.gouji.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.gouji.document.Message;

/** What is wrong with a configuration, collected so that all of it can be told at once. */
final class Problems {
  private final String file;
  private final List<ConfigException.Problem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void add(int line, String zh, String en) {
    found.add(new ConfigException.Problem(file, line, new Message(zh, en)));
  }

  /** A word that is none of those known, with the one that was probably meant. */
  void unknown(int line, Message what, String word, Collection<String> known) {
    String meant = Nearest.to(word, known);
    String zh = meant.isEmpty() ? "" : "，是否想写“" + meant + "”？";
    String en = meant.isEmpty() ? "" : "; did you mean '" + meant + "'?";
    add(
        line,
        "没有这个" + what.zh() + "：“" + word + "”" + zh,
        "no such " + what.en() + ": '" + word + "'" + en);
  }

  void throwIfAny() throws ConfigException {
    if (!found.isEmpty()) {
      found.sort(Comparator.comparingInt(ConfigException.Problem::line));
      throw new ConfigException(found);
    }
  }
}
