package org.gouji.read.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.gouji.read.xml.XmlElement;
import org.gouji.read.xml.XmlPart;
import org.gouji.read.zip.ZipPackage;
import org.jspecify.annotations.Nullable;

/**
 * A package of Office Open XML, transitional or strict. Parts are found by their relations; where
 * the relations are wanting, by their usual names.
 */
public final class OfficePackage implements AutoCloseable {
  private final ZipPackage zip;
  private final Vocabulary words;
  private final Limits limits;
  private final String main;
  private final Map<String, Relation> relations;

  /** A relation of a part: the last word of its type, and the target's full name. */
  private record Relation(String type, String target) {}

  private OfficePackage(
      ZipPackage zip,
      Vocabulary words,
      Limits limits,
      String main,
      Map<String, Relation> relations) {
    this.zip = zip;
    this.words = words;
    this.limits = limits;
    this.main = main;
    this.relations = relations;
  }

  /**
   * Opens a package.
   *
   * @param usual the usual name of the main part, such as {@code word/document.xml}
   * @throws UnreadableException if the package is damaged or has no main part
   */
  public static OfficePackage open(byte[] bytes, String usual, Vocabulary words, Limits limits)
      throws UnreadableException {
    ZipPackage zip = ZipPackage.open(bytes, limits);
    String main = mainPart(zip, usual, words, limits);
    return new OfficePackage(zip, words, limits, main, relations(zip, main, words, limits));
  }

  private static String mainPart(ZipPackage zip, String usual, Vocabulary words, Limits limits)
      throws UnreadableException {
    for (Relation r : relations(zip, "", words, limits).values()) {
      if (r.type.equals("officeDocument") && zip.has(r.target)) {
        return r.target;
      }
    }
    String file = usual.substring(usual.lastIndexOf('/'));
    for (String name : zip.names()) {
      if (name.equals(usual) || name.endsWith(file)) {
        return name;
      }
    }
    throw noMainPart();
  }

  private static UnreadableException noMainPart() {
    return new UnreadableException(
        Reason.BROKEN, "文件中没有正文部件", "the package has no main document part");
  }

  private static Map<String, Relation> relations(
      ZipPackage zip, String part, Vocabulary words, Limits limits) throws UnreadableException {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    Map<String, Relation> out = new LinkedHashMap<>();
    XmlElement root =
        read(zip, folder + "_rels/" + part.substring(slash + 1) + ".rels", words, limits);
    if (root == null) {
      return out;
    }
    for (XmlElement e : root.children()) {
      String id = e.attribute("Id");
      String type = e.attribute("Type");
      String target = e.attribute("Target");
      if (id != null && type != null && target != null) {
        String last = type.substring(type.lastIndexOf('/') + 1);
        out.putIfAbsent(id, new Relation(last, resolve(folder, target)));
      }
    }
    return out;
  }

  /** A target relative to its part's folder; a leading slash means the package. */
  static String resolve(String folder, String target) {
    String path = target.replace('\\', '/');
    List<String> steps = new ArrayList<>();
    for (String step : (path.startsWith("/") ? path : folder + path).split("/")) {
      if (step.equals("..")) {
        if (!steps.isEmpty()) {
          steps.remove(steps.size() - 1);
        }
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }

  private static @Nullable XmlElement read(
      ZipPackage zip, String name, Vocabulary words, Limits limits) throws UnreadableException {
    try (InputStream in = zip.stream(name)) {
      return in == null ? null : XmlPart.read(in, words.prefixes(), words.leftOut(), limits);
    } catch (IOException e) {
      throw ZipPackage.refusal(e);
    }
  }

  /** The root of the main part. */
  public XmlElement main() throws UnreadableException {
    XmlElement root = read(zip, main, words, limits);
    if (root == null) {
      throw noMainPart();
    }
    return root;
  }

  /** A part that the main part refers to by kind ({@code styles}, {@code numbering}), or null. */
  public @Nullable XmlElement related(String type) throws UnreadableException {
    for (Relation r : relations.values()) {
      if (r.type.equals(type) && zip.has(r.target)) {
        return read(zip, r.target, words, limits);
      }
    }
    return null;
  }

  /** The part that a relation of the main part points to, or null. */
  public @Nullable XmlElement part(String relation) throws UnreadableException {
    Relation r = relations.get(relation);
    return r == null ? null : read(zip, r.target, words, limits);
  }

  /**
   * The parts of a kind ({@code drawing}) that a part refers to to which a relation of the main
   * part points.
   */
  public List<XmlElement> relatedTo(String relation, String type) throws UnreadableException {
    Relation from = relations.get(relation);
    List<XmlElement> parts = new ArrayList<>();
    if (from != null) {
      for (Relation r : relations(zip, from.target, words, limits).values()) {
        XmlElement root = r.type.equals(type) ? read(zip, r.target, words, limits) : null;
        if (root != null) {
          parts.add(root);
        }
      }
    }
    return parts;
  }

  /** The bytes of the part that a relation of the main part points to, or null. */
  public byte @Nullable [] bytes(String relation) throws UnreadableException {
    Relation r = relations.get(relation);
    if (r == null) {
      return null;
    }
    try (InputStream in = zip.stream(r.target)) {
      return in == null ? null : in.readNBytes((int) Math.min(limits.maxBytes(), 1 << 30));
    } catch (IOException e) {
      throw ZipPackage.refusal(e);
    }
  }

  @Override
  public void close() {
    zip.close();
  }
}
