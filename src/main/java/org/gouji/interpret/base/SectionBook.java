package org.gouji.interpret.base;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.document.Script;
import org.gouji.form.FormSection;
import org.gouji.form.Forms;

/** The headings of the six sections, found by what is printed. */
public final class SectionBook {
  private static final Pattern MARKS = Pattern.compile("[*#]+");

  private static final String NUMERALS = "一二三四五六";
  private static final int LONGEST = 40;

  /** Numbers of the form's headings in reports that put a section of their own among them. */
  private static final String BEHIND_MORE_SECTIONS = "七八九";

  /** Characters that a conversion lost before a heading: ????一、总体情况. */
  private static final Pattern JUNK = Pattern.compile("^[?？\\uFFFD\\uFFFC]+");

  private static final Pattern PART = Pattern.compile("^第([一二三四五六])(?:部分|章|节)[、:.]?");

  /** Marks around a heading that only make it stand out: **一、总体情况**, 【一、总体情况】. */
  private static final Pattern EMPHASIS =
      Pattern.compile("^[#*_>]+|[*_]+$|^\\((?=[一二三四五六七八九]、)|(?<=^\\([一二三四五六七八九]、.{0,40})\\)$");

  /** What may stand between the characters of a heading: spaces, readings such as 複(fù)議(yì). */
  private static final String GAP = "\\s*+(?:[(（]\\p{IsLatin}{1,8}[)）]\\s*+)?";

  private static final Pattern TITLE =
      Pattern.compile("政府信息公开(?:工作)?(?:年度|情况)?(?:工作)?(?:年度)?报告|信息公开(?:工作)?(?:年度)?(?:工作)?报告");

  private final Map<String, Integer> headings = new LinkedHashMap<>();
  private final Pattern inside;

  public SectionBook(Forms forms) {
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
                                    ? "[、，,和及]?" + GAP
                                    : Pattern.quote(String.valueOf((char) c)) + GAP)
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
  public record Heading(int number, String text, boolean numbered) {}

  /** The heading that the whole text prints. */
  public Optional<Heading> heading(String text) {
    String stripped = JUNK.matcher(text.strip()).replaceFirst("");
    if (stripped.isEmpty() || stripped.length() > LONGEST) {
      return Optional.empty();
    }
    String folded =
        PART.matcher(EMPHASIS.matcher(Plain.fold(stripped)).replaceAll("")).replaceFirst("$1、");
    String number = Plain.number(folded);
    String key = Plain.key(folded);
    if (key.length() < 2) {
      return Optional.empty();
    }
    boolean bracketed = folded.startsWith("(");
    Integer exact = headings.get(key);
    String numerals = exact == null ? NUMERALS : NUMERALS + BEHIND_MORE_SECTIONS;
    boolean numbered = number.length() == 1 && numerals.contains(number) && !bracketed;
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
   * The heading that the whole text prints with a number of another kind, which heads parts of
   * sections as well: 1. or （一）.
   */
  public Optional<Heading> otherwise(String text, Numbering numbering) {
    String stripped = JUNK.matcher(text.strip()).replaceFirst("");
    if (stripped.isEmpty() || stripped.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher m = numbering.pattern.matcher(EMPHASIS.matcher(Plain.fold(stripped)).replaceAll(""));
    if (!m.matches()) {
      return Optional.empty();
    }
    String key = Plain.key(m.group(2));
    int number =
        numbering == Numbering.LOST
            ? headings.getOrDefault(key, 0)
            : numbering.numerals.indexOf(m.group(1)) + 1;
    boolean says = headings.getOrDefault(key, 0) == number;
    return says || key.length() >= 4 && near(key, number).isPresent()
        ? Optional.of(new Heading(number, stripped, true))
        : Optional.empty();
  }

  /** Kinds of numbers that sections have beside 一、. */
  public enum Numbering {
    ARABIC("123456", "([1-6])(?:[、:]|[.,](?!\\d))(.+)"),
    BRACKETED(NUMERALS, "\\(([一二三四五六])\\)[、.]?(.+)"),
    /** Lists of one item each, as converters make of numbered headings. */
    LOST("1", "(1)(?:[、:]|[.,](?!\\d))(.+)");

    private final String numerals;
    private final Pattern pattern;

    Numbering(String numerals, String pattern) {
      this.numerals = numerals;
      this.pattern = Pattern.compile(pattern);
    }
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
  public List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    Matcher m = inside.matcher(Script.simple(text));
    int from = 0;
    while (m.find()) {
      String before = text.substring(from, m.start());
      boolean behindFigure =
          !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1))
              || ValueReader.isNumber(before);
      if (text.length() <= LONGEST && !behindFigure) {
        continue;
      }
      String heading = text.substring(m.start(), m.end());
      if (heading(heading)
          .filter(h -> h.numbered() && h.number() == NUMERALS.indexOf(m.group(1)) + 1)
          .isEmpty()) {
        continue;
      }
      add(pieces, text.substring(from, m.start()));
      add(pieces, heading);
      from = m.end();
    }
    add(pieces, text.substring(from));
    return pieces;
  }

  /** A piece; what Markdown sets before a heading is none. */
  private static void add(List<String> pieces, String piece) {
    if (!piece.isBlank() && !MARKS.matcher(piece.strip()).matches()) {
      pieces.add(piece.strip());
    }
  }

  /** Whether the text names a report of this kind in the way a title does. */
  public boolean looksLikeTitle(String text) {
    String folded = Plain.fold(text);
    return folded.length() <= 60 && TITLE.matcher(folded).find() && !folded.endsWith("。");
  }
}
