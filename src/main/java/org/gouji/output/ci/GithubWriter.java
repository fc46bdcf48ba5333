package org.gouji.output.ci;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.gouji.document.Location;
import org.gouji.output.base.Ink;
import org.gouji.output.base.Language;
import org.gouji.output.base.Lines;
import org.gouji.output.base.ResultWriter;
import org.gouji.output.base.SummaryText;
import org.gouji.output.base.Texts;
import org.gouji.rule.Finding;
import org.gouji.rule.Judgement;
import org.gouji.rule.Severity;
import org.gouji.run.Result;
import org.gouji.run.Status;
import org.gouji.run.Summary;
import org.jspecify.annotations.Nullable;

/**
 * {@code check --output github}: workflow commands that GitHub Actions shows as annotations. Every
 * line is such a command, and text from documents is escaped in it, so that it never becomes one.
 */
public final class GithubWriter implements ResultWriter {
  private final Lines out;
  private final PipelineText text;
  private final Language language;

  public GithubWriter(OutputStream stream, Language language) {
    this.out = new Lines(stream);
    this.text = new PipelineText(language);
    this.language = language;
  }

  @Override
  public void start() {}

  @Override
  public void result(Result result) throws IOException {
    Judgement judgement = result.judgement();
    if (result.isNotChecked()) {
      command("error", result, null, language.pick("未核对", "not checked"), text.reason(result));
    } else if (result.status() == Status.NOT_A_REPORT && result.named()) {
      command("error", result, null, language.pick("非年报", "not a report"), text.reason(result));
    } else if (judgement != null) {
      for (Finding finding : judgement.findings()) {
        command(
            level(finding.severity()),
            result,
            finding.location(),
            finding.rule(),
            text.finding(result, finding));
      }
      if (!judgement.untold().isEmpty()) {
        command(
            "notice", result, null, language.pick("未能全核", "incomplete"), text.untold(judgement));
      }
    }
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private void command(
      String level, Result result, @Nullable Location location, String title, String message)
      throws IOException {
    StringBuilder line = new StringBuilder("::").append(level);
    line.append(" file=").append(property(SourcePath.tidy(result.file())));
    if (location instanceof Location.Text place) {
      line.append(",line=").append(place.line()).append(",col=").append(place.column());
    }
    line.append(",title=").append(property(title));
    out.line(0, line.append("::").append(data(message)).toString());
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(Texts.whole(text)).replace(":", "%3A").replace(",", "%2C");
  }

  @Override
  public void end(Summary summary) throws IOException {
    if (summary.reports() == 0) {
      out.line(0, "::error title=gouji::" + data(text.nothing()));
    }
    List<String> lines = SummaryText.of(summary, language, Ink.PLAIN).strip().lines().toList();
    out.line(0, "::notice title=gouji::" + data(String.join("\n", lines)));
    out.flush();
  }
}
