package org.gouji.output.json;

import java.io.IOException;
import java.io.OutputStream;
import org.gouji.form.Forms;
import org.gouji.narrative.Narrative;
import org.gouji.output.base.Language;
import org.gouji.output.base.ResultWriter;
import org.gouji.run.Result;
import org.gouji.run.Summary;

/**
 * {@code extract --output json} and {@code ndjson}: one object per result and line; for the one
 * file that was named, laid out over several lines.
 */
public final class ExtractJsonWriter implements ResultWriter {
  private final OutputStream stream;
  private final Language language;
  private final boolean pretty;
  private final boolean locations;
  private final Narrative narrative;

  public ExtractJsonWriter(
      OutputStream stream, Language language, Forms forms, boolean pretty, boolean locations) {
    this.stream = stream;
    this.language = language;
    this.pretty = pretty;
    this.locations = locations;
    this.narrative = new Narrative(forms);
  }

  @Override
  public void start() {
    // nothing stands before the first object
  }

  @Override
  public void result(Result result) throws IOException {
    // Two reports in one file are two objects: each on its line.
    Json json = new Json(stream, pretty && result.part() == 0);
    Json.writing(
        () -> {
          new ExtractJson(json, language, locations, narrative).write(result);
          json.flush();
        });
    json.endLine(stream);
  }

  @Override
  public void end(Summary summary) throws IOException {
    stream.flush();
  }
}
