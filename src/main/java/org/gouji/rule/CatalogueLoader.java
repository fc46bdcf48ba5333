package org.gouji.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gouji.document.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the catalogue's files; a mistake in them is an error that names the file. */
final class CatalogueLoader {
  private static final String FOLDER = "catalogue/";

  private final YAMLMapper yaml =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private CatalogueLoader() {}

  static List<RuleInfo> load() {
    CatalogueLoader loader = new CatalogueLoader();
    List<RuleInfo> rules = new ArrayList<>();
    for (String id : loader.read("index.yaml", String[].class)) {
      rules.add(loader.rule(id));
    }
    return rules;
  }

  private RuleInfo rule(String id) {
    String file = id + ".yaml";
    RuleFile f = read(file, RuleFile.class);
    Severity severity = severity(file, f.severity());
    Map<String, RuleInfo.Text> texts = new LinkedHashMap<>();
    need(file, "texts", f.texts())
        .forEach(
            (key, text) ->
                texts.put(
                    key,
                    new RuleInfo.Text(
                        text.severity() == null ? severity : severity(file, text.severity()),
                        new Message(
                            need(file, key + ".zh", text.zh()),
                            need(file, key + ".en", text.en())))));
    return new RuleInfo(
        id,
        need(file, "title", f.title()),
        severity,
        f.scope() == null ? Scope.REPORT : Scope.valueOf(f.scope().toUpperCase(Locale.ROOT)),
        need(file, "basis", f.basis()),
        need(file, "needs", f.needs()),
        need(file, "cannot_tell", f.cannot_tell()),
        Boolean.TRUE.equals(f.compares()),
        texts,
        example(file, need(file, "fires", f.fires())),
        example(file, need(file, "passes", f.passes())));
  }

  private static RuleInfo.Example example(String file, ExampleFile example) {
    List<ReportFile> reports = example.reports() == null ? List.of() : example.reports();
    if (reports.isEmpty()) {
      reports = List.of(need(file, "report", example.report()));
    }
    return new RuleInfo.Example(
        need(file, "says", example.says()), reports.stream().map(ReportFile::toReport).toList());
  }

  private static Severity severity(String file, @Nullable String word) {
    try {
      return Severity.valueOf(need(file, "severity", word).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(file + ": no such severity: " + word, e);
    }
  }

  private static <T> T need(String file, String name, @Nullable T value) {
    if (value == null) {
      throw new IllegalStateException(file + ": '" + name + "' is wanting");
    }
    return value;
  }

  private <T> T read(String name, Class<T> type) {
    String file = FOLDER + name;
    try (InputStream in = CatalogueLoader.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the catalogue's file " + file + " is missing");
      }
      return yaml.readValue(in, type);
    } catch (JacksonException e) {
      throw new IllegalStateException(file + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** One rule as its file has it. */
  private record RuleFile(
      @Nullable Message title,
      @Nullable String severity,
      @Nullable String scope,
      @Nullable Message basis,
      @Nullable Message needs,
      @Nullable Message cannot_tell,
      @Nullable Boolean compares,
      @Nullable Map<String, TextFile> texts,
      @Nullable ExampleFile fires,
      @Nullable ExampleFile passes) {}

  private record TextFile(@Nullable String severity, @Nullable String zh, @Nullable String en) {}

  /** An example with one report, or with several. */
  private record ExampleFile(
      @Nullable Message says, @Nullable ReportFile report, @Nullable List<ReportFile> reports) {}

  private record ReportFile(
      @Nullable String edition,
      @Nullable Integer year,
      @Nullable String organization,
      @Nullable String title,
      @Nullable Map<String, String> cells,
      @Nullable List<String> without,
      @Nullable List<String> extra_rows,
      @Nullable Map<Integer, String> sections,
      @Nullable List<Integer> order,
      @Nullable List<String> preamble,
      @Nullable List<String> ending) {

    ExampleReport toReport() {
      String form = edition == null ? "2021" : edition;
      return new ExampleReport(
          form,
          year == null ? (form.equals("2021") ? 2024 : 2020) : year,
          organization == null ? "云溪县民政局" : organization,
          title,
          cells == null ? Map.of() : cells,
          without == null ? List.of() : without,
          extra_rows == null ? List.of() : extra_rows,
          sections == null ? Map.of() : sections,
          order == null ? List.of() : order,
          preamble == null ? List.of() : preamble,
          ending == null ? List.of() : ending);
    }
  }
}
