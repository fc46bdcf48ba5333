package org.gouji.output.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.gouji.output.base.Language;
import org.gouji.output.base.Lines;
import org.gouji.output.base.Texts;
import org.gouji.output.json.Json;

/** The formats of {@code diff}. */
public enum DiffFormat {
  TEXT,
  JSON;

  /** Writes the comparison. */
  public void write(ResultDiff diff, OutputStream stream, Language language) throws IOException {
    if (this == JSON) {
      json(diff, stream);
    } else {
      text(diff, stream, language);
    }
  }

  private static void text(ResultDiff diff, OutputStream stream, Language language)
      throws IOException {
    Lines out = new Lines(stream);
    lines(out, "+", language.pick("新增", "new"), diff.added());
    lines(out, "~", language.pick("有变化", "changed"), diff.changed());
    lines(out, "?", language.pick("不再核对", "no longer checked"), diff.unchecked());
    lines(out, "-", language.pick("已解决", "solved"), diff.solved());
    out.line(
        0,
        language.pick("新增 ", "new ")
            + diff.added().size()
            + language.pick("，有变化 ", ", changed ")
            + diff.changed().size()
            + language.pick("，不再核对 ", ", no longer checked ")
            + diff.unchecked().size()
            + language.pick("，已解决 ", ", solved ")
            + diff.solved().size()
            + language.pick("，仍存在 ", ", still there ")
            + diff.still().size());
    out.flush();
  }

  private static void lines(Lines out, String mark, String word, List<ResultDiff.Item> items)
      throws IOException {
    for (ResultDiff.Item item : items) {
      String id = item.rule() + (item.where().isEmpty() ? "" : "/" + item.where());
      String line = item.report() + "  " + item.severity() + "  " + id + "  " + item.message();
      out.line(0, mark + " " + word + "  " + Texts.line(line));
    }
  }

  private static void json(ResultDiff diff, OutputStream stream) throws IOException {
    Json json = new Json(stream, true);
    Json.writing(
        () -> {
          json.object().put("schema", "urn:gouji:schema:diff:1");
          items(json, "new", diff.added());
          items(json, "changed", diff.changed());
          items(json, "no_longer_checked", diff.unchecked());
          items(json, "solved", diff.solved());
          items(json, "still_there", diff.still());
          json.endObject();
        });
    json.endLine(stream);
  }

  private static void items(Json json, String name, List<ResultDiff.Item> items) {
    json.array(name);
    for (ResultDiff.Item item : items) {
      json.object()
          .put("report", item.report())
          .put("file", item.file())
          .put("rule", item.rule())
          .put("where", item.where())
          .put("severity", item.severity())
          .put("message", item.message())
          .put("fingerprint", item.fingerprint())
          .endObject();
    }
    json.endArray();
  }
}
