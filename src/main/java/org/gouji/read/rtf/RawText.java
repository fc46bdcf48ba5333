package org.gouji.read.rtf;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Text beyond ASCII that a program wrote without escapes, which RTF does not know. */
final class RawText {
  private static final int FIRST_IDEOGRAPH = 0x3000;

  private RawText() {}

  /** Whether it is Chinese text in UTF-8 throughout. */
  static boolean isUtf8(Tokens tokens) {
    byte[] run = new byte[64];
    int length = 0;
    boolean chinese = false;
    while (true) {
      Tokens.Kind kind = tokens.next();
      if (kind == Tokens.Kind.BYTE && tokens.value() >= 0x80) {
        run = length == run.length ? Arrays.copyOf(run, 2 * length) : run;
        run[length++] = (byte) tokens.value();
        continue;
      }
      boolean last = kind == Tokens.Kind.END;
      if (length > 0) {
        CharBuffer text = decoded(run, length);
        // A file that is cut short may end within a character.
        if (text == null && !last) {
          return false;
        }
        chinese |= text != null && text.chars().anyMatch(c -> c >= FIRST_IDEOGRAPH);
        length = 0;
      }
      if (last) {
        return chinese;
      }
    }
  }

  private static @Nullable CharBuffer decoded(byte[] run, int length) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(run, 0, length));
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
