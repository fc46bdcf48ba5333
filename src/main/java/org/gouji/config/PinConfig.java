package org.gouji.config;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.document.Message;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.yaml.Item;
import org.jspecify.annotations.Nullable;

/** Cells that the user vouches for. */
final class PinConfig {
  private PinConfig() {}

  static Set<CellId> of(@Nullable Item item, Problems problems, Forms forms) {
    Set<String> known = ids(forms);
    Set<CellId> pins = new LinkedHashSet<>();
    for (Item each : item instanceof Item.Scalar ? List.of(item) : Lists.of(item, problems)) {
      String id = Keys.text(each, problems);
      if (known.contains(id)) {
        pins.add(CellId.parse(id));
      } else if (!id.isEmpty()) {
        problems.unknown(each.line(), new Message("单元格", "cell"), id, known);
      }
    }
    return pins;
  }

  /** All cells of all editions. */
  static Set<String> ids(Forms forms) {
    return forms.editions().stream()
        .flatMap(f -> f.cells().stream())
        .map(CellId::toString)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
