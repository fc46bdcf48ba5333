package org.gouji.output.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.output.base.Language;
import org.gouji.output.base.Tallied;
import org.jspecify.annotations.Nullable;

/**
 * Year against year: for every organ with several years a small chart of new applications and the
 * totals of table 三. What was carried in and is not what the year before carried out is marked.
 */
final class HtmlYears {
  /** More organs than that would stand in the way of what comes behind them: they are folded. */
  private static final int MANY = 30;

  private static final int STEP = 32;
  private static final int HEIGHT = 44;

  private final Language language;

  HtmlYears(Language language) {
    this.language = language;
  }

  void write(Markup out, Map<String, List<Tallied.Year>> organs) {
    if (organs.isEmpty()) {
      return;
    }
    String title = language.pick("历年对照", "Year against year");
    out.open("section", "id", "years").element("h2", title);
    if (organs.size() > MANY) {
      String count =
          language.pick(
              organs.size() + " 个机关有多年的年报",
              organs.size() + " organs with reports of several years");
      out.open("details").element("summary", count);
    }
    out.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", title)
        .open("table", "class", "years")
        .element(
            "caption",
            language.pick(
                "图为历年新收申请；标出的上年结转与前一年结转下年度不一致",
                "The chart shows new applications; marked: carried in is not what the year before"
                    + " carried out"))
        .own("<thead><tr>");
    for (String head :
        language
            .pick(
                "机关,图,年度,新收,上年结转,办理总计,结转下年度,错误,警告",
                "organ,chart,year,received,carried in,handled,carried out,errors,warnings")
            .split(",")) {
      out.own("<th scope=col>").text(head);
    }
    out.line();
    organs.forEach((organ, years) -> organ(out, organ, years));
    out.own("</table></div>").own(organs.size() > MANY ? "</details>" : "");
    out.close("section").line();
  }

  private void organ(Markup out, String organ, List<Tallied.Year> years) {
    out.own("<tbody>");
    for (int i = 0; i < years.size(); i++) {
      Tallied.Year year = years.get(i);
      out.own("<tr>");
      if (i == 0) {
        String rows = " rowspan=" + years.size() + ">";
        out.own("<th scope=rowgroup lang=zh" + rows).text(organ).own("<td" + rows);
        chart(out, organ, years);
      }
      out.own("<td><a href=\"#t" + year.number() + "\">").text(year.year()).own("</a>");
      for (int f = 0; f < year.figures().size(); f++) {
        String figure = year.figures().get(f);
        boolean breaks = f == 1 && breaks(i == 0 ? null : years.get(i - 1), year);
        out.own(breaks ? "<td class=m>" : "<td>").text(figure == null ? "—" : figure);
      }
      out.own("<td>").text(year.errors()).own("<td>").text(year.warnings()).line();
    }
  }

  private static boolean breaks(Tallied.@Nullable Year before, Tallied.Year year) {
    if (before == null || before.year() != year.year() - 1) {
      return false;
    }
    String out = before.figures().get(3);
    String in = year.figures().get(1);
    return out != null && in != null && new BigDecimal(out).compareTo(new BigDecimal(in)) != 0;
  }

  private void chart(Markup out, String organ, List<Tallied.Year> years) {
    BigDecimal most =
        years.stream()
            .map(y -> y.figures().get(0))
            .filter(Objects::nonNull)
            .map(BigDecimal::new)
            .reduce(BigDecimal.ONE, BigDecimal::max);
    int width = STEP * years.size();
    out.open(
        "svg",
        "width",
        String.valueOf(width),
        "height",
        String.valueOf(HEIGHT + 12),
        "role",
        "img",
        "aria-label",
        organ + language.pick("历年新收申请", ", new applications by year"));
    for (int i = 0; i < years.size(); i++) {
      Tallied.Year year = years.get(i);
      String figure = year.figures().get(0);
      if (figure != null) {
        int height = Bars.length(new BigDecimal(figure).max(BigDecimal.ZERO), most, HEIGHT);
        out.own("<rect class=" + (year.errors() > 0 ? "error" : "plain"))
            .own(" x=" + (i * STEP + 5) + " width=" + (STEP - 10))
            .own(" y=" + (HEIGHT - height) + " height=" + height + " />");
      }
      out.own("<text x=" + (i * STEP + STEP / 2) + " y=" + (HEIGHT + 10) + ">")
          .text(year.year())
          .own("</text>");
    }
    out.close("svg");
  }
}
