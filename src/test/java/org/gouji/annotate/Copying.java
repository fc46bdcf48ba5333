package org.gouji.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.Gouji;
import org.gouji.output.Remark;
import org.gouji.output.Remarks;
import org.gouji.output.base.Language;
import org.gouji.read.Source;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.gouji.run.Result;

/** Marks copies as the command does, and holds them against their originals. */
final class Copying {
  /** Text that tries to become markup, an entity, a formula or a change of direction. */
  static final String HOSTILE =
      "]]><script>alert(1)</script>&lt;&amp; \"'</w:t> =1+1 <!-- --> 中文\n\uFFFF\uD800第二行";

  private Copying() {}

  /** What gouji remarks in a document. */
  static List<Remark> remarks(byte[] original, Language language) {
    List<Remark> remarks = new ArrayList<>();
    for (Result result : Gouji.standard().check(new Source("original", original))) {
      remarks.addAll(Remarks.of(result, language));
    }
    assertThat(remarks).isNotEmpty();
    return remarks;
  }

  /** A copy with these remarks; checks that the original is not changed and that it is stable. */
  static byte[] copy(String format, byte[] original, List<Remark> remarks)
      throws NotAnnotatedException {
    byte[] before = original.clone();
    byte[] copy = Annotators.copy(format, original, remarks);
    assertThat(original).isEqualTo(before);
    assertThat(Annotators.copy(format, original, remarks)).isEqualTo(copy);
    return copy;
  }

  /** Checks that gouji reads in the copy what it reads in the original. */
  static void assertReadsTheSame(byte[] copy, byte[] original) {
    assertThat(reading(copy)).isEqualTo(reading(original)).isNotEmpty();
  }

  private static Map<String, String> reading(byte[] bytes) {
    Map<String, String> reading = new LinkedHashMap<>();
    for (Result result : Gouji.standard().extract(new Source("file", bytes))) {
      Report report = result.report();
      assertThat(report).isNotNull();
      reading.put("title", String.valueOf(report.title()));
      for (Map.Entry<?, CellValue> cell : report.cells().entrySet()) {
        reading.put(
            cell.getKey().toString(), cell.getValue().state() + " " + cell.getValue().raw());
      }
      report.sections().forEach(s -> reading.put("section " + s.number(), s.text()));
    }
    return reading;
  }
}
