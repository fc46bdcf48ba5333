package org.gouji.read.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;

/**
 * Reads one part into a tree, within the limits: no entities of its own. A document type that only
 * names where its definition lies, as older OpenDocument packages have in their manifest, is left
 * alone.
 */
public final class XmlPart {
  /** Elements per table cell that a part may have, properties that are left out not counted. */
  private static final int ELEMENTS_PER_CELL = 10;

  /** Elements between one table and the next inner one; the limit counts tables. */
  private static final int ELEMENTS_PER_LEVEL = 4;

  /** The name of text between elements, where it is kept. */
  public static final String TEXT = "#text";

  private final Map<String, String> prefixes;
  private final Set<String> leftOut;
  private final Limits limits;
  private final boolean mixed;
  private final Map<String, Map<String, String>> names = new HashMap<>();

  private XmlPart(Map<String, String> prefixes, Set<String> leftOut, Limits limits, boolean mixed) {
    this.mixed = mixed;
    this.prefixes = prefixes;
    this.leftOut = leftOut;
    this.limits = limits;
  }

  /**
   * Reads a part to its root element.
   *
   * @param prefixes the prefix for each namespace URI; names of other namespaces get {@code ?:}
   * @param leftOut names of elements whose subtree is not wanted
   * @throws UnreadableException if the part is no XML, declares things of its own or is too large
   */
  public static XmlElement read(
      InputStream in, Map<String, String> prefixes, Set<String> leftOut, Limits limits)
      throws IOException, UnreadableException {
    return read(in, new XmlPart(prefixes, leftOut, limits, false));
  }

  /**
   * Reads a part in which text stands between elements: each stretch of it is a child of its own by
   * the name of {@link #TEXT}.
   */
  public static XmlElement readMixed(
      InputStream in, Map<String, String> prefixes, Set<String> leftOut, Limits limits)
      throws IOException, UnreadableException {
    return read(in, new XmlPart(prefixes, leftOut, limits, true));
  }

  private static XmlElement read(InputStream in, XmlPart part)
      throws IOException, UnreadableException {
    try {
      XMLStreamReader reader =
          factory()
              .createXMLStreamReader(
                  new Measured(XmlCharacters.of(in), 4 * characters(part.limits)));
      try {
        return part.tree(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof Measured.Beyond) {
        throw tooLarge();
      }
      if (e.getNestedException() instanceof IOException io) {
        throw io;
      }
      throw broken();
    }
  }

  /** Characters of text that one part may have: many times those of any report. */
  private static long characters(Limits limits) {
    return limits.maxExpandedBytes() / 32;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    // The depth is limited below, the same on every JDK; newer ones have a limit of their own that
    // says less.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    return factory;
  }

  private static UnreadableException broken() {
    return new UnreadableException(
        Reason.BROKEN, "文件内部的 XML 已损坏，无法读取", "an XML part inside the file is damaged");
  }

  private static UnreadableException tooLarge() {
    return new UnreadableException(
        Reason.TOO_LARGE,
        "文件内部的 XML 过大或嵌套过深",
        "an XML part inside the file is too large or too deep");
  }

  private XmlElement tree(XMLStreamReader in) throws XMLStreamException, UnreadableException {
    long budget = (long) limits.maxCells() * ELEMENTS_PER_CELL;
    long characters = characters(limits);
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open("", List.of()));
    int skipping = 0;
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = name(in.getNamespaceURI(), in.getLocalName());
          if (skipping > 0 || leftOut.contains(name)) {
            skipping++;
            continue;
          }
          if (--budget < 0 || open.size() > limits.maxDepth() * ELEMENTS_PER_LEVEL) {
            throw tooLarge();
          }
          if (mixed) {
            open.element().keepText();
          }
          open.push(new Open(name, attributes(in)));
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (skipping > 0) {
            skipping--;
            continue;
          }
          if (mixed) {
            open.element().keepText();
          }
          XmlElement done = open.pop().close();
          open.element().children.add(done);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (skipping == 0) {
            characters -= in.getTextLength();
            if (characters < 0) {
              throw tooLarge();
            }
            open.element()
                .text
                .append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
          }
        }
        case XMLStreamConstants.DTD -> {
          if (in.getText().indexOf('[') >= 0) {
            throw broken();
          }
        }
        default -> {}
      }
    }
    return open.element().children.get(0);
  }

  private List<String> attributes(XMLStreamReader in) {
    int n = in.getAttributeCount();
    if (n == 0) {
      return List.of();
    }
    List<String> list = new ArrayList<>(2 * n);
    for (int i = 0; i < n; i++) {
      String uri = in.getAttributeNamespace(i);
      list.add(
          uri == null || uri.isEmpty()
              ? in.getAttributeLocalName(i)
              : name(uri, in.getAttributeLocalName(i)));
      list.add(in.getAttributeValue(i));
    }
    return list;
  }

  private String name(@org.jspecify.annotations.Nullable String uri, String local) {
    return names
        .computeIfAbsent(uri == null ? "" : uri, u -> new HashMap<>())
        .computeIfAbsent(local, l -> (uri == null || uri.isEmpty() ? "" : prefix(uri) + ":") + l);
  }

  private String prefix(String uri) {
    return uri.equals("http://www.w3.org/XML/1998/namespace")
        ? "xml"
        : prefixes.getOrDefault(uri, "?");
  }

  /** An element whose end tag has not come yet. */
  private static final class Open {
    final String name;
    final List<String> attributes;
    final List<XmlElement> children = new ArrayList<>();
    final StringBuilder text = new StringBuilder(0);

    Open(String name, List<String> attributes) {
      this.name = name;
      this.attributes = attributes;
    }

    /** Makes a child of the text that came so far. */
    void keepText() {
      if (!text.isEmpty()) {
        children.add(new XmlElement(TEXT, List.of(), List.of(), text.toString()));
        text.setLength(0);
      }
    }

    XmlElement close() {
      return new XmlElement(name, attributes, children, children.isEmpty() ? text.toString() : "");
    }
  }
}
