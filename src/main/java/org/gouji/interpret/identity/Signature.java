package org.gouji.interpret.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.interpret.base.Plain;
import org.jspecify.annotations.Nullable;

/**
 * Who signs a report, and when.
 *
 * @param organ null if nobody signs
 * @param year of the signature; null if it has no date
 */
record Signature(@Nullable String organ, @Nullable Integer year) {
  /** A signature without organ or date stands on one of so many last lines. */
  private static final int LAST_LINES = 6;

  /** 2024年1月20日, 2024-01-20, 2024.1.20, 二〇二四年一月二十日, perhaps behind the organ that signs. */
  private static final Pattern DATE =
      Pattern.compile(
          "^(?<signed>[\\p{IsHan}·()]{0,36}?)"
              + Identity.YEAR
              + "(?:年[0-9]{1,2}月(?:[0-9]{1,2}日)?"
              + "|年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十廿]{1,3}日"
              + "|(?<mark>[-./])[0-9]{1,2}\\k<mark>[0-9]{1,2})$");

  private static final Pattern SEAL = Pattern.compile("\\((?:盖章|公章|印章)\\)");

  private static final Pattern ORGAN =
      Pattern.compile("^[\\p{IsHan}·（）()]{4,36}(?<=" + OrganWords.SUFFIX + ")$");

  /** The lines below say what such a line announces: 联系地址：, 友情链接. */
  private static final Pattern LABEL =
      Pattern.compile(".{0,12}(?:[:：]|链接|[主承协]办单位|地址|咨询|反馈|部门|机构|来源)");

  private static final Signature NONE = new Signature(null, null);

  /**
   * The signature among the lines behind the last heading: an organ with a date; else what of both
   * stands on the last lines.
   */
  static Signature of(List<String> ending) {
    List<Signature> lines = new ArrayList<>();
    boolean labelled = false;
    for (int i = 0; i < ending.size(); i++) {
      Signature line = line(ending.get(i));
      labelled =
          i > 0 && LABEL.matcher(Plain.fold(ending.get(i - 1))).matches()
              || labelled && line.organ != null && !isDated(ending, i + 1);
      lines.add(labelled ? NONE : line);
    }
    for (int i = 0; i < lines.size(); i++) {
      Signature line = lines.get(i);
      if (line.organ == null) {
        continue;
      }
      @Nullable Integer below = i + 1 < lines.size() ? lines.get(i + 1).year : null;
      if (line.year != null || below != null) {
        return new Signature(line.organ, line.year != null ? line.year : below);
      }
    }
    List<Signature> last = lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
    List<String> organs =
        last.stream().flatMap(s -> Stream.ofNullable(s.organ)).distinct().toList();
    return new Signature(
        // Several organs below each other are a list of links.
        organs.size() == 1 ? organs.get(0) : null,
        last.stream().map(Signature::year).reduce(null, (a, b) -> b != null ? b : a));
  }

  private static boolean isDated(List<String> lines, int at) {
    return at < lines.size() && line(lines.get(at)).year != null;
  }

  private static Signature line(String text) {
    if (text.length() > 100) {
      return NONE;
    }
    String line = SEAL.matcher(Plain.fold(text)).replaceAll("");
    if (Identity.FURNITURE.matcher(line).find()) {
      return NONE;
    }
    Matcher dated = DATE.matcher(line);
    boolean date = dated.matches();
    String bare = date ? dated.group("signed") : line;
    boolean organ = ORGAN.matcher(bare).matches();
    boolean dates = date && (bare.isEmpty() || OrganWords.isName(bare));
    return new Signature(
        organ ? bare : null, dates ? TitleWords.year(line.substring(bare.length())) : null);
  }
}
