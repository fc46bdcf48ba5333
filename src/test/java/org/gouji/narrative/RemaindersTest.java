package org.gouji.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.junit.jupiter.api.Test;

class RemaindersTest {
  private static final Narrative NARRATIVE = new Narrative(Forms.standard());
  private static final List<CellId> REST =
      List.of(
          CellId.parse("requests.other_fee_unpaid.total"),
          CellId.parse("requests.other_else.total"));

  @Test
  void groupNamedBehindOneOfItsRowsMayBeTheRest() {
    assertThat(of("予以公开8件，逾期未补正2件，其他处理5件。").alternatives()).containsExactly(REST);
  }

  @Test
  void groupNamedBeforeItsRowsIsTheWhole() {
    assertThat(of("其他处理5件，其中逾期不补正2件。").alternatives()).isEmpty();
  }

  private static Statement of(String text) {
    Narrative.Context context = new Narrative.Context("霁州市人民政府", 2023, "2021");
    return NARRATIVE.statements(text, 1, context).stream()
        .filter(s -> s.cells().containsAll(REST))
        .findFirst()
        .orElseThrow();
  }
}
