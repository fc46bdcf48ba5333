package org.gouji.annotate;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks through the tags of a well-formed XML part, telling where in the text each stands, so that
 * something can be put in without touching anything else. Knows no document types and resolves no
 * entities.
 */
final class Tags {
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([^\\s=<>/\"']+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  private final String xml;
  private final Deque<Tag> open = new ArrayDeque<>();

  /** What is told of the tags, in order. */
  interface Visitor {
    /** A start tag, or an element without content. */
    void start(Tag tag);

    /**
     * An element ends.
     *
     * @param endTag where its end tag begins; where the element ends, if it has none
     * @param after where the element ends
     */
    void end(Tag tag, int endTag, int after);
  }

  /**
   * A start tag.
   *
   * @param namespace empty if it has none
   * @param local the name without prefix
   * @param prefix with its colon; empty if there is none
   * @param from where it begins
   * @param to where it ends
   * @param empty whether the element ends with it
   */
  record Tag(
      String namespace,
      String local,
      String prefix,
      int from,
      int to,
      boolean empty,
      Map<String, String> attributes,
      Map<String, String> prefixes) {}

  private Tags(String xml) {
    this.xml = xml;
  }

  /**
   * Visits all tags.
   *
   * @throws IOException if they do not fit together
   */
  static void visit(String xml, Visitor visitor) throws IOException {
    new Tags(xml).walk(visitor);
  }

  private void walk(Visitor visitor) throws IOException {
    for (int at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
      if (xml.startsWith("<!--", at)) {
        at = behind("-->", at + 4);
      } else if (xml.startsWith("<![CDATA[", at)) {
        at = behind("]]>", at);
      } else if (xml.startsWith("<?", at)) {
        at = behind("?>", at);
      } else if (xml.startsWith("<!", at)) {
        throw new IOException("document type in an XML part");
      } else if (xml.startsWith("</", at)) {
        if (open.isEmpty()) {
          throw new IOException("end tag without start tag");
        }
        int after = behind(">", at);
        visitor.end(open.pop(), at, after);
        at = after;
      } else {
        Tag tag = tag(at);
        visitor.start(tag);
        if (tag.empty) {
          visitor.end(tag, tag.to, tag.to);
        } else {
          open.push(tag);
        }
        at = tag.to;
      }
    }
  }

  private int behind(String mark, int from) throws IOException {
    int at = xml.indexOf(mark, from);
    if (at < 0) {
      throw new IOException("XML part breaks off");
    }
    return at + mark.length();
  }

  private Tag tag(int from) throws IOException {
    int to = from + 1;
    char quote = 0;
    while (to < xml.length() && (quote != 0 || xml.charAt(to) != '>')) {
      char c = xml.charAt(to++);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      }
    }
    if (to >= xml.length()) {
      throw new IOException("XML part breaks off");
    }
    boolean empty = xml.charAt(to - 1) == '/';
    String inner = xml.substring(from + 1, empty ? to - 1 : to);
    int space = 0;
    while (space < inner.length() && !Character.isWhitespace(inner.charAt(space))) {
      space++;
    }
    String name = inner.substring(0, space);
    Map<String, String> attributes = new HashMap<>();
    Matcher m = ATTRIBUTE.matcher(inner.substring(space));
    while (m.find()) {
      attributes.put(m.group(1), m.group(2) != null ? m.group(2) : m.group(3));
    }
    Map<String, String> prefixes = prefixes(attributes);
    String prefix = name.substring(0, name.indexOf(':') + 1);
    return new Tag(
        prefixes.getOrDefault(prefix, ""),
        name.substring(prefix.length()),
        prefix,
        from,
        to + 1,
        empty,
        attributes,
        prefixes);
  }

  /** The namespaces that hold in an element, by prefix with its colon. */
  private Map<String, String> prefixes(Map<String, String> attributes) {
    Map<String, String> outer = open.isEmpty() ? Map.of() : open.element().prefixes;
    Map<String, String> here = outer;
    for (Map.Entry<String, String> e : attributes.entrySet()) {
      boolean bound = e.getKey().startsWith("xmlns:");
      if (bound || e.getKey().equals("xmlns")) {
        here = here == outer ? new HashMap<>(outer) : here;
        here.put(bound ? e.getKey().substring(6) + ":" : "", e.getValue());
      }
    }
    return here;
  }
}
