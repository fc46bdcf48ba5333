package org.gouji.output.json;

import java.io.IOException;
import java.io.OutputStream;
import org.gouji.output.base.Language;
import org.gouji.output.base.ResultWriter;
import org.gouji.run.Result;
import org.gouji.run.Summary;

/**
 * {@code check --output ndjson}: a line that says what this is, one line per result, and a line
 * with the summary. Each says its {@code type}: {@code run}, {@code report}, {@code summary}.
 */
public final class CheckNdjsonWriter implements ResultWriter {
  private final OutputStream stream;
  private final Language language;
  private final String version;

  public CheckNdjsonWriter(OutputStream stream, Language language, String version) {
    this.stream = stream;
    this.language = language;
    this.version = version;
  }

  private interface Body {
    void write(Json json, CheckJson parts);
  }

  private void line(String type, Body body) throws IOException {
    Json json = new Json(stream, false);
    Json.writing(
        () -> {
          json.object().put("type", type);
          body.write(json, new CheckJson(json, language));
          json.endObject().flush();
        });
    json.endLine(stream);
  }

  @Override
  public void start() throws IOException {
    line(
        "run",
        (json, parts) -> {
          json.put("schema", CheckJson.SCHEMA);
          parts.tool(version);
        });
  }

  @Override
  public void result(Result result) throws IOException {
    line("report", (json, parts) -> parts.fields(result));
  }

  @Override
  public void end(Summary summary) throws IOException {
    line("summary", (json, parts) -> parts.summary(summary));
  }
}
