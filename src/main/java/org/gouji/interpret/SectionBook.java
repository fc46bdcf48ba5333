package org.gouji.interpret;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.form.FormSection;
import org.gouji.form.Forms;

/** The headings of the six sections, found by what is printed. */
final class SectionBook {
  private static final String NUMERALS = "一二三四五六";
  private static final int LONGEST = 40;

  /** Characters that a conversion lost before a heading: ????一、总体情况. */
  private static final Pattern JUNK = Pattern.compile("^[?？\\uFFFD]+");

  private static final Pattern PART = Pattern.compile("^第([一二三四五六])(?:部分|章|节)[、:.]?");

  private static final Pattern HASHES = Pattern.compile("^#+");

  private static final Pattern TITLE =
      Pattern.compile("政府信息公开(?:工作)?(?:年度|情况)?(?:工作)?(?:年度)?报告|信息公开(?:工作)?(?:年度)?(?:工作)?报告");

  private final Map<String, Integer> headings = new LinkedHashMap<>();
  private final Pattern inside;

  SectionBook(Forms forms) {
    for (FormSection section : forms.newest().sections()) {
      headings.put(Plain.han(Plain.fold(section.heading())), section.number());
    }
    for (FormSection section : forms.newest().sections()) {
      section
          .variants()
          .forEach(v -> headings.putIfAbsent(Plain.han(Plain.fold(v)), section.number()));
    }
    String any =
        forms.newest().sections().stream()
            .flatMap(
                s ->
                    java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(s.heading()), s.variants().stream()))
            .sorted((a, b) -> Integer.compare(b.length(), a.length()))
            .map(
                h ->
                    h.chars()
                        .mapToObj(
                            c ->
                                c == '、'
                                    ? "[、，,和及]?\\s*"
                                    : Pattern.quote(String.valueOf((char) c)) + "\\s*")
                        .collect(Collectors.joining()))
            .collect(Collectors.joining("|"));
    this.inside =
        Pattern.compile(
            "(?<![一二三四五六七八九十第（(])([一二三四五六])\\s*[、.．，,]\\s*("
                + any
                + "|[\\p{IsHan}\\d]{1,16}总体情况)(?![》”\"、和])");
  }

  /**
   * A heading.
   *
   * @param number 1 to 6
   * @param text as printed
   * @param numbered whether its number is printed
   */
  record Heading(int number, String text, boolean numbered) {}

  /** The heading that the whole text prints. */
  Optional<Heading> heading(String text) {
    String stripped = JUNK.matcher(text.strip()).replaceFirst("");
    if (stripped.isEmpty() || stripped.length() > LONGEST) {
      return Optional.empty();
    }
    String folded =
        HASHES.matcher(PART.matcher(Plain.fold(stripped)).replaceFirst("$1、")).replaceFirst("");
    String number = Plain.number(folded);
    String key = Plain.key(folded);
    if (key.length() < 2) {
      return Optional.empty();
    }
    boolean bracketed = folded.startsWith("(");
    boolean numbered = number.length() == 1 && NUMERALS.contains(number) && !bracketed;
    Integer exact = headings.get(key);
    if (exact != null) {
      boolean standsAlone =
          numbered
              || (number.isEmpty() && key.length() >= 6)
              || (exact == 1 && number.isEmpty() && key.length() == 4);
      return standsAlone ? Optional.of(new Heading(exact, stripped, numbered)) : Optional.empty();
    }
    if (!numbered || key.length() < 4) {
      return Optional.empty();
    }
    return near(key, NUMERALS.indexOf(number) + 1).map(n -> new Heading(n, stripped, true));
  }

  /**
   * The section whose heading is nearest to the words, if the number agrees and few characters
   * differ.
   */
  private Optional<Integer> near(String key, int number) {
    for (Map.Entry<String, Integer> e : headings.entrySet()) {
      int most = Math.max(1, e.getKey().length() / 5);
      if (e.getValue() == number && Plain.near(key, e.getKey(), most)) {
        return Optional.of(number);
      }
    }
    boolean says =
        switch (number) {
          case 1 ->
              key.endsWith("总体情况")
                  || key.equals("总体工作")
                  || key.endsWith("基本情况") && key.length() <= 14;
          case 2 -> key.contains("主动公开") && key.endsWith("情况");
          case 3 ->
              key.contains("申请")
                  && (key.contains("处理") || key.contains("依申请"))
                  && key.endsWith("情况");
          case 4 -> key.contains("复议") && key.contains("诉讼");
          case 5 -> (key.contains("问题") || key.contains("不足")) && key.length() <= 24;
          case 6 ->
              key.contains("其他")
                  && (key.contains("报告") || key.contains("说明"))
                  && key.contains("事项");
          default -> false;
        };
    return says ? Optional.of(number) : Optional.empty();
  }

  /**
   * The text cut before every numbered heading that stands inside it, and behind it; a short text
   * only where the heading follows a figure.
   */
  List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    Matcher m = inside.matcher(text);
    int from = 0;
    while (m.find()) {
      boolean behindFigure = m.start() > 0 && Character.isDigit(text.charAt(m.start() - 1));
      if (text.length() <= LONGEST && !behindFigure) {
        continue;
      }
      if (heading(m.group())
          .filter(h -> h.numbered() && h.number() == NUMERALS.indexOf(m.group(1)) + 1)
          .isEmpty()) {
        continue;
      }
      add(pieces, text.substring(from, m.start()));
      add(pieces, m.group());
      from = m.end();
    }
    add(pieces, text.substring(from));
    return pieces;
  }

  private static void add(List<String> pieces, String piece) {
    if (!piece.isBlank()) {
      pieces.add(piece.strip());
    }
  }

  /** Whether the text names a report of this kind in the way a title does. */
  boolean looksLikeTitle(String text) {
    String folded = Plain.fold(text);
    return folded.length() <= 60 && TITLE.matcher(folded).find() && !folded.endsWith("。");
  }
}
