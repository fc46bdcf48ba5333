package org.gouji.read.xml;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An element of a part. Names carry the conventional prefix of their namespace ({@code w:tc}),
 * whatever prefix the source uses. Compared by identity.
 */
public final class XmlElement {
  private final String name;
  private final List<String> attributes;
  private final List<XmlElement> children;
  private final String text;

  /** An element made of its parts; attributes are names and values by turns. */
  public XmlElement(String name, List<String> attributes, List<XmlElement> children, String text) {
    this.name = Objects.requireNonNull(name);
    this.attributes = List.copyOf(attributes);
    this.children = List.copyOf(children);
    this.text = Objects.requireNonNull(text);
  }

  /** The same element by another name and with other children. */
  public XmlElement with(String newName, List<XmlElement> newChildren) {
    return new XmlElement(newName, attributes, newChildren, newChildren.isEmpty() ? text : "");
  }

  public String name() {
    return name;
  }

  /** The name without its prefix. */
  public String localName() {
    return name.substring(name.indexOf(':') + 1);
  }

  public boolean is(String other) {
    return name.equals(other);
  }

  /** The child elements, in order. */
  public List<XmlElement> children() {
    return children;
  }

  /** The character data of an element without children; else empty. */
  public String text() {
    return text;
  }

  /** The value of an attribute, or null. */
  public @Nullable String attribute(String attribute) {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals(attribute)) {
        return attributes.get(i + 1);
      }
    }
    return null;
  }

  /** The first child of that name, or null. */
  public @Nullable XmlElement child(String child) {
    for (XmlElement e : children) {
      if (e.is(child)) {
        return e;
      }
    }
    return null;
  }

  /** The children of the first child of that name; none if there is no such child. */
  public List<XmlElement> childrenOf(String child) {
    XmlElement e = child(child);
    return e == null ? List.of() : e.children();
  }

  /** Follows a path of first children; null if one is missing. */
  public @Nullable XmlElement path(String... names) {
    XmlElement e = this;
    for (String n : names) {
      e = e == null ? null : e.child(n);
    }
    return e;
  }
}
