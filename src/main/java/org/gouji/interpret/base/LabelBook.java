package org.gouji.interpret.base;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.form.Forms;
import org.gouji.interpret.base.Label.Kind;
import org.jspecify.annotations.Nullable;

/** The labels of one table in all editions, found by what is printed. */
public final class LabelBook {
  /** 1. 属于国家秘密, with a point or without: the number goes with the words behind it. */
  private static final Pattern NUMBER_APART =
      Pattern.compile(
          "(?<=[\\s\\u3000\\u00a0])([0-9０-９]{1,2}(?:[.．、]|(?=[\\s\\u3000]+\\p{IsHan})))[\\s\\u3000\\u00a0]+");

  /** The number of a part of the table, one level above 1. or （一）. */
  private static final Pattern TOP_LEVEL = Pattern.compile("^[一二三四五六七八九十]{1,3}[、.]");

  /** 1 属于国家秘密: a number that only a space parts from its label, or nothing. */
  private static final Pattern BARE_NUMBER = Pattern.compile("^\\d{1,2}(?=\\p{IsHan})");

  private static final Pattern SPACES = Pattern.compile("[\\s\\u3000\\u00a0]+");

  private final LabelSpellings spellings;

  /** The books of all tables of the form, by the ids of the tables, in their order. */
  public static Map<String, LabelBook> all(Forms forms) {
    Map<String, LabelBook> books = new LinkedHashMap<>();
    forms
        .newest()
        .tables()
        .forEach(t -> books.put(t.id(), new LabelBook(new LabelSpellings(forms, t.id()))));
    return Collections.unmodifiableMap(books);
  }

  private LabelBook(LabelSpellings spellings) {
    this.spellings = spellings;
  }

  /** What a text nearly prints. */
  public NearLabels near() {
    return new NearLabels(spellings);
  }

  /** What a text prints in part. */
  public LabelPieces pieces() {
    return new LabelPieces(this, spellings);
  }

  /**
   * The label that the whole text prints.
   *
   * @param body whether rows have begun: 其他 and 总计 are columns before, rows after
   */
  public Optional<Label> exact(String text, boolean body) {
    String folded = Plain.fold(text);
    String bare = barelyNumbered(folded);
    if (bare != null) {
      return Optional.of(new Label(Kind.ROW, bare, false));
    }
    String key = Plain.key(folded);
    // A note may stand in brackets as a whole.
    Optional<Label> label = key.isEmpty() ? note(Plain.han(folded)) : label(folded, key, body);
    return label.isPresent() && Plain.hasFigure(folded) ? Optional.empty() : label;
  }

  /** The row that the form gives this number, without a mark behind it; null if none. */
  private @Nullable String barelyNumbered(String folded) {
    Matcher number = BARE_NUMBER.matcher(folded);
    return number.find() && !Plain.hasFigure(folded.substring(number.end()))
        ? spellings.numberedRows().get(number.group() + Plain.key(folded.substring(number.end())))
        : null;
  }

  private Optional<Label> label(String folded, String key, boolean body) {
    String number = Plain.number(folded);
    String numbered = spellings.numberedRows().get(number + key);
    if (!number.isEmpty() && numbered != null) {
      return Optional.of(new Label(Kind.ROW, numbered, false));
    }
    String row = spellings.rows().get(key);
    String column = spellings.columns().get(key);
    // 五、其他 is a row of its own, not the 3.其他 of a group.
    if (row != null
        && column != null
        && spellings.isItem(row)
        && TOP_LEVEL.matcher(folded).find()) {
      return Optional.empty();
    }
    if (row != null && (column == null || body || !number.isEmpty())) {
      return Optional.of(new Label(Kind.ROW, row, false));
    }
    if (column != null) {
      return Optional.of(new Label(Kind.COLUMN, column, false));
    }
    if (spellings.groups().contains(key)) {
      String inBrackets = spellings.rows().get(Plain.key(Plain.inBrackets(folded)));
      return Optional.of(
          inBrackets == null
              ? new Label(Kind.GROUP, key, false)
              : new Label(Kind.ROW, inBrackets, false));
    }
    return spellings.isBand(key) ? Optional.of(new Label(Kind.NOTE, key, false)) : note(key);
  }

  private Optional<Label> note(String key) {
    return spellings.isNote(key) ? Optional.of(new Label(Kind.NOTE, key, false)) : Optional.empty();
  }

  /** Whether the text prints the label of a group, which another edition may print as a row. */
  public boolean isGroup(String text) {
    return spellings.isGroup(Plain.keyOf(text));
  }

  /**
   * The labels that stand side by side in the text, parted by spaces; empty unless all of it is
   * labels.
   */
  public List<String> several(String text) {
    String stripped = text.strip();
    if (!SPACES.matcher(stripped).find()) {
      return List.of();
    }
    List<String> parts = words(NUMBER_APART.matcher(stripped).replaceAll("$1"));
    boolean all = parts.size() > 1 && parts.stream().allMatch(p -> exact(p, false).isPresent());
    return all ? parts : List.of();
  }

  /** The words of a text, parted by spaces of any kind. */
  static List<String> words(String text) {
    return List.of(SPACES.split(text.strip()));
  }

  /**
   * Keys of rows, groups, columns and notes that begin with this character, for finding them inside
   * running text; longest first.
   */
  public List<String> keys(char first) {
    return spellings.beginningWith(first);
  }
}
