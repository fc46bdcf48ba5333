package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.read.UnreadableException.Reason;
import org.junit.jupiter.api.Test;

class FaultTest {
  @Test
  void whatGoujiThrowsIsItsOwnErrorAndNoDamage() {
    UnreadableException refusal = Fault.refusal(thrown());
    assertThat(refusal.reason()).isEqualTo(Reason.INTERNAL_ERROR);
    assertThat(refusal.zh()).contains("程序内部错误", "FaultTest.java").doesNotContain("损坏");
    assertThat(refusal.en()).contains("internal error", "FaultTest.java");
  }

  @Test
  void whatALibraryThrowsIsDamage() {
    RuntimeException thrown = new IllegalStateException("no such block");
    thrown.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("java.util.Objects", "requireNonNull", "Objects.java", 1),
          new StackTraceElement("org.apache.poi.poifs.Block", "read", "Block.java", 1),
          new StackTraceElement("org.gouji.read.doc.DocReader", "read", "DocReader.java", 1)
        });
    assertThat(Fault.refusal(thrown).reason()).isEqualTo(Reason.BROKEN);
  }

  private static RuntimeException thrown() {
    try {
      throw new IllegalArgumentException(List.of(1, 2).get(2).toString());
    } catch (RuntimeException e) {
      return e;
    }
  }
}
