package org.gouji.interpret.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.document.Note;
import org.gouji.interpret.base.Plain;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;

/** Who published a report, by what the page around it says: 发布机构, 信息来源, its own head. */
public final class Publisher {
  /** Words of a label, which may be spread with spaces. */
  private static final Pattern ISSUER = label("(?:发布|发文|公开|制作|编制|填报|报告|责任|生成)(?:机构|机关|单位|部门|主体)");

  private static final Pattern SOURCE = label("(?:信息|文章|稿件|内容)?来源(?:单位|部门)?");

  /** A government keeps the site on which the reports of all its organs stand. */
  private static final Pattern SITE = Pattern.compile("[省市县区州盟旗](?:人民)?政府(?:办公厅|办公室)?$");

  private static final int LONGEST = 400;

  private Publisher() {}

  private static Pattern label(String words) {
    String spread = words.replaceAll("\\p{IsHan}", "$0[\\\\s\\\\u3000]*");
    return Pattern.compile(
        "(?:^|[^\\p{IsHan}])" + spread + "(?:[:：]\\s*(?<name>[\\p{IsHan}（）()·]{4,40})|[:：]?$)");
  }

  /**
   * The organ that the page names as the report's issuer or, if it names none, its source.
   *
   * @param strips what surrounds the report
   * @param told publishers that the source of the document names outside of its text
   */
  public static Optional<String> of(List<Strip> strips, List<String> told) {
    List<String> pieces = new ArrayList<>();
    for (Strip strip : strips) {
      Stream<String> texts =
          strip.isRow() ? strip.slots().stream().map(Slot::text) : Stream.of(strip.text());
      texts.filter(t -> !t.isBlank() && t.length() <= LONGEST).forEach(pieces::add);
    }
    Predicate<String> notSite = name -> !SITE.matcher(name).find();
    return names(pieces, ISSUER)
        .findFirst()
        .or(() -> names(pieces, SOURCE).filter(notSite).findFirst())
        .or(() -> told.stream().flatMap(Publisher::name).filter(notSite).findFirst());
  }

  /** Says that the organ was taken from the page around the report. */
  public static Note note(String organ) {
    return new Note(
        "organ-by-publisher",
        "标题、正文和落款都没有写明机关名称，按页面的发布信息推定为 " + organ,
        "neither title nor text nor signature names the organ; taken from what the page says of"
            + " its publisher: "
            + organ);
  }

  private static Stream<String> names(List<String> pieces, Pattern label) {
    Stream.Builder<String> names = Stream.builder();
    for (int i = 0; i < pieces.size(); i++) {
      Matcher m = label.matcher(pieces.get(i));
      if (m.find()) {
        String name = m.group("name");
        names.add(name != null ? name : i + 1 < pieces.size() ? pieces.get(i + 1) : "");
      }
    }
    return names.build().flatMap(Publisher::name);
  }

  private static Stream<String> name(String text) {
    String name = text.length() <= LONGEST ? OrganWords.withoutDesk(Plain.fold(text)) : "";
    return OrganWords.isFullName(name) ? Stream.of(name) : Stream.empty();
  }
}
