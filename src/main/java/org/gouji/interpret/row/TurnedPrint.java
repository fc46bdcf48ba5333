package org.gouji.interpret.row;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.interpret.base.Label;
import org.gouji.interpret.base.Token;

/**
 * A table printed with the rows of the form as its columns, whose cells are no longer told apart:
 * figures follow the names of applicants, and which row each belongs to is not to be seen.
 */
public final class TurnedPrint {
  /** Where the label of the first row is lost, figures follow the name of the last column alone. */
  private static final int FEWEST_COLUMNS = 4;

  private TurnedPrint() {}

  public static boolean is(List<Token> tokens) {
    Set<String> led = new HashSet<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Label label = tokens.get(i).label();
      Token next = tokens.get(i + 1);
      // What a row of a grid begins with does not follow the header above it.
      boolean follows =
          next.is(Token.Kind.VALUE) && (!next.row() || next.strip() == tokens.get(i).strip());
      if (label != null && label.is(Label.Kind.COLUMN) && follows) {
        led.add(label.id());
      }
    }
    return led.size() >= FEWEST_COLUMNS;
  }
}
