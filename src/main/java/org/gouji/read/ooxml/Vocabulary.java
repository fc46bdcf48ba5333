package org.gouji.read.ooxml;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How the elements of a kind of package are called.
 *
 * @param prefixes by namespace
 * @param leftOut names of elements that nobody reads
 */
public record Vocabulary(Map<String, String> prefixes, Set<String> leftOut) {
  private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";
  private static final String STRICT = "http://purl.oclc.org/ooxml/";

  public Vocabulary {
    prefixes = Map.copyOf(prefixes);
    leftOut = Set.copyOf(leftOut);
  }

  /**
   * The vocabulary of a package: the two editions of the standard name the same things.
   *
   * @param kind part of the main namespace, such as {@code wordprocessingml}
   * @param prefix the prefix of that namespace, such as {@code w}
   */
  public static Vocabulary of(String kind, String prefix, Set<String> leftOut) {
    Map<String, String> m = new HashMap<>();
    m.put(TRANSITIONAL + kind + "/2006/main", prefix);
    m.put(STRICT + kind + "/main", prefix);
    m.put(TRANSITIONAL + "officeDocument/2006/relationships", "r");
    m.put(STRICT + "officeDocument/relationships", "r");
    m.put(TRANSITIONAL + "officeDocument/2006/math", "m");
    m.put(STRICT + "officeDocument/math", "m");
    m.put(TRANSITIONAL + "drawingml/2006/main", "a");
    m.put(STRICT + "drawingml/main", "a");
    m.put(TRANSITIONAL + "markup-compatibility/2006", "mc");
    m.put(TRANSITIONAL + "package/2006/relationships", "rel");
    return new Vocabulary(m, leftOut);
  }
}
