package org.gouji.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.document.Location;
import org.gouji.document.Script;
import org.gouji.report.Passage;
import org.gouji.report.Report;
import org.gouji.report.Section;

/** The flowing text of a report in a form that patterns can rely on. */
final class Prose {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u3000\\u00a0\\u200b\\ufeff]+");
  private static final Pattern SENTENCE_END = Pattern.compile("[。!?;\\n]+");
  private static final Pattern TITLES = Pattern.compile("《[^》]{0,80}》");

  private Prose() {}

  /**
   * Part of the text.
   *
   * @param section number of the section, 0 before the first and 7 after the last
   * @param passage as printed
   */
  record Part(int section, Passage passage) {
    /** Full-width forms folded, all white space gone. */
    String plain() {
      return Prose.plain(passage.text());
    }

    Location location() {
      return passage.location();
    }
  }

  /** All passages in the order of print. */
  static List<Part> parts(Report report) {
    List<Part> parts = new ArrayList<>();
    report.preamble().forEach(p -> parts.add(new Part(0, p)));
    for (Section section : report.sections()) {
      section.paragraphs().forEach(p -> parts.add(new Part(section.number(), p)));
    }
    report.ending().forEach(p -> parts.add(new Part(7, p)));
    return parts;
  }

  /** The text of a section, printed once or twice; a repeated title is no text. */
  static String section(Report report, int number) {
    String title = report.title() == null ? "" : plain(report.title());
    StringBuilder text = new StringBuilder();
    report.sections().stream()
        .filter(s -> s.number() == number)
        .flatMap(s -> s.text().lines())
        .map(Prose::plain)
        .filter(l -> !l.equals(title))
        .forEach(l -> text.append(l).append('\n'));
    return text.toString().strip();
  }

  /** Full-width letters, digits and marks as half-width ones; simplified script; no white space. */
  static String plain(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return Script.withoutReadings(Script.simple(SPACE.matcher(folded).replaceAll("")));
  }

  /** The sentences of a plain text. */
  static List<String> sentences(String plain) {
    return Arrays.stream(SENTENCE_END.split(plain)).filter(s -> !s.isEmpty()).toList();
  }

  /** The text without the titles of documents, whose years and words are their own. */
  static String withoutTitles(String plain) {
    return TITLES.matcher(plain).replaceAll("");
  }
}
