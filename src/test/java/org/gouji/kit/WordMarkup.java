package org.gouji.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes DOCX files by hand, part by part, so that a test can say exactly what is in them. */
public final class WordMarkup {
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();
  private final String body;

  private WordMarkup(String body) {
    this.body = body;
  }

  /** A document with this body. */
  public static WordMarkup of(String body) {
    return new WordMarkup(body);
  }

  /** Adds {@code w:style} elements. */
  public WordMarkup styles(String styles) {
    return related("styles", "styles.xml", XML + "<w:styles " + W + ">" + styles + "</w:styles>");
  }

  /** Adds {@code w:abstractNum} and {@code w:num} elements. */
  public WordMarkup numbering(String lists) {
    return related(
        "numbering", "numbering.xml", XML + "<w:numbering " + W + ">" + lists + "</w:numbering>");
  }

  /** Adds a part that the document refers to; its relation has the type's name as id. */
  public WordMarkup related(String type, String name, String content) {
    return related(type, name, utf8(content));
  }

  /** Adds a part of another format that the document refers to. */
  public WordMarkup related(String type, String name, byte[] content) {
    parts.put("word/" + name, content);
    relations.append(
        "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>"
            .formatted(type, RELATIONS, type, name));
    return this;
  }

  /** The main part as it will be stored. */
  public String document() {
    return XML + "<w:document " + W + "><w:body>" + body + "</w:body></w:document>";
  }

  /** The file. */
  public byte[] bytes() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put(
        "[Content_Types].xml",
        utf8(
            XML
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
                + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                + override("styles")
                + override("numbering")
                + "</Types>"));
    all.put(
        "_rels/.rels",
        relationships(
            "<Relationship Id=\"rId1\" Type=\""
                + RELATIONS
                + "officeDocument\" Target=\"word/document.xml\"/>"));
    all.put("word/document.xml", utf8(document()));
    all.put("word/_rels/document.xml.rels", relationships(relations.toString()));
    all.putAll(parts);
    return zip(all);
  }

  private String override(String part) {
    return parts.containsKey("word/" + part + ".xml")
        ? "<Override PartName=\"/word/%s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml\"/>"
            .formatted(part, part)
        : "";
  }

  private static byte[] relationships(String entries) {
    return utf8(
        XML
            + "<Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + entries
            + "</Relationships>");
  }

  private static byte[] utf8(String s) {
    return s.getBytes(StandardCharsets.UTF_8);
  }

  /** A ZIP of these entries, in order. */
  public static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> e : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(e.getKey()));
        zip.write(e.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A ZIP of these entries, in order, none of them compressed. */
  public static byte[] storedZip(Map<String, byte[]> entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(0);
      for (Map.Entry<String, byte[]> e : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(e.getKey()));
        zip.write(e.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A paragraph of one run. */
  public static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  /** A run. */
  public static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** A table of rows. */
  public static String table(String... rows) {
    return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
  }

  /** A row of cells. */
  public static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  /** A cell of one paragraph; properties may be empty. */
  public static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
  }
}
