package org.gouji.output.ci;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gouji.output.base.Texts;

/** Paths of results as CI services want them. */
final class SourcePath {
  private static final String UNRESERVED = "-._~";

  private SourcePath() {}

  /** Without {@code .} in it and without halves of surrogate pairs; what leads upwards stays. */
  static String tidy(String file) {
    List<String> kept = new ArrayList<>();
    for (String part : Texts.whole(file).split("/", -1)) {
      if (!part.equals(".")) {
        kept.add(part);
      }
    }
    String path = String.join("/", kept);
    return path.isEmpty() ? file : path;
  }

  /** Whether it starts at a root or a drive, so that it means nothing on another machine. */
  static boolean isAbsolute(String file) {
    return file.startsWith("/") || file.matches("[A-Za-z]:/.*");
  }

  /** A URI reference: relative as the path is, else of the scheme {@code file}. */
  static String uri(String file) {
    String path = tidy(file);
    if (!isAbsolute(path)) {
      return encoded(path);
    }
    if (path.startsWith("//")) {
      return "file:" + encoded(path);
    }
    if (path.startsWith("/")) {
      return "file://" + encoded(path);
    }
    return "file:///" + path.substring(0, 2) + encoded(path.substring(2));
  }

  private static String encoded(String path) {
    StringBuilder out = new StringBuilder(path.length() + 16);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c == '/'
              || UNRESERVED.indexOf(c) >= 0;
      if (plain) {
        out.append(c);
      } else {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return out.toString();
  }
}
