package org.gouji.output.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.gouji.form.Forms;
import org.gouji.output.base.Language;
import org.gouji.output.base.ResultWriter;
import org.gouji.output.base.RuleText;
import org.gouji.output.base.Tallied;
import org.gouji.output.page.Fragments.Kind;
import org.gouji.run.Result;
import org.gouji.run.Summary;

/**
 * {@code check --output html}: one page for people that needs nothing but itself. A policy in its
 * head forbids every script and style but its own, and every request. The parts of the reports wait
 * in a temporary file until the summary is known, so that memory does not grow with them.
 */
public final class HtmlWriter implements ResultWriter {
  /** Up to so many results a page has every table of every report, and all of it open. */
  static final int FEW = 200;

  private final OutputStream stream;
  private final Language language;
  private final String version;
  private final Fragments fragments = new Fragments();
  private final RuleText rules;
  private final HtmlReport reports;
  private final Tallied tallied = new Tallied();
  private int count;

  public HtmlWriter(
      OutputStream stream, Language language, String version, Forms forms, RuleText rules) {
    this.stream = stream;
    this.language = language;
    this.version = version;
    this.rules = rules;
    this.reports = new HtmlReport(fragments, language, forms, rules);
  }

  @Override
  public void start() {
    // the head of the page tells how the run ended
  }

  @Override
  public void result(Result result) throws IOException {
    count++;
    reports.add(result, count);
    tallied.add(result, count);
  }

  @Override
  public void end(Summary summary) throws IOException {
    boolean few = count <= FEW;
    Markup out = new Markup();
    head(out);
    new HtmlSummary(language, rules).write(out, summary, tallied);
    tableHead(out, few);
    put(out);
    fragments.play(few ? EnumSet.of(Kind.ROW, Kind.ROW_FEW) : EnumSet.of(Kind.ROW), stream);
    out.own("</table></div></section>").line();
    new HtmlYears(language).write(out, tallied.years());
    out.open("section", "id", "parts").element("h2", language.pick("逐份核对", "Report by report"));
    legend(out);
    put(out);
    Set<Kind> kinds = few ? EnumSet.of(Kind.ALWAYS, Kind.FEW) : EnumSet.of(Kind.ALWAYS, Kind.MANY);
    fragments.play(kinds, stream);
    out.close("section").close("main").line();
    out.open("footer").text("gouji " + version).close("footer").line();
    out.own("<script>" + resource("page.js") + "</script>").line().own("</html>").line();
    put(out);
    stream.flush();
  }

  private void put(Markup out) throws IOException {
    stream.write(out.take().getBytes(StandardCharsets.UTF_8));
  }

  private void head(Markup out) throws IOException {
    String style = resource("page.css");
    String policy =
        "default-src 'none'; base-uri 'none'; form-action 'none'; style-src '"
            + hash(style)
            + "'; script-src '"
            + hash(resource("page.js"))
            + "'";
    String title = language.pick("政府信息公开年报勾稽核对结果", "Check of open-government-information reports");
    out.own("<!DOCTYPE html>").line();
    out.open("html", "lang", language.pick("zh-CN", "en")).line();
    out.own("<meta charset=\"utf-8\">").line();
    out.open("meta", "http-equiv", "Content-Security-Policy", "content", policy).line();
    out.own("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">").line();
    out.open("meta", "name", "generator", "content", "gouji " + version).line();
    out.element("title", title).line();
    out.own("<style>" + style + "</style>").line();
    out.own("<body>").line();
    out.element(
        "a",
        language.pick("跳到年报一览", "Skip to the table of reports"),
        "href",
        "#list",
        "class",
        "skip");
    out.open("header").element("h1", title).close("header").line().open("main").line();
  }

  private void tableHead(Markup out, boolean few) {
    String title = language.pick("年报一览", "Reports");
    out.open("section", "id", "list").element("h2", title);
    if (!few) {
      out.element(
          "p",
          language.pick(
              "文件超过 "
                  + FEW
                  + " 份：相符的年报只列在此表；其他年报印出全部问题，表格只印有错误的，从略的逐份注明。各份全部数据可用 --output xlsx 或 gouji"
                  + " extract 得到。",
              "More than "
                  + FEW
                  + " documents: clean reports stand in this table only; the others are shown with"
                  + " all findings and with those tables that have an error, and each says"
                  + " which were left out. All figures: --output xlsx, or gouji extract."),
          "class",
          "left-out");
    }
    // The words of the controls that the script makes.
    out.open(
        "div",
        "id",
        "controls",
        "data-search",
        language.pick("查找机关、文件", "Search organ or file"),
        "data-status",
        language.pick("全部结果", "every status"),
        "data-rule",
        language.pick("全部规则", "every rule"),
        "data-shown",
        language.pick("显示", "shown"),
        "data-open",
        language.pick("全部展开", "Open all"),
        "data-close",
        language.pick("全部收起", "Close all"));
    out.close("div").line();
    out.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", title)
        .own("<table id=reports><thead><tr>");
    for (String head :
        language
            .pick(
                "序号,结果,机关,年度,错误,警告,提示,无法核对,文件",
                "no.,status,organ,year,errors,warnings,info,untold,file")
            .split(",")) {
      out.own("<th scope=col>").text(head);
    }
    out.own("<tbody>").line();
  }

  private void legend(Markup out) {
    out.open("ul", "class", "legend").line();
    legend(
        out,
        "w",
        "53",
        "13",
        language.pick("很可能填错，→ 后为应填数", "most likely wrong; → what it should be"));
    legend(
        out,
        "p",
        "53",
        "13",
        language.pick("几种可能之一（标出前三种）", "one of several possibilities (three are marked)"));
    legend(
        out, "m", "53", "", language.pick("不相符的一边，≠ 后为另一边之和", "does not tally; ≠ the other side"));
    legend(out, "t", "53", "", language.pick("不相符等式的一项", "a term of an equation that fails"));
    legend(out, "f", "53", "", language.pick("问题所指的格", "named by a finding"));
    legend(out, "r", "53*", "", language.pick("读取时修复", "repaired in reading"));
    legend(out, "u", "?", "", language.pick("无法确定", "cannot be settled"));
    legend(out, "n", "…", "", language.pick("不是数字", "no number"));
    legend(
        out,
        "b",
        language.pick("空", "blank"),
        "",
        language.pick("空白或以符号代替", "blank or a placeholder"));
    legend(out, "x", "×", "", language.pick("文中没有该格", "not in the document"));
    out.close("ul").line();
  }

  private static void legend(Markup out, String css, String sample, String then, String words) {
    out.open("li").open("span", "class", css).text(sample);
    if (css.equals("m")) {
      out.element("i", "≠13");
    }
    if (!then.isEmpty()) {
      out.element("b", "→" + then);
    }
    out.close("span").own(" ").text(words).close("li").line();
  }

  private static String hash(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = HtmlWriter.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  @Override
  public void close() throws IOException {
    fragments.close();
  }
}
