package org.gouji.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads the product's own data files; a mistake in one is an error that names file and line. */
public final class DataFile {
  private DataFile() {}

  /**
   * Reads a file to its end and closes it.
   *
   * @param name as errors call it
   * @param in null if there is no such file
   * @throws IllegalStateException if there is none, or it is not valid
   */
  public static Item read(String name, @Nullable InputStream in) {
    if (in == null) {
      throw new IllegalStateException("the data file " + name + " is missing");
    }
    try (in) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return YamlTree.read(
          text,
          (line, zh, en) -> {
            throw new IllegalStateException(name + ": line " + line + ": " + en);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
