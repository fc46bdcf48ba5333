package org.gouji.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;

/**
 * Refuses a PDF of which one stream, whatever its filters, would expand beyond a limit. PDFBox
 * unpacks a stream into memory as a whole; here it is unpacked once before, and counted. Pictures
 * are left out, as they are never unpacked.
 */
final class StreamGuard {
  /** Neither the content of a page nor a whole font of Chinese reaches this part of the limit. */
  private static final int PART = 8;

  /** What a page refers to and does not print. */
  private static final Set<COSName> OTHERS =
      Set.of(COSName.PARENT, COSName.ANNOTS, COSName.P, COSName.getPDFName("B"));

  private final long most;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  StreamGuard(Limits limits) {
    this.most = limits.maxExpandedBytes() / PART;
  }

  /** Looks at all streams that a page needs. */
  void check(COSDictionary page) throws UnreadableException {
    Deque<COSBase> open = new ArrayDeque<>(List.of(page));
    while (!open.isEmpty()) {
      COSBase at = open.pop();
      COSBase object = at instanceof COSObject reference ? reference.getObject() : at;
      if (object instanceof COSDictionary dictionary && seen.add(dictionary)) {
        if (dictionary instanceof COSStream stream && !isPicture(stream)) {
          check(stream);
        }
        for (COSName key : dictionary.keySet()) {
          COSBase value = OTHERS.contains(key) ? null : dictionary.getItem(key);
          if (value != null) {
            open.push(value);
          }
        }
      } else if (object instanceof COSArray array && seen.add(array)) {
        for (COSBase item : array) {
          if (item != null) {
            open.push(item);
          }
        }
      }
    }
  }

  private static boolean isPicture(COSStream stream) {
    return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
  }

  private void check(COSStream stream) throws UnreadableException {
    List<Filter> filters = new ArrayList<>();
    try {
      COSBase named = stream.getFilters();
      if (named instanceof COSName one) {
        filters.add(FilterFactory.INSTANCE.getFilter(one));
      } else if (named instanceof COSArray array) {
        for (COSBase name : array) {
          if (name instanceof COSName one) {
            filters.add(FilterFactory.INSTANCE.getFilter(one));
          }
        }
      }
      InputStream in = stream.createRawInputStream();
      for (int i = 0; i < filters.size(); i++) {
        Counted out = new Counted(i + 1 == filters.size());
        filters.get(i).decode(in, out, stream, i);
        in = new ByteArrayInputStream(out.kept.toByteArray());
      }
    } catch (TooLarge e) {
      throw new UnreadableException(
          Reason.TOO_LARGE, "PDF 解压后过大", "the PDF is too large when unpacked");
    } catch (IOException | RuntimeException e) {
      // Damaged, or of a kind that PDFBox does not know: whoever needs it will say so.
    }
  }

  private static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Counts what is written, and keeps it for the next filter. */
  private final class Counted extends OutputStream {
    final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final boolean last;
    private long count;

    Counted(boolean last) {
      this.last = last;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      count += length;
      if (count > most) {
        throw new TooLarge();
      }
      if (!last) {
        kept.write(bytes, from, length);
      }
    }
  }
}
