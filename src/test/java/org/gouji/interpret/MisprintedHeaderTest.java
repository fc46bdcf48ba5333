package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.form.Forms;
import org.gouji.kit.Blanks;
import org.gouji.kit.FilledLayout;
import org.gouji.kit.Layout;
import org.gouji.kit.MarkupLayout;
import org.gouji.kit.RandomReport;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.kit.Verdict;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A header that the form does not have is no sign that its column is missing: without totals the
 * rows have as many figures as the headers that could be read, and all would move up by one.
 */
class MisprintedHeaderTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  /** All that print the header in one piece. */
  static Stream<Layout> layouts() {
    return Stream.of(TextLayout.values(), FilledLayout.values(), MarkupLayout.values())
        .<Layout>flatMap(Stream::of)
        .filter(l -> l != TextLayout.PAGE);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void figuresKeepTheirColumnsOrAreMarked(Layout layout) throws Exception {
    for (String header : List.of("商业企叶", "公司企业", "企业")) {
      SampleReport sample = Blanks.TOTALS.leave(RandomReport.of(3, "2019", 60), 3);
      String text = layout.print(sample).text();
      assertThat(text).contains("商业企业");
      Source source = new Source("report", layout.bytes(text.replace("商业企业", header)));
      Report report = INTERPRETER.interpret(Formats.read(source, Limits.DEFAULT)).get(0);
      assertThat(Verdict.of(sample, report, Set.of(), Set.of()).wrong()).as(header).isEmpty();
    }
  }
}
