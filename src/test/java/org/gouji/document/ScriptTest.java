package org.gouji.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptTest {
  @Test
  void traditionalCharactersAreReadAsSimplified() {
    assertThat(Script.simple("錢江經濟開發區黨政辦公室")).isEqualTo("钱江经济开发区党政办公室");
  }

  @Test
  void charactersOfSimplifiedTextStay() {
    assertThat(Script.simple("乾县 著名 於潜 瞭望 干部 后")).isEqualTo("乾县 著名 於潜 瞭望 干部 后");
  }

  @Test
  void readingsBehindCharactersAreLeftOut() {
    assertThat(Script.withoutReadings("縣發(fā)展和改革局關(guān)于，內（nèi）容(另附)(a)"))
        .isEqualTo("縣發展和改革局關于，內容(另附)(a)");
    assertThat(Script.behindReading("發(fā)展", 1)).isEqualTo(5);
    assertThat(Script.behindReading("發展(另)", 2)).isEqualTo(2);
  }
}
