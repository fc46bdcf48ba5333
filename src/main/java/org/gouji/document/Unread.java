package org.gouji.document;

/** What stands in the text of a document for what is shown there and is no readable text. */
public final class Unread {
  /** Stands for a character, or for digits of which nobody can tell whether they count. */
  public static final String CHARACTER = "\uFFFD";

  /** Stands for a picture, or another thing that is drawn and has no text. */
  public static final String PICTURE = "\uFFFC";

  private Unread() {}
}
