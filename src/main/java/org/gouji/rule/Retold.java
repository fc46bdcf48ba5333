package org.gouji.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.report.Report;

/**
 * The narrative of sections 一 and 五 with what differs by itself taken away: digits, years, the
 * organ's names, and the sentence on the law that every report begins with. What is left of two
 * reports is the same if one was copied from the other.
 */
final class Retold {
  private static final Pattern OPENING =
      Pattern.compile(
          "^[^。]{0,60}(根据|按照)[^。]{0,40}《(中华人民共和国)?政府信息公开条例》[^。]{0,160}(报告|编制|公布|如下)[^。]*");
  private static final Pattern LEFT_OUT =
      Pattern.compile("[\\d\\p{P}\\p{S}A-Za-z]+|[〇○零一二三四五六七八九十百千万亿两]+(?=[年月日件条次篇个期场份人项])");
  private static final Pattern AREA = Pattern.compile("^.*?[省市县区州旗盟](?=.{2})");

  private Retold() {}

  static String of(Report report) {
    StringBuilder text = new StringBuilder();
    for (int number : List.of(1, 5)) {
      for (String sentence : Prose.sentences(Prose.section(report, number))) {
        if (!OPENING.matcher(sentence).find()) {
          text.append(sentence);
        }
      }
    }
    String plain = text.toString();
    for (String name : names(report)) {
      plain = plain.replace(name, "");
    }
    return LEFT_OUT.matcher(plain).replaceAll("");
  }

  /** The organ's name with and without 人民政府 and without the areas before it, longest first. */
  private static List<String> names(Report report) {
    if (report.organization() == null) {
      return List.of();
    }
    String full = Prose.plain(report.organization());
    List<String> names = new ArrayList<>();
    for (String rest = full; rest.length() > 1; ) {
      names.add(rest);
      if (rest.endsWith("人民政府") && rest.length() > 5) {
        names.add(rest.substring(0, rest.length() - 4));
      }
      String shorter = AREA.matcher(rest).replaceFirst("");
      if (shorter.equals(rest)) {
        break;
      }
      rest = shorter;
    }
    return names.stream().filter(n -> n.length() > 2).toList();
  }
}
