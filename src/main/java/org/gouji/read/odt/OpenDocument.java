package org.gouji.read.odt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.gouji.read.xml.XmlElement;
import org.gouji.read.xml.XmlPart;
import org.gouji.read.zip.ZipPackage;
import org.jspecify.annotations.Nullable;

/**
 * A file of OpenDocument 1.0 to 1.4, as a package or as one XML file.
 *
 * @param content its root
 * @param styles the root of its named styles, which may be the same; null if there are none
 */
public record OpenDocument(XmlElement content, @Nullable XmlElement styles) {
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

  /** Opens a file without decrypting it. */
  public static OpenDocument open(byte[] bytes, Limits limits) throws UnreadableException {
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      try (ZipPackage zip = ZipPackage.open(bytes, limits)) {
        XmlElement manifest = part(zip, "META-INF/manifest.xml", limits);
        if (manifest != null && isEncrypted(manifest)) {
          throw new UnreadableException(
              Reason.ENCRYPTED, "文件已加密，需要密码", "the file is encrypted and needs a password");
        }
        XmlElement content = part(zip, "content.xml", limits);
        if (content == null) {
          throw broken();
        }
        return new OpenDocument(content, part(zip, "styles.xml", limits));
      }
    }
    try {
      XmlElement flat =
          XmlPart.readMixed(new ByteArrayInputStream(bytes), PREFIXES, LEFT_OUT, limits);
      return new OpenDocument(flat, flat);
    } catch (IOException e) {
      throw broken();
    }
  }

  /**
   * The body of this kind.
   *
   * @param kind the name of its element: {@code office:text}, {@code office:spreadsheet}
   */
  public XmlElement body(String kind) throws UnreadableException {
    XmlElement body = content.path("office:body", kind);
    if (body == null) {
      throw broken();
    }
    return body;
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
        || e.children().stream().anyMatch(OpenDocument::isEncrypted);
  }

  private static UnreadableException broken() {
    return new UnreadableException(
        Reason.BROKEN, "文件已损坏，无法读取", "the file is damaged and cannot be read");
  }
}
