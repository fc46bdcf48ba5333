package org.gouji.kit.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;

/** PDF files that were made to hurt their reader. */
final class HostilePdf {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Integer> places = new ArrayList<>();

  private HostilePdf() {
    raw("%PDF-1.7\n");
  }

  private void raw(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private HostilePdf object(String content) {
    places.add(out.size());
    raw(places.size() + " 0 obj\n" + content + "\nendobj\n");
    return this;
  }

  private HostilePdf stream(String dictionary, byte[] data) {
    places.add(out.size());
    raw(places.size() + " 0 obj\n<<" + dictionary + " /Length " + data.length + ">>\nstream\n");
    out.writeBytes(data);
    raw("\nendstream\nendobj\n");
    return this;
  }

  private byte[] bytes() {
    int start = out.size();
    raw("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
    places.forEach(p -> raw(String.format(java.util.Locale.ROOT, "%010d 00000 n \n", p)));
    raw(
        "trailer\n<</Size "
            + (places.size() + 1)
            + " /Root 1 0 R>>\nstartxref\n"
            + start
            + "\n%%EOF");
    return out.toByteArray();
  }

  /** One page with this content. */
  private static byte[] page(String filters, byte[] content) {
    return new HostilePdf()
            .object("<</Type/Catalog/Pages 2 0 R>>")
            .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
            .object(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<>>>>")
            .stream(filters, content)
            .bytes();
  }

  private static byte[] deflated(byte[] plain, int times) throws java.io.IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      for (int i = 0; i < times; i++) {
        deflater.write(plain);
      }
    }
    return packed.toByteArray();
  }

  static void add(Map<String, byte[]> files) throws java.io.IOException {
    byte[] once = deflated(new byte[1 << 20], 100);
    files.put("flate.pdf", page("/Filter/FlateDecode", once));
    files.put("flate-twice.pdf", page("/Filter[/FlateDecode/FlateDecode]", deflated(once, 1)));
    files.put("ascii-flate.pdf", page("/Filter[/ASCIIHexDecode/FlateDecode]", hex(once)));
    // Two bytes stand for 128, for which two more stand.
    byte[] runs = new byte[1 << 20];
    for (int i = 0; i < runs.length; i += 2) {
      runs[i] = (byte) 129;
      runs[i + 1] = (byte) 129;
    }
    files.put("runs.pdf", page("/Filter/RunLengthDecode", runs));
    files.put(
        "runs-in-runs.pdf",
        page("/Filter[/RunLengthDecode/RunLengthDecode/RunLengthDecode]", runs));
    files.put(
        "zeros.pdf",
        page("/Filter/ASCII85Decode", "z".repeat(4 << 20).getBytes(StandardCharsets.US_ASCII)));
    files.put(
        "zeros-in-runs.pdf",
        page("/Filter[/RunLengthDecode/ASCII85Decode]", runOf((byte) 'z', 2 << 20)));
    files.put("lzw.pdf", page("/Filter/LZWDecode", lzw(4 << 20)));
    files.put(
        "kids.pdf",
        new HostilePdf()
            .object("<</Type/Catalog/Pages 2 0 R>>")
            .object("<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>")
            .bytes());
    files.put(
        "parents.pdf",
        new HostilePdf()
            .object("<</Type/Catalog/Pages 2 0 R>>")
            .object("<</Type/Pages/Kids[3 0 R]/Count 1/Parent 3 0 R>>")
            .object("<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>")
            .bytes());
    files.put(
        "pages.pdf",
        new HostilePdf()
            .object("<</Type/Catalog/Pages 2 0 R>>")
            .object("<</Type/Pages/Kids[" + "3 0 R ".repeat(100_000) + "]/Count 100000>>")
            .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<<>>>>")
            .bytes());
    files.put(
        "counted.pdf",
        new HostilePdf()
            .object("<</Type/Catalog/Pages 2 0 R>>")
            .object("<</Type/Pages/Kids[" + "3 0 R ".repeat(20_000) + "]/Count 1>>")
            .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<<>>>>")
            .bytes());
    files.put(
        "object-streams.pdf",
        new HostilePdf()
            .object("<</Type/Catalog/Pages 2 0 R>>").stream(
                    "/Type/ObjStm/N 1/First 4/Extends 2 0 R",
                    "2 0 <<>>".getBytes(StandardCharsets.US_ASCII))
                .bytes());
    files.put("length.pdf", page("/Length 4 0 R", "BT ET".getBytes(StandardCharsets.US_ASCII)));
    String image =
        "/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceGray";
    for (String filter : new String[] {"JBIG2Decode", "JPXDecode", "CCITTFaxDecode", "DCTDecode"}) {
      files.put(
          filter + ".pdf",
          new HostilePdf()
                  .object("<</Type/Catalog/Pages 2 0 R>>")
                  .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                  .object(
                      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
                          + "/Resources<</XObject<</I 5 0 R>>>>>>")
                  .stream("", "600 0 0 800 0 0 cm /I Do".getBytes(StandardCharsets.US_ASCII))
                  .stream("/Type/XObject" + image + "/Filter/" + filter, new byte[1000])
                  .bytes());
    }
    files.put(
        "forms.pdf",
        new HostilePdf()
                .object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                .object(
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
                        + "/Resources<</XObject<</F 5 0 R>>>>>>")
                .stream("", "/F Do".getBytes(StandardCharsets.US_ASCII))
                .stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>",
                    "/F Do /F Do".getBytes(StandardCharsets.US_ASCII))
                .bytes());
    files.put("brackets.pdf", page("", "[".repeat(200_000).getBytes(StandardCharsets.US_ASCII)));
    files.put("saves.pdf", page("", "q ".repeat(2 << 20).getBytes(StandardCharsets.US_ASCII)));
  }

  private static byte[] hex(byte[] plain) {
    StringBuilder hex = new StringBuilder(plain.length * 2);
    for (byte b : plain) {
      hex.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
    }
    return hex.append('>').toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] runOf(byte value, int pairs) {
    byte[] runs = new byte[2 * pairs];
    for (int i = 0; i < runs.length; i += 2) {
      runs[i] = (byte) 129;
      runs[i + 1] = value;
    }
    return runs;
  }

  /** Codes of nine bits that go on naming the longest string so far, as far as the table grows. */
  private static byte[] lzw(int length) {
    byte[] data = new byte[length];
    int bits = 0;
    int held = 0;
    int at = 0;
    int code = 256;
    int next = 258;
    while (at < length) {
      int width = next > 2046 ? 12 : next > 1022 ? 11 : next > 510 ? 10 : 9;
      held = held << width | code;
      bits += width;
      while (bits >= 8 && at < length) {
        bits -= 8;
        data[at++] = (byte) (held >> bits);
      }
      held &= (1 << bits) - 1;
      boolean first = code == 256;
      next = first ? 258 : Math.min(next + 1, 4095);
      code = first ? ' ' : Math.min(next - 1, 4094);
      code = next == 259 && !first ? ' ' : code;
    }
    return data;
  }
}
