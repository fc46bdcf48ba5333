package org.gouji.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Holds the binder against verdicts that were written without it: of the statements that it makes
 * at least 98 of 100 are right, and of those that a careful reader makes it finds at least 90.
 */
class NarrativeVerdictsTest {
  private static final Narrative NARRATIVE = new Narrative(Forms.standard());

  @Test
  void bindsAsACarefulReaderDoes() throws IOException {
    Measure measure = measure("verdicts.yaml");
    assertThat(measure.cases).as("cases").isGreaterThanOrEqualTo(150);
    assertThat(measure.precision()).as(measure.toString()).isGreaterThanOrEqualTo(0.98);
    assertThat(measure.recall()).as(measure.toString()).isGreaterThanOrEqualTo(0.90);
  }

  @Test
  void bindsTheSameThingsSaidInOtherWords() throws IOException {
    Measure measure = measure("variants.yaml");
    assertThat(measure.differences).as(measure.toString()).isEmpty();
  }

  @Test
  void takesTimeInProportionToTheText() {
    Narrative.Context context = new Narrative.Context("霁州市人民政府", 2023, "2021");
    for (String piece :
        List.of(
            "一", "9,", "《", "（", "收到申请5件；", "予以公开和", "自然人3件、", "其中", "2023年", "未收到", "市",
            "分别为3件、")) {
      String text = "收到政府信息公开申请12件，" + piece.repeat(200_000 / piece.length());
      assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> NARRATIVE.statements(text, 1, context), piece);
    }
  }

  private static Measure measure(String file) throws IOException {
    Measure measure = new Measure();
    try (InputStream in = NarrativeVerdictsTest.class.getResourceAsStream(file)) {
      for (JsonNode node : new YAMLMapper().readTree(Objects.requireNonNull(in)).values()) {
        measure.add(node);
      }
    }
    return measure;
  }

  /** A statement reduced to what is compared. */
  private record Claim(Set<CellId> cells, BigDecimal value) {
    static Claim of(Statement s) {
      return new Claim(new HashSet<>(s.cells()), s.value().stripTrailingZeros());
    }

    static Claim of(JsonNode cells, String value) {
      Set<CellId> ids =
          cells.values().stream()
              .map(c -> CellId.parse(c.asString()))
              .collect(Collectors.toCollection(HashSet::new));
      return new Claim(ids, new BigDecimal(value).stripTrailingZeros());
    }
  }

  private static final class Measure {
    private int cases;
    private int right;
    private int wrong;
    private int missed;
    private final List<String> differences = new ArrayList<>();

    void add(JsonNode node) {
      cases++;
      Narrative.Context context =
          new Narrative.Context(
              node.path("organization").asString(),
              node.path("year").asInt(),
              node.path("edition").asString());
      String text = node.path("text").asString();
      List<Statement> made =
          new ArrayList<>(NARRATIVE.statements(text, node.path("section").asInt(), context));
      List<String> found = new ArrayList<>();
      for (JsonNode wanted : node.path("statements").values()) {
        String value = wanted.path("value").asString();
        Set<Claim> accepted = new HashSet<>();
        accepted.add(Claim.of(wanted.path("cells"), value));
        wanted.path("accept").values().forEach(a -> accepted.add(Claim.of(a, value)));
        Statement match =
            made.stream().filter(s -> accepted.contains(Claim.of(s))).findFirst().orElse(null);
        if (match == null) {
          missed++;
          found.add("  missed " + value + " " + wanted.path("cells"));
        } else {
          right++;
          made.remove(match);
        }
      }
      for (Statement s : made) {
        wrong++;
        found.add("  wrong  " + s.value() + " " + s.cells() + " in " + s.text());
      }
      if (!found.isEmpty()) {
        differences.add(node.path("id").asString() + " " + text);
        differences.addAll(found);
      }
    }

    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d cases: precision %.4f, recall %.4f (%d right, %d wrong, %d missed)\n%s",
          cases,
          precision(),
          recall(),
          right,
          wrong,
          missed,
          String.join("\n", differences));
    }
  }
}
