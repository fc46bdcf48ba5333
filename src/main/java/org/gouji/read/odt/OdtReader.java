package org.gouji.read.odt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.document.Document;
import org.gouji.read.Limits;
import org.gouji.read.Reader;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.gouji.read.grid.Flow;
import org.gouji.read.xml.XmlElement;
import org.gouji.read.xml.XmlPart;
import org.gouji.read.zip.ZipPackage;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts of OpenDocument 1.0 to 1.4, as a package or as one XML file: the body with tracked
 * changes accepted, list and heading numbers as they are shown, notes behind the block that refers
 * to them; without headers, footers, comments and hidden text.
 */
public final class OdtReader implements Reader {
  private static final Map<String, String> PREFIXES = prefixes();

  /** What is not printed where it stands. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "office:annotation",
          "office:forms",
          "office:font-face-decls",
          "office:scripts",
          "office:settings",
          "office:meta",
          "office:master-styles",
          "office:binary-data",
          "text:note-citation",
          "text:script",
          "text:ruby-text");

  private static Map<String, String> prefixes() {
    String oasis = "urn:oasis:names:tc:opendocument:xmlns:";
    return Map.of(
        "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
        "loext",
        oasis + "office:1.0",
        "office",
        oasis + "text:1.0",
        "text",
        oasis + "table:1.0",
        "table",
        oasis + "style:1.0",
        "style",
        oasis + "drawing:1.0",
        "draw",
        oasis + "xsl-fo-compatible:1.0",
        "fo",
        oasis + "svg-compatible:1.0",
        "svg",
        oasis + "manifest:1.0",
        "manifest");
  }

  @Override
  public Document read(Source source, Limits limits) throws UnreadableException {
    byte[] bytes = source.bytes();
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      try (ZipPackage zip = ZipPackage.open(bytes, limits)) {
        XmlElement manifest = part(zip, "META-INF/manifest.xml", limits);
        if (manifest != null && isEncrypted(manifest)) {
          throw new UnreadableException(
              Reason.ENCRYPTED, "文件已加密，需要密码", "the file is encrypted and needs a password");
        }
        XmlElement content = part(zip, "content.xml", limits);
        return document(content, part(zip, "styles.xml", limits), limits);
      }
    }
    try {
      XmlElement flat =
          XmlPart.readMixed(new ByteArrayInputStream(bytes), PREFIXES, LEFT_OUT, limits);
      return document(flat, flat, limits);
    } catch (IOException e) {
      throw broken();
    }
  }

  private static @Nullable XmlElement part(ZipPackage zip, String name, Limits limits)
      throws UnreadableException {
    try (InputStream in = zip.stream(name)) {
      return in == null ? null : XmlPart.readMixed(in, PREFIXES, LEFT_OUT, limits);
    } catch (IOException e) {
      throw ZipPackage.refusal(e);
    }
  }

  private static boolean isEncrypted(XmlElement e) {
    return e.is("manifest:encryption-data")
        || e.children().stream().anyMatch(OdtReader::isEncrypted);
  }

  private static Document document(
      @Nullable XmlElement content, @Nullable XmlElement styles, Limits limits)
      throws UnreadableException {
    XmlElement text = content == null ? null : content.path("office:body", "office:text");
    if (content == null || text == null) {
      throw broken();
    }
    OdtStyles known = new OdtStyles(content, styles);
    OdtStory story = new OdtStory(known, new OdtNumbers(known), new OdtChanges(text), limits);
    return new Document("odt", Flow.blocks(story.items(text), limits), List.of());
  }

  private static UnreadableException broken() {
    return new UnreadableException(
        Reason.BROKEN, "ODT 已损坏，无法读取", "the ODT is damaged and cannot be read");
  }
}
