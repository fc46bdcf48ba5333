package org.gouji.output.json;

import java.util.Locale;
import org.gouji.output.base.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes what JSON may hold as it is, but a terminal that shows it would obey: the controls beyond
 * ASCII, and marks that turn the direction of writing.
 */
final class Escapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;

  private final int[] ascii = standardAsciiEscapesForJSON();

  Escapes() {
    ascii[0x7F] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    return Texts.isHarmful(c) && !Character.isSurrogate((char) c)
        ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", c))
        : null;
  }
}
