package org.gouji.interpret.label;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.interpret.base.Label;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.Plain;
import org.gouji.interpret.base.Slot;

/**
 * A name that goes down from the groups to the row or column itself: {@code 三、本年度办理结果 / （三）不予公开 /
 * 1.属于国家秘密}. Programs that write merged cells out in one line print it so; the marks between are no
 * figures, and the groups no rows.
 */
final class LabelPath {
  private static final Pattern STEP = Pattern.compile("\\h*(?:->|[/／\\\\>＞›»→|｜·•_:：—–-]+)\\h*");

  private LabelPath() {}

  /**
   * The last name of the path, which may be none of the form.
   *
   * @return empty if the slot holds no path, each step of which but the last is a group of the form
   */
  static Optional<Slot> last(Slot slot, LabelBook book) {
    List<String> steps = List.of(STEP.split(slot.text().strip()));
    int last = steps.size() - 1;
    boolean path =
        last > 0
            && steps.subList(0, last).stream().allMatch(s -> isGroup(s, book))
            && !Plain.keyOf(steps.get(last)).isEmpty();
    return path ? Optional.of(slot.with(steps.get(last))) : Optional.empty();
  }

  /** What stands behind the last mark of what may be a path. */
  static String lastStep(String text) {
    String[] steps = STEP.split(text);
    return steps.length == 0 ? "" : steps[steps.length - 1];
  }

  private static boolean isGroup(String step, LabelBook book) {
    boolean named =
        book.isGroup(step)
            || book.exact(step, false).filter(l -> !l.is(Label.Kind.ROW)).isPresent();
    return named && count(step, "(（") == count(step, ")）");
  }

  private static long count(String text, String characters) {
    return text.chars().filter(c -> characters.indexOf(c) >= 0).count();
  }
}
