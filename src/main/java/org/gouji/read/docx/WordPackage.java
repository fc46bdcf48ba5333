package org.gouji.read.docx;

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

/** The parts of a word-processing package that matter, found by their relations. */
final class WordPackage implements AutoCloseable {
  private final ZipPackage zip;
  private final Limits limits;
  private final String main;
  private final Map<String, Relation> relations;

  /** A relation of a part: the last word of its type, and the target's full name. */
  private record Relation(String type, String target) {}

  private WordPackage(ZipPackage zip, Limits limits, String main, Map<String, Relation> relations) {
    this.zip = zip;
    this.limits = limits;
    this.main = main;
    this.relations = relations;
  }

  static WordPackage open(byte[] bytes, Limits limits) throws UnreadableException {
    ZipPackage zip = ZipPackage.open(bytes, limits);
    String main = mainPart(zip, limits);
    return new WordPackage(zip, limits, main, relations(zip, main, limits));
  }

  private static String mainPart(ZipPackage zip, Limits limits) throws UnreadableException {
    for (Relation r : relations(zip, "", limits).values()) {
      if (r.type.equals("officeDocument") && zip.has(r.target)) {
        return r.target;
      }
    }
    for (String name : zip.names()) {
      if (name.equals("word/document.xml") || name.endsWith("/document.xml")) {
        return name;
      }
    }
    throw new UnreadableException(
        Reason.BROKEN, "文件中没有正文部件", "the package has no main document part");
  }

  private static Map<String, Relation> relations(ZipPackage zip, String part, Limits limits)
      throws UnreadableException {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    Map<String, Relation> out = new LinkedHashMap<>();
    XmlElement root = read(zip, folder + "_rels/" + part.substring(slash + 1) + ".rels", limits);
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

  private static @Nullable XmlElement read(ZipPackage zip, String name, Limits limits)
      throws UnreadableException {
    try (InputStream in = zip.stream(name)) {
      return in == null ? null : XmlPart.read(in, WordXml.PREFIXES, WordXml.LEFT_OUT, limits);
    } catch (IOException e) {
      throw ZipPackage.refusal(e);
    }
  }

  /** The root of the main part. */
  XmlElement document() throws UnreadableException {
    XmlElement root = read(zip, main, limits);
    if (root == null) {
      throw new UnreadableException(
          Reason.BROKEN, "文件中没有正文部件", "the package has no main document part");
    }
    return root;
  }

  /** A part that the main part refers to by kind ({@code styles}, {@code numbering}), or null. */
  @Nullable XmlElement related(String type) throws UnreadableException {
    for (Relation r : relations.values()) {
      if (r.type.equals(type) && zip.has(r.target)) {
        return read(zip, r.target, limits);
      }
    }
    return null;
  }

  /** The bytes of the part that a relation of the main part points to, or null. */
  byte @Nullable [] bytes(String relation) throws UnreadableException {
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
