package org.gouji.read.ofd;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.gouji.read.xml.XmlElement;
import org.gouji.read.xml.XmlPart;
import org.gouji.read.zip.ZipPackage;
import org.jspecify.annotations.Nullable;

/** The parts of an OFD file. */
final class OfdPackage implements AutoCloseable {
  private final ZipPackage zip;
  private final Limits limits;

  private OfdPackage(ZipPackage zip, Limits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  static OfdPackage open(byte[] bytes, Limits limits) throws UnreadableException {
    return new OfdPackage(ZipPackage.open(bytes, limits), limits);
  }

  boolean has(String name) {
    return zip.has(name);
  }

  /** A part that the file cannot do without. */
  XmlElement part(String name) throws UnreadableException {
    XmlElement root = partOrNull(name);
    if (root == null) {
      throw broken();
    }
    return root;
  }

  @Nullable XmlElement partOrNull(String name) throws UnreadableException {
    try (InputStream in = zip.stream(name)) {
      return in == null ? null : XmlPart.read(in, Map.of(), Set.of(), limits);
    } catch (IOException e) {
      throw ZipPackage.refusal(e);
    }
  }

  @Override
  public void close() {
    zip.close();
  }

  static UnreadableException broken() {
    return new UnreadableException(
        Reason.BROKEN, "OFD 已损坏，无法读取", "the OFD is damaged and cannot be read");
  }

  /** The name of a part as another part refers to it: from the root, or relative to its folder. */
  static String resolve(String from, String reference) {
    String path = reference.strip().replace('\\', '/');
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (path.startsWith("/") ? path : folder + path).split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
