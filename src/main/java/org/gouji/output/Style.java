package org.gouji.output;

import org.gouji.output.base.Detail;
import org.gouji.output.base.Ink;
import org.gouji.output.base.Language;
import org.gouji.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * How results are written.
 *
 * @param people the language of text for people
 * @param machines the language of sentences in machine formats; never taken from the locale
 * @param ink whether text is coloured
 * @param detail how much text says
 * @param version the version of gouji
 * @param failFrom the lightest severity that fails the run; null if none does
 */
public record Style(
    Language people,
    Language machines,
    Ink ink,
    Detail detail,
    String version,
    @Nullable Severity failFrom) {

  /** Errors fail the run. */
  public Style(Language people, Language machines, Ink ink, Detail detail, String version) {
    this(people, machines, ink, detail, version, Severity.ERROR);
  }

  /** The same for a file: without colour. */
  public Style plain() {
    return new Style(people, machines, Ink.PLAIN, detail, version, failFrom);
  }

  /** The same with another level that fails the run. */
  public Style failingFrom(@Nullable Severity severity) {
    return new Style(people, machines, ink, detail, version, severity);
  }
}
