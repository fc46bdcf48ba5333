package org.gouji.output.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;
import org.gouji.document.Location;
import org.gouji.output.base.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes JSON as UTF-8, piece by piece: numbers as plain decimals, line feeds whatever the system.
 */
public final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .characterEscapes(new Escapes())
          .build();

  private final JsonGenerator out;

  /** Layout over several lines with two blanks each level, or one line per value. */
  private static final class Layout extends ObjectWriteContext.Base {
    private final @Nullable PrettyPrinter printer;

    Layout(boolean pretty) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      printer = pretty ? new DefaultPrettyPrinter().withObjectIndenter(indenter) : null;
    }

    @Override
    public @Nullable PrettyPrinter getPrettyPrinter() {
      return printer;
    }
  }

  /** A step that may fail to write. */
  public interface Step {
    void run();
  }

  public Json(OutputStream stream, boolean pretty) {
    out = FACTORY.createGenerator(new Layout(pretty), stream, JsonEncoding.UTF8);
  }

  /** Runs steps that write; a failed write is an {@link IOException} with its own cause. */
  public static void writing(Step step) throws IOException {
    try {
      step.run();
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException | UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  public Json object() {
    out.writeStartObject();
    return this;
  }

  public Json endObject() {
    out.writeEndObject();
    return this;
  }

  public Json object(String name) {
    out.writeName(name);
    return object();
  }

  public Json array() {
    out.writeStartArray();
    return this;
  }

  public Json array(String name) {
    out.writeName(name);
    out.writeStartArray();
    return this;
  }

  public Json endArray() {
    out.writeEndArray();
    return this;
  }

  public Json item(String text) {
    out.writeString(Texts.whole(text));
    return this;
  }

  public Json put(String name, @Nullable String text) {
    return value(name, text, t -> out.writeString(Texts.whole(t)));
  }

  public Json put(String name, @Nullable BigDecimal number) {
    return value(name, number, out::writeNumber);
  }

  public Json put(String name, @Nullable Integer number) {
    return value(name, number, out::writeNumber);
  }

  private <T> Json value(String name, @Nullable T value, Consumer<T> writer) {
    out.writeName(name);
    if (value == null) {
      out.writeNull();
    } else {
      writer.accept(value);
    }
    return this;
  }

  public Json put(String name, boolean flag) {
    out.writeName(name);
    out.writeBoolean(flag);
    return this;
  }

  /** A place as an object that says its {@code kind}; null if there is none. */
  public Json put(String name, @Nullable Location location) {
    return value(name, location, this::place);
  }

  private void place(Location location) {
    object();
    if (location instanceof Location.Text t) {
      put("kind", "text").put("line", t.line()).put("column", t.column());
    } else if (location instanceof Location.Page p) {
      put("kind", "page").put("page", p.page()).array("rectangles");
      for (Location.Rectangle r : p.rectangles()) {
        object().put("x", points(r.x())).put("y", points(r.y()));
        put("width", points(r.width())).put("height", points(r.height())).endObject();
      }
      endArray();
    } else if (location instanceof Location.Word w) {
      put("kind", "word").put("part", w.part()).put("paragraph", w.paragraph());
      put("table", w.table()).put("row", w.row()).put("cell", w.cell());
    } else if (location instanceof Location.Html h) {
      put("kind", "html").put("start", h.start()).put("end", h.end());
    } else if (location instanceof Location.Sheet s) {
      put("kind", "sheet").put("sheet", s.sheet()).put("reference", s.reference());
    } else {
      put("kind", "whole");
    }
    endObject();
  }

  private static BigDecimal points(float value) {
    BigDecimal number = Float.isFinite(value) ? new BigDecimal(value) : BigDecimal.ZERO;
    return number.setScale(2, RoundingMode.HALF_EVEN);
  }

  /** Ends a line and hands all of it to the stream. */
  public void endLine(OutputStream stream) throws IOException {
    writing(out::flush);
    stream.write('\n');
    stream.flush();
  }

  public void flush() {
    out.flush();
  }
}
