package org.gouji.output.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.output.json.CheckJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A result of {@code check}, JSON or NDJSON, read report by report: only what a comparison asks.
 */
final class ResultFile {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final List<ResultDiff.Checked> reports = new ArrayList<>();
  private boolean known;

  private ResultFile() {}

  /**
   * Reads one.
   *
   * @throws IOException if it cannot be read, or is no result of this version
   */
  static List<ResultDiff.Checked> read(Path file) throws IOException {
    ResultFile result = new ResultFile();
    // The parser has a buffer; another one would ask how much a pipe still has, which no pipe
    // tells.
    try (InputStream in = Files.newInputStream(file);
        JsonParser parser = MAPPER.createParser(in)) {
      // One object over all, or one a line: what counts is where the reports begin.
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token != JsonToken.START_OBJECT) {
          throw new IOException("not a result of check");
        }
        result.object(parser);
      }
    } catch (JacksonException e) {
      throw new IOException("not a result of check", e);
    }
    if (!result.known) {
      throw new IOException("not a result of check");
    }
    return result.reports;
  }

  private void object(JsonParser parser) throws IOException {
    String name = parser.nextName();
    if ("type".equals(name)) {
      parser.nextToken();
      boolean report = "report".equals(parser.getString());
      parser.nextToken();
      JsonNode rest = rest(parser);
      if (report) {
        report(rest);
      } else {
        schema(rest.path("schema").asString(""));
      }
      return;
    }
    for (; name != null; name = parser.nextName()) {
      JsonToken value = parser.nextToken();
      if (name.equals("schema") && value == JsonToken.VALUE_STRING) {
        schema(parser.getString());
      } else if (name.equals("reports") && value == JsonToken.START_ARRAY) {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          report(parser.readValueAs(JsonNode.class));
        }
        if (parser.currentToken() != JsonToken.END_ARRAY) {
          throw new IOException("not a result of check");
        }
      } else {
        parser.skipChildren();
      }
    }
  }

  /** What is left of the object that the parser stands in. */
  private static JsonNode rest(JsonParser parser) {
    ObjectNode rest = MAPPER.createObjectNode();
    for (; parser.currentToken() == JsonToken.PROPERTY_NAME; parser.nextToken()) {
      String name = parser.currentName();
      parser.nextToken();
      rest.set(name, parser.readValueAs(JsonNode.class));
    }
    return rest;
  }

  private void schema(String schema) {
    known |= schema.equals(CheckJson.SCHEMA);
  }

  private void report(JsonNode node) throws IOException {
    String organ = node.path("organization").asString("");
    String year = node.path("year").isNumber() ? node.path("year").asString() : "";
    String file = node.path("file").asString("");
    String subject = organ + " " + year;
    if (organ.isEmpty() || year.isEmpty()) {
      subject = (subject + " " + file.substring(file.lastIndexOf('/') + 1)).strip();
    }
    List<ResultDiff.Item> items = new ArrayList<>();
    for (String list : List.of("findings", "known", "waived")) {
      for (JsonNode f : node.path(list)) {
        String fingerprint = f.path("fingerprint").asString("");
        if (fingerprint.isEmpty()) {
          throw new IOException("its findings have no fingerprints");
        }
        items.add(
            new ResultDiff.Item(
                subject,
                file,
                f.path("rule").asString(""),
                f.path("where").asString(""),
                f.path("severity").asString(""),
                f.path("message").asString(""),
                fingerprint));
      }
    }
    List<String> untold = new ArrayList<>();
    for (JsonNode u : node.path("untold")) {
      untold.add(u.path("rule").asString("") + "/" + u.path("where").asString(""));
    }
    List<String> ran = new ArrayList<>();
    node.at("/outcomes/ran").forEach(r -> ran.add(r.asString("")));
    reports.add(new ResultDiff.Checked(subject, items, untold, ran));
  }
}
