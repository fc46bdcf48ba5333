package org.gouji.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gouji.interpret.base.Plain;
import org.gouji.interpret.base.SectionBook;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.identity.TitleSearch;
import org.gouji.report.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the sections of a report: title and preamble before them, signature and the
 * foot of the page behind them.
 *
 * @param outline of the report
 * @param regions where its tables stand
 * @param book what titles look like
 */
record Surroundings(Outline outline, Map<String, TableRegion> regions, SectionBook book) {
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:20\\d{2}年\\d{1,2}月\\d{1,2}日|20\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2})|[\\p{IsHan}·（）()]{2,30}(?:人民政府|办公室|办公厅|局|厅|委员会|办事处|管委会|中心)(?:[（(]盖章[）)])?(?:20\\d{2}年\\d{1,2}月\\d{1,2}日)?|(?:审核人|编辑|责任编辑|来源|联系人|附件|相关附件|扫一扫|打印|分享).{0,60}");

  /** What stands at the foot of a web page and speaks of the page. */
  private static final Pattern FURNITURE =
      Pattern.compile(
          "^\\(?(?:主办|承办|上一篇|下一篇|上一条|下一条|友情链接|分享|打印|关闭|返回|浏览|阅读|点击|访问|扫码|扫一扫|手机|相关|联系我们|关于我们|网站|版权)"
              + "|版权所有|ICP备|公网安备|网站标识码|网站地图|浏览次数|返回顶部|打印本页|关闭窗口|分享到");

  private static final int LONGEST_FURNITURE = 120;

  /** What stands before the first section. */
  List<Strip> head() {
    return outline.strips().subList(0, outline.first());
  }

  /** The same without links to other pages. */
  List<Strip> spokenHead() {
    return head().stream().filter(s -> !s.isLink()).toList();
  }

  List<String> headLines() {
    return lines(head());
  }

  /**
   * What may be the title.
   *
   * @param told the title that the source says of itself, null if it says none
   */
  TitleSearch titles(@Nullable String told) {
    return new TitleSearch(
        titleLines(), lines(head().stream().filter(Strip::isLink).toList()), told);
  }

  /**
   * Lines that may hold the title: those before the first section; a title printed only behind a
   * heading counts as well.
   */
  private List<String> titleLines() {
    List<String> lines = new ArrayList<>();
    spokenHead().stream().map(this::withoutBeside).filter(t -> !t.isBlank()).forEach(lines::add);
    if (lines.stream().noneMatch(book::looksLikeTitle) && !outline.parts().isEmpty()) {
      int end = Math.min(outline.strips().size(), outline.first() + 4);
      for (Strip strip : outline.strips().subList(outline.first(), end)) {
        if (!strip.isLink() && book.looksLikeTitle(strip.text())) {
          lines.add(strip.text());
        }
      }
    }
    return lines;
  }

  private static List<String> lines(List<Strip> strips) {
    return strips.stream().map(Strip::text).filter(t -> !t.isBlank()).toList();
  }

  /** A title in one of the cells beside each other, as of a page laid out by a table. */
  private String withoutBeside(Strip strip) {
    return strip.isRow()
        ? strip.slots().stream()
            .map(Slot::text)
            .filter(book::looksLikeTitle)
            .findFirst()
            .orElse(strip.text())
        : strip.text();
  }

  /** What stands before the first section and at the foot of the document. */
  List<Strip> strips() {
    List<Strip> strips = outline.strips();
    List<Strip> around = new ArrayList<>(strips.subList(0, outline.first()));
    int last =
        outline.parts().isEmpty() ? 0 : outline.parts().get(outline.parts().size() - 1).from();
    around.addAll(strips.subList(Math.max(outline.first(), last), strips.size()));
    return around;
  }

  private boolean isBehind(String text) {
    String folded = Plain.fold(text);
    boolean sentence = folded.endsWith("。") || folded.length() > LONGEST_FURNITURE;
    return SIGNED.matcher(folded).matches()
        || !sentence && (FURNITURE.matcher(folded).find() || book.looksLikeTitle(text));
  }

  /** Signature, date, attachments and the foot of a page are not part of the last section. */
  void cutEnding(List<Passage> passages, List<Passage> ending) {
    int from = passages.size();
    while (from > 1 && isBehind(passages.get(from - 1).text())) {
      from--;
    }
    ending.addAll(passages.subList(from, passages.size()));
    passages.subList(from, passages.size()).clear();
  }

  /** The lines behind the last heading that stand in no table and lead nowhere. */
  List<String> ending() {
    List<String> lines = new ArrayList<>();
    int first =
        outline.parts().isEmpty() ? 0 : outline.parts().get(outline.parts().size() - 1).from();
    for (int i = first; i < outline.strips().size(); i++) {
      int at = i;
      if (!outline.strips().get(i).isLink()
          && regions.values().stream().noneMatch(r -> r.holds(at))) {
        lines.add(outline.strips().get(i).text());
      }
    }
    return lines;
  }
}
