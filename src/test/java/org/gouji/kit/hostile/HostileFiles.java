package org.gouji.kit.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Small files that ask their reader for endless time, memory or depth, or for other files. */
public final class HostileFiles {
  private HostileFiles() {}

  /** By name; no two need the same defence. */
  public static Map<String, byte[]> all() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try {
      HostileMarkup.add(files);
      HostileSheets.add(files);
      HostileTexts.add(files);
      HostileOfd.add(files);
      HostilePdf.add(files);
      HostileRtf.add(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
