package org.gouji.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The names of a ZIP's entries, as far as the bytes given show them; lower case. */
final class ZipNames {
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int MOST = 2000;

  private final byte[] bytes;
  private final List<String> names = new ArrayList<>();

  private ZipNames(byte[] bytes) {
    this.bytes = bytes;
  }

  static List<String> of(byte[] bytes) {
    ZipNames z = new ZipNames(bytes);
    if (!z.directory()) {
      z.locals();
    }
    return z.names;
  }

  /** Reads the directory at the end; false if the bytes do not reach it. */
  private boolean directory() {
    int end = bytes.length - 22;
    int last = Math.max(0, end - 0xFFFF);
    while (end >= last && number(end, 4) != END) {
      end--;
    }
    if (end < last || end < 0) {
      return false;
    }
    int at = number(end + 16, 4);
    while (at >= 0 && at + 46 <= bytes.length && number(at, 4) == CENTRAL && names.size() < MOST) {
      int name = number(at + 28, 2);
      add(at + 46, name);
      at += 46 + name + number(at + 30, 2) + number(at + 32, 2);
    }
    return !names.isEmpty();
  }

  private void locals() {
    int at = 0;
    while (at >= 0 && at + 30 <= bytes.length && names.size() < MOST) {
      if (number(at, 4) != LOCAL) {
        return;
      }
      int name = number(at + 26, 2);
      add(at + 30, name);
      int data = at + 30 + name + number(at + 28, 2);
      boolean unsized = (number(at + 6, 2) & 8) != 0;
      long next = data + (number(at + 18, 4) & 0xFFFFFFFFL);
      at = unsized ? find(data) : next > bytes.length ? -1 : (int) next;
    }
  }

  private int find(int from) {
    for (int i = Math.max(0, from); i + 30 <= bytes.length; i++) {
      if (bytes[i] == 'P' && number(i, 4) == LOCAL) {
        return i;
      }
    }
    return -1;
  }

  private void add(int at, int length) {
    if (at + length <= bytes.length) {
      names.add(
          new String(bytes, at, length, StandardCharsets.ISO_8859_1)
              .replace('\\', '/')
              .toLowerCase(Locale.ROOT));
    }
  }

  private int number(int at, int length) {
    int n = 0;
    for (int i = length - 1; i >= 0; i--) {
      n = n << 8 | (at + i < bytes.length ? bytes[at + i] & 0xFF : 0);
    }
    return n;
  }
}
