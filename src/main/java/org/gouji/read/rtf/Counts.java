package org.gouji.read.rtf;

import org.gouji.document.Location;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.word.StoryBudget;

/** What is counted through all of a document: its paragraphs and tables, and what it may cost. */
final class Counts {
  private final StoryBudget budget;
  private final int deepest;
  private int paragraphs;
  private int tables;

  Counts(Limits limits) {
    this.budget = new StoryBudget(limits);
    this.deepest = limits.maxDepth();
  }

  /** Takes one paragraph or cell. */
  void spend() throws UnreadableException {
    budget.spend();
  }

  /** The place of the next paragraph of the body. */
  Location.Word nextParagraph() {
    return new Location.Word("document", paragraphs++, -1, -1, -1);
  }

  /**
   * The number of the next table.
   *
   * @param around how many tables it stands in
   */
  int nextTable(int around) throws UnreadableException {
    if (around >= deepest) {
      throw StoryBudget.exceeded();
    }
    return tables++;
  }
}
