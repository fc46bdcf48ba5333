package org.gouji.read.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.gouji.read.word.ListCounters;
import org.gouji.read.word.ListLevel;
import org.jspecify.annotations.Nullable;

/** The numbers that Word itself writes before paragraphs, from the list tables of a DOC. */
final class DocLists {
  /** The names of Office Open XML by the binary's number ({@code nfc}). */
  private static final List<String> FORMATS =
      List.of(
          "decimal",
          "upperRoman",
          "lowerRoman",
          "upperLetter",
          "lowerLetter",
          "ordinal",
          "decimal",
          "decimal",
          "decimal",
          "decimal",
          "ideographDigital",
          "japaneseCounting",
          "decimal",
          "decimal",
          "decimalFullWidth",
          "decimal",
          "japaneseLegal",
          "japaneseDigitalTenThousand",
          "decimalEnclosedCircle",
          "decimalFullWidth2",
          "decimal",
          "decimal",
          "decimalZero",
          "bullet",
          "decimal",
          "decimal",
          "decimalEnclosedFullstop",
          "decimalEnclosedParen",
          "decimalEnclosedCircleChinese",
          "ideographEnclosedCircle",
          "ideographTraditional",
          "ideographZodiac",
          "decimal",
          "taiwaneseCounting",
          "ideographLegalTraditional",
          "taiwaneseCountingThousand",
          "taiwaneseDigital",
          "chineseCounting",
          "chineseLegalSimplified",
          "chineseCountingThousand");

  private static final int NO_NUMBER = 255;
  private static final int OUTSIDE_LISTS = 0xF801;

  private final @Nullable ListTables tables;
  private final ListCounters counters = new ListCounters();
  private final Map<Integer, NumberedList> known = new HashMap<>();

  private record NumberedList(
      String family, List<ListLevel> levels, Map<Integer, Integer> restarts) {}

  DocLists(@Nullable ListTables tables) {
    this.tables = tables;
  }

  /** Counts a paragraph and gives the number shown before it; empty if it has none. */
  String next(Paragraph p) {
    int list = p.getIlfo();
    if (tables == null || list <= 0 || list >= OUTSIDE_LISTS) {
      return "";
    }
    NumberedList n = known.computeIfAbsent(list, l -> list(tables, l));
    return counters.next(n.family, Integer.toString(list), n.levels, n.restarts, p.getIlvl());
  }

  private static NumberedList list(ListTables tables, int index) {
    LFO lfo = find(tables, index);
    ListData data = lfo == null ? null : tables.getListData(lfo.getLsid());
    if (lfo == null || data == null) {
      return new NumberedList("none " + index, List.of(), Map.of());
    }
    List<ListLevel> levels = new ArrayList<>();
    for (org.apache.poi.hwpf.model.ListLevel level : data.getLevels()) {
      levels.add(level(level));
    }
    Map<Integer, Integer> restarts = new HashMap<>();
    LFOData overrides = tables.getLfoData(index);
    for (ListFormatOverrideLevel o : overrides.getRgLfoLvl()) {
      int l = o.getLevelNum();
      if (l < 0 || l >= levels.size()) {
        continue;
      }
      if (o.isFormatting() && o.getLevel() != null) {
        levels.set(l, level(o.getLevel()));
      }
      if (o.isStartAt()) {
        restarts.put(l, o.isFormatting() ? levels.get(l).start() : o.getIStartAt());
      }
    }
    return new NumberedList(Integer.toString(lfo.getLsid()), levels, restarts);
  }

  private static @Nullable LFO find(ListTables tables, int index) {
    try {
      return tables.getLfo(index);
    } catch (java.util.NoSuchElementException e) {
      return null; // a list that the file does not define
    }
  }

  private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
    int nfc = level.getNumberFormat() & 0xFF;
    String format = nfc == NO_NUMBER ? "none" : nfc < FORMATS.size() ? FORMATS.get(nfc) : "decimal";
    StringBuilder pattern = new StringBuilder();
    String text = level.getNumberText();
    for (char c : (text == null ? "" : text).toCharArray()) {
      // The binary marks the place of a level's number by the level itself, 0 to 8.
      pattern.append(c < 9 ? "%" + (c + 1) : String.valueOf(c));
    }
    return new ListLevel(
        level.getStartAt(),
        format,
        pattern.toString(),
        level.getTypeOfCharFollowingTheNumber() == 2 ? "" : " ",
        level.isLegalNumbering(),
        -1);
  }
}
