package org.gouji.annotate;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of formats that are not marked. */
class AnnotatorsTest {
  @ParameterizedTest
  @CsvSource({
    "rtf, DOCX",
    "odt, DOCX",
    "word-xml, DOCX",
    "ods, XLSX",
    "excel-xml, XLSX",
  })
  void whoCannotHaveACopyIsToldWhatToSaveTheFileAs(String format, String better) {
    assertThatThrownBy(() -> Annotators.copy(format, new byte[0], List.of()))
        .isInstanceOf(NotAnnotatedException.class)
        .hasMessageContaining(format)
        .hasMessageContaining("save it as " + better);
  }
}
