package org.gouji.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Location;
import org.gouji.form.CellId;
import org.gouji.form.Form;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.form.Forms;
import org.gouji.form.Names;
import org.gouji.report.CellValue;
import org.gouji.report.ExtraRow;
import org.gouji.report.Passage;
import org.gouji.report.Report;
import org.gouji.report.Section;

/** Builds the reports of the catalogue's examples: a clean report with the example's changes. */
public final class ExampleBuilder {
  private static final Pattern NUMBER = Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)(件|条|项|元|万元)?");
  private static final Set<String> PLACEHOLDERS = Set.of("/", "—", "-", "无");
  private static final Map<Integer, String> NARRATIVE =
      Map.of(
          1,
          "（一）主动公开。按要求公开政府信息。\n（二）依申请公开。规范办理申请。\n（三）政府信息管理。落实信息发布审核制度。\n"
              + "（四）政府信息公开平台建设。维护门户网站信息公开专栏。\n（五）监督保障。组织业务培训，接受社会评议。",
          5,
          "存在的主要问题：公开内容还不够全面。改进情况：加强业务培训，完善公开目录。",
          6,
          "本年度未收取政府信息公开信息处理费。");

  private final Forms forms;
  private int line;

  private ExampleBuilder(Forms forms) {
    this.forms = forms;
  }

  /** The report that an example tells. */
  public static Report build(ExampleReport example, Forms forms) {
    return new ExampleBuilder(forms).report(example);
  }

  private Report report(ExampleReport example) {
    Form form = forms.edition(example.edition()).orElseThrow();
    String title =
        Optional.ofNullable(example.title())
            .orElse(example.organization() + example.year() + "年政府信息公开工作年度报告");
    List<Passage> preamble = example.preamble().stream().map(this::passage).toList();
    List<Section> sections = new ArrayList<>();
    Map<CellId, CellValue> cells = new LinkedHashMap<>();
    List<String> tables = new ArrayList<>();
    List<Integer> order = example.order().isEmpty() ? List.of(1, 2, 3, 4, 5, 6) : example.order();
    for (int number : order) {
      if (!example.without().contains(String.valueOf(number))) {
        sections.add(section(form, number, example));
        form.tables().stream()
            .filter(t -> t.section() == number && !example.without().contains(t.id()))
            .filter(t -> !tables.contains(t.id()))
            .forEach(
                t -> {
                  tables.add(t.id());
                  cells.putAll(cells(t, example));
                });
      }
    }
    return new Report(
        title,
        example.organization(),
        example.year(),
        example.edition(),
        sections,
        tables,
        inFormOrder(form, cells),
        example.extraRows().stream()
            .map(l -> new ExtraRow("disclosure", l, List.of("0"), next()))
            .toList(),
        List.of(),
        preamble,
        example.ending().stream().map(this::passage).toList(),
        null,
        Map.of());
  }

  private Section section(Form form, int number, ExampleReport example) {
    Location heading = next();
    String text =
        Optional.ofNullable(example.sections().get(number))
            .orElse(NARRATIVE.getOrDefault(number, ""));
    List<Passage> paragraphs = text.lines().filter(l -> !l.isBlank()).map(this::passage).toList();
    return new Section(number, new Names(form).section(number).zh(), text, heading, paragraphs);
  }

  private Map<CellId, CellValue> cells(FormTable table, ExampleReport example) {
    Map<CellId, CellValue> cells = new LinkedHashMap<>();
    for (FormRow row : table.rows()) {
      String name = table.id() + "." + row.id();
      boolean named = example.cells().keySet().stream().anyMatch(c -> c.startsWith(name + "."));
      if ((!row.required() && !named) || example.without().contains(name)) {
        continue;
      }
      Location place = next();
      row.columns().stream()
          .map(c -> new CellId(table.id(), row.id(), c.id()))
          .filter(id -> !example.without().contains(id.toString()))
          .forEach(
              id -> cells.put(id, value(example.cells().getOrDefault(id.toString(), "0"), place)));
    }
    cells.putAll(ofOtherEditions(table, example));
    return cells;
  }

  /** Cells that the example prints although its edition has none such. */
  private Map<CellId, CellValue> ofOtherEditions(FormTable table, ExampleReport example) {
    Map<CellId, CellValue> cells = new LinkedHashMap<>();
    forms.editions().stream()
        .flatMap(f -> f.table(table.id()).stream())
        .filter(t -> !t.equals(table))
        .flatMap(t -> t.cells().stream())
        .filter(id -> !table.cells().contains(id) && example.cells().containsKey(id.toString()))
        .forEach(
            id -> cells.put(id, value(example.cells().getOrDefault(id.toString(), ""), next())));
    return cells;
  }

  private static CellValue value(String raw, Location place) {
    if (raw.isEmpty()) {
      return new CellValue(CellValue.State.BLANK, null, raw, place, null, "");
    }
    if (PLACEHOLDERS.contains(raw)) {
      return new CellValue(CellValue.State.PLACEHOLDER, null, raw, place, null, "");
    }
    Matcher number = NUMBER.matcher(raw);
    if (number.matches()) {
      String unit = Optional.ofNullable(number.group(2)).orElse("");
      BigDecimal value = new BigDecimal(number.group(1));
      return new CellValue(CellValue.State.NUMBER, value, raw, place, null, unit);
    }
    return new CellValue(CellValue.State.TEXT, null, raw, place, null, "");
  }

  private static Map<CellId, CellValue> inFormOrder(Form form, Map<CellId, CellValue> cells) {
    Map<CellId, CellValue> ordered = new LinkedHashMap<>();
    for (CellId id : form.cells()) {
      CellValue value = cells.get(id);
      if (value != null) {
        ordered.put(id, value);
      }
    }
    cells.forEach(ordered::putIfAbsent);
    return ordered;
  }

  private Passage passage(String text) {
    return new Passage(text, next());
  }

  private Location next() {
    return new Location.Text(++line, 1);
  }
}
