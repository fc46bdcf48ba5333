package org.gouji.output;

/**
 * How results are written.
 *
 * @param people the language of text for people
 * @param machines the language of sentences in machine formats; never taken from the locale
 * @param ink whether text is coloured
 * @param detail how much text says
 * @param version the version of gouji
 */
public record Style(Language people, Language machines, Ink ink, Detail detail, String version) {
  /** The same for a file: without colour. */
  public Style plain() {
    return new Style(people, machines, Ink.PLAIN, detail, version);
  }
}
