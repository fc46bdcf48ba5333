package org.gouji.annotate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.document.Location;
import org.gouji.output.Remark;
import org.jspecify.annotations.Nullable;

/**
 * Writes Word comments. They are put into the main part between what is there, and into the part of
 * comments; all other parts are copied as packed.
 */
final class DocxAnnotator implements Annotator {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String COMMENTS =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

  @Override
  public byte[] annotate(byte[] original, List<Remark> marks)
      throws IOException, NotAnnotatedException {
    try (OfficeParts parts = new OfficeParts(original)) {
      Relation main = find(relations(parts, ""), "/officeDocument");
      String name = main == null || !parts.has(main.target) ? "word/document.xml" : main.target;
      String xml = parts.text(name);
      if (xml == null) {
        throw new IOException("no main part");
      }
      WordPlaces places = new WordPlaces(xml);
      Tags.visit(xml, places);
      if (places.paragraphs().isEmpty()) {
        throw new IOException("no paragraph");
      }
      Relation known = find(relations(parts, name), "/comments");
      String comments = known == null ? null : parts.text(known.target);
      int id = comments == null ? 0 : nextId(comments);
      Map<Integer, String> texts = new TreeMap<>();
      Remark first = Marks.placeless(marks).orElse(null);
      for (Remark mark : marks) {
        List<WordPlaces.Paragraph> at =
            places.at(mark.location() instanceof Location.Word w ? w : null);
        if (!at.isEmpty()) {
          anchor(at.get(0), at.get(at.size() - 1), id);
          texts.put(id++, mark.text());
        } else if (mark.location() != null) {
          first = Marks.joined(first, mark);
        }
      }
      if (first != null) {
        WordPlaces.Paragraph top = places.paragraphs().get(0);
        anchor(top, top, id);
        texts.put(id, first.text());
      }
      parts.put(name, places.filled());
      if (known != null && comments != null) {
        parts.put(known.target, OfficeParts.append(comments, root -> comments(root, texts)));
      } else {
        addPart(parts, name, places.paragraphs().get(0).tag.namespace(), texts);
      }
      return parts.bytes();
    }
  }

  private static void anchor(WordPlaces.Paragraph from, WordPlaces.Paragraph to, int id) {
    from.atBegin.append(element(from.tag, "commentRangeStart", id));
    to.atEnd.append(element(to.tag, "commentRangeEnd", id));
    String p = to.tag.prefix();
    to.atEnd.append('<').append(p).append("r>");
    to.atEnd.append(element(to.tag, "commentReference", id));
    to.atEnd.append("</").append(p).append("r>");
  }

  /** An element like those around it; attributes need a prefix of their own. */
  private static String element(Tags.Tag near, String name, int id) {
    String p = near.prefix();
    return p.isEmpty()
        ? "<" + name + " xmlns:w=\"" + near.namespace() + "\" w:id=\"" + id + "\"/>"
        : "<" + p + name + " " + p + "id=\"" + id + "\"/>";
  }

  private static String comments(Tags.Tag root, Map<Integer, String> texts) {
    StringBuilder out = new StringBuilder();
    texts.forEach(
        (id, text) -> {
          out.append("<w:comment xmlns:w=\"").append(root.namespace());
          out.append("\" w:id=\"").append(id).append("\" w:author=\"gouji\" w:initials=\"gj\">");
          for (String line : text.split("\n", -1)) {
            out.append("<w:p><w:r><w:t xml:space=\"preserve\">").append(MarkupText.xml(line));
            out.append("</w:t></w:r></w:p>");
          }
          out.append("</w:comment>");
        });
    return out.toString();
  }

  private static int nextId(String comments) throws IOException {
    int[] next = {0};
    Tags.visit(
        comments,
        new Tags.Visitor() {
          @Override
          public void start(Tags.Tag tag) {
            tag.attributes()
                .forEach(
                    (name, value) -> {
                      boolean id = tag.local().equals("comment") && name.endsWith(":id");
                      if (id && value.matches("\\d{1,8}")) {
                        next[0] = Math.max(next[0], Integer.parseInt(value) + 1);
                      }
                    });
          }

          @Override
          public void end(Tags.Tag tag, int endTag, int after) {
            // ids stand in start tags
          }
        });
    return next[0];
  }

  private static void addPart(
      OfficeParts parts, String main, String namespace, Map<Integer, String> texts)
      throws IOException, NotAnnotatedException {
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    String file = "comments.xml";
    for (int i = 1; parts.has(folder + file); i++) {
      file = "gouji-comments" + i + ".xml";
    }
    String head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    String empty = head + "<w:comments xmlns:w=\"" + namespace + "\"/>";
    parts.put(folder + file, OfficeParts.append(empty, root -> comments(root, texts)));
    String types = parts.text("[Content_Types].xml");
    if (types == null) {
      throw new IOException("no content types");
    }
    String part = "/" + folder + file;
    parts.put(
        "[Content_Types].xml",
        OfficeParts.append(
            types,
            root ->
                "<"
                    + root.prefix()
                    + "Override PartName=\""
                    + MarkupText.xml(part)
                    + "\" ContentType=\""
                    + COMMENTS
                    + "\"/>"));
    String rels = relationsOf(main);
    String known = parts.text(rels);
    String before = known == null ? head + "<Relationships xmlns=\"" + RELATIONS + "\"/>" : known;
    String office =
        namespace.startsWith("http://purl.oclc.org/")
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    String target = file;
    parts.put(
        rels,
        OfficeParts.append(
            before,
            root ->
                "<"
                    + root.prefix()
                    + "Relationship Id=\"rIdGouji\" Type=\""
                    + office
                    + "\" Target=\""
                    + target
                    + "\"/>"));
  }

  private record Relation(String type, String target) {}

  private static @Nullable Relation find(List<Relation> relations, String type) {
    return relations.stream().filter(r -> r.type.endsWith(type)).findFirst().orElse(null);
  }

  private static String relationsOf(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  private static List<Relation> relations(OfficeParts parts, String part)
      throws IOException, NotAnnotatedException {
    List<Relation> relations = new ArrayList<>();
    String xml = parts.text(relationsOf(part));
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    Tags.visit(
        xml == null ? "" : xml,
        new Tags.Visitor() {
          @Override
          public void start(Tags.Tag tag) {
            String type = tag.attributes().get("Type");
            String target = tag.attributes().get("Target");
            if (type != null && target != null) {
              String path = target.startsWith("/") ? target.substring(1) : folder + target;
              relations.add(new Relation(type, path.replace("./", "")));
            }
          }

          @Override
          public void end(Tags.Tag tag, int endTag, int after) {
            // all is said in start tags
          }
        });
    return relations;
  }
}
