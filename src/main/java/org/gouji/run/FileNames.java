package org.gouji.run;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Names of files as Unicode, whatever the locale. In the POSIX locale, usual in containers and CI,
 * Java neither takes nor shows a Chinese name; but file URIs carry the bytes of a name untouched.
 */
public final class FileNames {
  private static final String HEX = "0123456789ABCDEF";

  private FileNames() {}

  /**
   * The path of this name.
   *
   * @throws InvalidPathException if the system cannot have such a name
   */
  public static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      if (!FileSystems.getDefault().getSeparator().equals("/") || name.indexOf('\0') >= 0) {
        throw e;
      }
      Path absolute = Path.of(URI.create("file://" + encode("/" + name)));
      Path relative = absolute.getRoot().relativize(absolute);
      return name.startsWith("/") ? absolute : relative;
    }
  }

  /** The last part of the path as Unicode. */
  static String name(Path path) {
    Path last = path.getFileName();
    if (last == null) {
      return "";
    }
    String plain = last.toString();
    if (plain.indexOf('\uFFFD') < 0 && plain.indexOf('?') < 0) {
      return plain;
    }
    String uri = path.toUri().getRawPath();
    if (uri.endsWith("/")) {
      uri = uri.substring(0, uri.length() - 1);
    }
    return decode(uri.substring(uri.lastIndexOf('/') + 1));
  }

  /** The path as it was given, as Unicode. */
  public static String text(Path path) {
    Path parent = path.getParent();
    if (parent == null) {
      return path.getNameCount() == 0 ? path.toString() : name(path);
    }
    String separator = FileSystems.getDefault().getSeparator();
    String above = text(parent);
    return above.endsWith(separator) ? above + name(path) : above + separator + name(path);
  }

  private static String encode(String name) {
    StringBuilder out = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      int c = b & 0xFF;
      if (c == '/' || c == '.' || c == '-' || c == '_' || isAlphanumeric(c)) {
        out.append((char) c);
      } else {
        out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return out.toString();
  }

  private static boolean isAlphanumeric(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static String decode(String raw) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) == '%' && i + 2 < raw.length()) {
        bytes.write(Integer.parseInt(raw.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.write(raw.charAt(i));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
