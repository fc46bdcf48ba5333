package org.gouji.output.json;

import java.io.IOException;
import java.io.OutputStream;
import org.gouji.output.base.Language;
import org.gouji.output.base.ResultWriter;
import org.gouji.run.Result;
import org.gouji.run.Summary;

/** {@code check --output json}: one object over all. */
public final class CheckJsonWriter implements ResultWriter {
  private final OutputStream stream;
  private final Json json;
  private final CheckJson parts;
  private final String version;

  public CheckJsonWriter(OutputStream stream, Language language, String version) {
    this.stream = stream;
    this.json = new Json(stream, true);
    this.parts = new CheckJson(json, language);
    this.version = version;
  }

  @Override
  public void start() throws IOException {
    Json.writing(
        () -> {
          json.object().put("schema", CheckJson.SCHEMA);
          parts.tool(version);
          json.array("reports");
        });
  }

  @Override
  public void result(Result result) throws IOException {
    Json.writing(
        () -> {
          json.object();
          parts.fields(result);
          json.endObject();
        });
  }

  @Override
  public void end(Summary summary) throws IOException {
    Json.writing(
        () -> {
          json.endArray();
          parts.summary(summary);
          json.endObject();
        });
    json.endLine(stream);
  }
}
