package org.gouji.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that lists the notes keeps up with the code that makes them. */
class NotesPageTest {
  /** A note, also on pages; what makes one out of the other has no kind of its own. */
  private static final Pattern MADE =
      Pattern.compile("new (?:Page)?Note\\(\\s*(?:\"([a-z-]+)\"|(?!code\\b))");

  private static final Pattern LISTED = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");

  @Test
  void every_kind_of_note_is_in_the_docs_and_no_other() throws IOException {
    TreeSet<String> made = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
      for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
        for (String kind : found(MADE, Files.readString(source))) {
          assertThat(kind).as("a kind that stands in " + source + " as a literal").isNotNull();
          made.add(kind);
        }
      }
    }
    String page = Files.readString(Path.of("src", "docs", "output.md"));
    List<String> listed = found(LISTED, page.substring(page.indexOf("## Notes on the reading")));
    assertThat(listed).as("the kinds in src/docs/output.md").containsExactlyElementsOf(made);
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult m) -> m.group(1)).toList();
  }
}
