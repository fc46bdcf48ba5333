package org.gouji.output.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gouji.output.json.Json;
import org.gouji.run.Baseline;
import org.gouji.run.FindingKey;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A baseline as a JSON file that can be read, reviewed and merged: one entry per finding. */
public final class BaselineFile {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String SCHEMA = "urn:gouji:schema:baseline:1";

  private BaselineFile() {}

  /**
   * Reads one.
   *
   * @throws IOException if it cannot be read, or is no baseline
   */
  public static Baseline read(Path file) throws IOException {
    Map<FindingKey, Integer> findings = new HashMap<>();
    boolean known = false;
    boolean listed = false;
    // The parser has a buffer; another one would ask how much a pipe still has, which no pipe
    // tells.
    try (InputStream in = Files.newInputStream(file);
        JsonParser parser = MAPPER.createParser(in)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw foreign();
      }
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        JsonToken value = parser.nextToken();
        if (name.equals("schema") && value == JsonToken.VALUE_STRING) {
          known = parser.getString().equals(SCHEMA);
        } else if (name.equals("findings") && value == JsonToken.START_ARRAY) {
          while (parser.nextToken() == JsonToken.START_OBJECT) {
            JsonNode entry = parser.readValueAs(JsonNode.class);
            findings.merge(key(entry), Math.max(1, entry.path("count").asInt(1)), Integer::sum);
          }
          listed = parser.currentToken() == JsonToken.END_ARRAY;
        } else {
          parser.skipChildren();
        }
      }
    } catch (JacksonException e) {
      IOException foreign = foreign();
      foreign.initCause(e);
      throw foreign;
    }
    if (!known || !listed) {
      throw foreign();
    }
    return new Baseline(findings);
  }

  private static IOException foreign() {
    return new IOException("not a baseline of this version of gouji");
  }

  private static FindingKey key(JsonNode entry) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> cell : entry.path("cells").properties()) {
      cells.put(cell.getKey(), cell.getValue().asString(""));
    }
    return new FindingKey(
        entry.path("organization").asString(""),
        entry.path("year").asString(""),
        entry.path("file").asString(""),
        entry.path("rule").asString(""),
        entry.path("where").asString(""),
        cells,
        entry.path("expected").asString(""),
        entry.path("actual").asString(""),
        entry.path("text").asString(""));
  }

  /** Writes it; the same baseline gives the same bytes. */
  public static void write(Baseline baseline, OutputStream stream) throws IOException {
    Json json = new Json(stream, true);
    Json.writing(
        () -> {
          json.object().put("schema", SCHEMA).array("findings");
          baseline.findings().forEach((key, count) -> entry(json, key, count));
          json.endArray().endObject();
        });
    json.endLine(stream);
  }

  private static void entry(Json json, FindingKey key, int count) {
    json.object().put("organization", key.organization()).put("year", key.year());
    if (!key.file().isEmpty()) {
      json.put("file", key.file());
    }
    json.put("rule", key.rule()).put("where", key.where()).object("cells");
    key.cells().forEach(json::put);
    json.endObject().put("expected", key.expected()).put("actual", key.actual());
    if (!key.text().isEmpty()) {
      json.put("text", key.text());
    }
    json.put("count", count).endObject();
  }
}
