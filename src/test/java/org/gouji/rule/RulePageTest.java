package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.form.Forms;
import org.junit.jupiter.api.Test;

class RulePageTest {

  @Test
  void the_page_in_the_docs_is_the_catalogue_of_today() throws IOException {
    String page = new RulePage(Catalogue.standard(), new Examples(Forms.standard())).markdown();
    Path fresh = Path.of("target", "rules.md");
    Files.createDirectories(fresh.getParent());
    Files.writeString(fresh, page);
    assertThat(Path.of("src", "docs", "rules.md"))
        .as("copy target/rules.md to src/docs/rules.md")
        .hasContent(page);
  }
}
