package org.gouji.interpret.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.interpret.base.Plain;
import org.jspecify.annotations.Nullable;

/** Finds titles among lines, several of which may print one together. */
public final class TitleLines {
  /** A title is printed on at most so many lines. */
  private static final int MOST_LINES = 4;

  /** Longer lines, with the spaces and addresses in them, are no title. */
  private static final int LONGEST = 1_000;

  /**
   * What a site adds to the titles of its pages: its column and its name. The first two conditions
   * say nothing new: they keep the dear third one from being tried at every character.
   */
  private static final Pattern SITE =
      Pattern.compile(
          "(?=[-—–_|>\\s])(?<=报告|年报)(?<=20\\d{2}.{0,60}(?:报告|年报))\\s*[-—–_|>]+(?!.*(?:20\\d{2}|解读|图解|通知|培训)).*$");

  /**
   * What stands before a title: the time at the head of a printed page, and the names and addresses
   * of sites that copied it.
   */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "^Page \\d+ -"
              + " |^\\s*\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}[,，]?\\s*(?:上午|下午)?\\s*\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s*[AP]M)?\\s+|^[^\\s:A-Za-z]*+[A-Za-z][^\\s:]*+[:\\s]\\s*+(?=\\S)|^[!-~]*[A-Za-z][!-~]*(?=\\p{IsHan})");

  /** A title at the head of a paragraph that goes on with the law it was written by. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "^((?!本|现|为)[^。，,；;《]{4,40}信息公开[^。，,；;《]{0,16}?(?:报告|年报))是?(?:根据|依据|按照|依照)《.*$");

  /** The place of an organ on a line of its own. */
  private static final Pattern PLACE = Pattern.compile("\\p{IsHan}+[省市县区州盟旗]");

  private TitleLines() {}

  /** All that may be the title among these lines, several of which may print it together. */
  static List<Title> candidates(List<String> lines, boolean damaged) {
    List<Title> all = new ArrayList<>();
    for (int to = 0; to < lines.size(); to++) {
      List<Title> here = new ArrayList<>();
      int length = 0;
      for (int i = to; i >= 0 && to - i < MOST_LINES; i--) {
        length += lines.get(i).length();
        if (length > LONGEST) {
          break;
        }
        read(lines, i, to, damaged ? TitleWords.DAMAGED : TitleWords.WHOLE)
            .filter(t -> here.stream().noneMatch(t::saysTheSame))
            .ifPresent(here::add);
      }
      all.addAll(here);
    }
    return all;
  }

  /** How many different reports the lines name, each on a line of its own, as lists of links do. */
  public static int different(List<String> lines) {
    Set<List<@Nullable Object>> found = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).length() <= LONGEST) {
        read(lines, i, i, TitleWords.WHOLE)
            .filter(t -> t.weight() == Title.BOTH)
            .ifPresent(t -> found.add(t.whose()));
      }
    }
    return found.size();
  }

  /** The title that one line prints, with the organ above it if need be, naming organ and year. */
  static Optional<Title> alone(List<String> lines, int at) {
    return lines.get(at).length() > LONGEST
        ? Optional.empty()
        : read(lines, at, at, TitleWords.WHOLE).filter(t -> t.weight() == Title.BOTH && t.isBare());
  }

  private static Optional<Title> read(List<String> lines, int from, int to, Pattern pattern) {
    if (TitleWords.match(joined(lines, from, to), pattern).isEmpty()) {
      return Optional.empty();
    }
    int first = wholeFrom(lines, from, to, pattern);
    String joined = joined(lines, first, to);
    Optional<Matcher> found = TitleWords.match(joined, pattern);
    if (found.isEmpty() || ListedReports.isIndex(Plain.fold(joined))) {
      return Optional.empty();
    }
    String head = found.get().group("head");
    if (TitleWords.isBareYear(head)
        && first > 0
        && TitleWords.isOrgan(lines.get(first - 1))
        && !isAnnounced(lines, first - 1)) {
      first--;
      head = Plain.fold(lines.get(first)) + head;
    }
    @Nullable Integer year = TitleWords.year(Plain.fold(joined));
    @Nullable String organ = TitleWords.organ(head);
    if (pattern == TitleWords.DAMAGED && (year == null || organ == null)
        || first < to
            && (isAnnounced(lines, first)
                || isForeign(lines, first, to, pattern, organ, year)
                || isWhole(lines, first, to))) {
      return Optional.empty();
    }
    return Optional.of(new Title(TitleWords.clean(joined), organ, year));
  }

  /** Whether the first of these lines print a title already, which names organ and year. */
  private static boolean isWhole(List<String> lines, int first, int to) {
    for (int end = first; end < to; end++) {
      String text = joined(lines, first, end);
      Optional<Matcher> found = TitleWords.match(text, TitleWords.WHOLE);
      if (found.isPresent()) {
        Integer year = TitleWords.year(Plain.fold(text));
        String organ = TitleWords.organ(found.get().group("head"));
        Title title = new Title(TitleWords.clean(text), organ, year);
        if (title.weight() == Title.BOTH && title.isBare()) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether the lines above the one that is a title say something else, such as the date of
   * publication: they name another year, or no organ where the title does not name it, or stand
   * above a title that names its organ in full.
   */
  private static boolean isForeign(
      List<String> lines,
      int first,
      int to,
      Pattern pattern,
      @Nullable String organ,
      @Nullable Integer year) {
    String last = joined(lines, to, to);
    Optional<Matcher> alone = TitleWords.match(last, pattern);
    if (alone.isEmpty()) {
      return false;
    }
    @Nullable Integer own = TitleWords.year(Plain.fold(last));
    @Nullable String name = TitleWords.organ(alone.get().group("head"));
    return own != null && !own.equals(year)
        || name != null
            && Objects.equals(own, year)
            && OrganWords.isFullName(name)
            && !PLACE.matcher(Plain.fold(lines.get(to - 1))).matches()
        || name == null
            && organ != null
            && !OrganWords.endsAsOrgan(organ.replaceFirst("\\([^()]*\\)$", ""));
  }

  /** Whether a line says what the label above it announces: 来源：. */
  private static boolean isAnnounced(List<String> lines, int at) {
    return at > 0 && lines.get(at - 1).strip().matches(".{1,12}[:：]");
  }

  /** These lines as one, without what a copying site put before it and without its repetition. */
  private static String joined(List<String> lines, int from, int to) {
    String text =
        lines.subList(from, to + 1).stream()
            .map(TitleLines::withoutPipes)
            .map(line -> SENTENCE.matcher(line).replaceFirst("$1"))
            .collect(Collectors.joining());
    text = FOREIGN.matcher(text).replaceFirst("");
    // Looking for what a site added costs much, and most lines name no report.
    if (text.contains("报告") || text.contains("年报")) {
      text = SITE.matcher(text).replaceFirst("");
    }
    int half = text.length() / 2;
    boolean twice =
        half > 8 && Plain.fold(text.substring(0, half)).equals(Plain.fold(text.substring(half)));
    return twice ? text.substring(0, half).strip() : text;
  }

  private static String withoutPipes(String line) {
    int end = line.length();
    while (end > 0
        && (line.charAt(end - 1) == '|' || Character.isWhitespace(line.charAt(end - 1)))) {
      end--;
    }
    return line.substring(0, end).strip();
  }

  /**
   * Where a title really begins that was joined of several lines: what stands before a line with
   * both organ and year is something else, such as navigation, unless it is the name of a place.
   */
  private static int wholeFrom(List<String> lines, int from, int to, Pattern pattern) {
    for (int start = to; start > from; start--) {
      String rest = joined(lines, start, to);
      Optional<Matcher> found = TitleWords.match(rest, pattern);
      boolean whole =
          found.isPresent()
              && TitleWords.organ(found.get().group("head")) != null
              && TitleWords.year(Plain.fold(rest)) != null;
      if (whole && !PLACE.matcher(Plain.fold(lines.get(start - 1))).matches()) {
        return start;
      }
    }
    return from;
  }
}
