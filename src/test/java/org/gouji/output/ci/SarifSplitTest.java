package org.gouji.output.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.gouji.Gouji;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.output.base.Language;
import org.gouji.read.Source;
import org.gouji.rule.Catalogue;
import org.gouji.run.Result;
import org.gouji.run.Summary;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class SarifSplitTest {

  @Test
  void many_results_are_split_over_runs_and_none_is_dropped() throws IOException {
    // Without its last section, and with one figure blank.
    String whole = TextLayout.TAB_GRID.write(SampleReport.EDITION_2021);
    String text = whole.substring(0, whole.indexOf("六、")).replaceFirst("\t\\d+\n", "\t\n");
    Result result =
        Gouji.standard()
            .check(new Source("a.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
            .get(0);
    int each = java.util.Objects.requireNonNull(result.judgement()).findings().size();
    assertThat(each).isPositive();
    int copies = 11_000 / each + 1;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SarifWriter writer = new SarifWriter(out, Language.EN, "1", Catalogue.standard());
    Summary.Builder summary = new Summary.Builder();
    writer.start();
    for (int i = 0; i < copies; i++) {
      summary.add(result);
      writer.result(result);
    }
    writer.end(summary.build(0));
    JsonNode runs = new ObjectMapper().readTree(out.toByteArray()).get("runs");
    int results = 0;
    Set<String> categories = new HashSet<>();
    Set<String> fingerprints = new HashSet<>();
    for (JsonNode run : runs) {
      assertThat(run.get("results").size()).isLessThanOrEqualTo(5_000);
      results += run.get("results").size();
      categories.add(run.at("/automationDetails/id").stringValue());
      run.get("results").forEach(r -> fingerprints.add(r.get("partialFingerprints").toString()));
    }
    assertThat(results).isEqualTo(copies * each).isEqualTo(fingerprints.size());
    assertThat(categories).hasSize(runs.size()).hasSize(3);
  }
}
