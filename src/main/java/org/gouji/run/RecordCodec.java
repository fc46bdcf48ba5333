package org.gouji.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes values made of records, enums, lists, maps, texts and numbers to bytes and reads them back
 * in the same process. The bytes are private to one run: they carry numbers for classes, and a text
 * that occurs twice is written once. Collections come back as lists. Serves all threads.
 */
final class RecordCodec {
  private final List<Shape> shapes = new ArrayList<>();
  private final Map<Class<?>, Integer> numbers = new HashMap<>();

  /** A class that was met: the parts of a record, or the constants of an enum. */
  private record Shape(
      List<RecordComponent> components, @Nullable Constructor<?> constructor, List<?> constants) {}

  byte[] write(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(value, out, new HashMap<>());
    } catch (IOException e) {
      throw new IllegalStateException(e); // memory does not fail to be written
    }
    return bytes.toByteArray();
  }

  <T extends Record> T read(byte[] bytes, Class<T> type) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return type.cast(Objects.requireNonNull(read(in, new ArrayList<>())));
    } catch (IOException e) {
      throw new IllegalStateException("the spool was damaged", e);
    }
  }

  private void write(@Nullable Object value, DataOutputStream out, Map<String, Integer> texts)
      throws IOException {
    if (value == null) {
      out.writeByte('0');
    } else if (value instanceof String text) {
      writeText(text, out, texts);
    } else if (value instanceof Integer number) {
      out.writeByte('i');
      out.writeInt(number);
    } else if (value instanceof Long number) {
      out.writeByte('l');
      out.writeLong(number);
    } else if (value instanceof Float number) {
      out.writeByte('f');
      out.writeFloat(number);
    } else if (value instanceof Boolean flag) {
      out.writeByte(flag ? 'y' : 'n');
    } else if (value instanceof BigDecimal number) {
      byte[] unscaled = number.unscaledValue().toByteArray();
      out.writeByte('d');
      out.writeInt(number.scale());
      out.writeInt(unscaled.length);
      out.write(unscaled);
    } else if (value instanceof Optional<?> optional) {
      out.writeByte('o');
      write(optional.orElse(null), out, texts);
    } else if (value instanceof Collection<?> items) {
      out.writeByte('c');
      out.writeInt(items.size());
      for (Object item : items) {
        write(item, out, texts);
      }
    } else if (value instanceof Map<?, ?> map) {
      out.writeByte('m');
      out.writeInt(map.size());
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        write(entry.getKey(), out, texts);
        write(entry.getValue(), out, texts);
      }
    } else if (value instanceof Enum<?> constant) {
      out.writeByte('e');
      out.writeInt(number(constant.getDeclaringClass()));
      out.writeInt(constant.ordinal());
    } else if (value instanceof Record) {
      int number = number(value.getClass());
      out.writeByte('r');
      out.writeInt(number);
      for (RecordComponent component : shape(number).components()) {
        write(get(component, value), out, texts);
      }
    } else {
      throw new IllegalArgumentException("cannot be spooled: " + value.getClass());
    }
  }

  private static void writeText(String text, DataOutputStream out, Map<String, Integer> texts)
      throws IOException {
    Integer known = texts.putIfAbsent(text, texts.size());
    if (known != null) {
      out.writeByte('t');
      out.writeInt(known);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeByte('s');
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private @Nullable Object read(DataInputStream in, List<String> texts) throws IOException {
    int tag = in.readByte();
    return switch (tag) {
      case '0' -> null;
      case 's' -> {
        String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        texts.add(text);
        yield text;
      }
      case 't' -> texts.get(in.readInt());
      case 'i' -> in.readInt();
      case 'l' -> in.readLong();
      case 'f' -> in.readFloat();
      case 'y' -> true;
      case 'n' -> false;
      case 'd' -> {
        int scale = in.readInt();
        yield new BigDecimal(new BigInteger(in.readNBytes(in.readInt())), scale);
      }
      case 'o' -> Optional.ofNullable(read(in, texts));
      case 'c' -> readList(in, texts);
      case 'm' -> readMap(in, texts);
      case 'e' -> shape(in.readInt()).constants().get(in.readInt());
      case 'r' -> readRecord(in, texts);
      default -> throw new IOException("unknown tag " + tag);
    };
  }

  private List<@Nullable Object> readList(DataInputStream in, List<String> texts)
      throws IOException {
    int size = in.readInt();
    List<@Nullable Object> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(read(in, texts));
    }
    return items;
  }

  private Map<@Nullable Object, @Nullable Object> readMap(DataInputStream in, List<String> texts)
      throws IOException {
    int size = in.readInt();
    Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      Object key = read(in, texts);
      map.put(key, read(in, texts));
    }
    return map;
  }

  private Object readRecord(DataInputStream in, List<String> texts) throws IOException {
    Shape shape = shape(in.readInt());
    @Nullable Object[] parts = new @Nullable Object[shape.components().size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = read(in, texts);
    }
    try {
      Constructor<?> constructor = Objects.requireNonNull(shape.constructor());
      return constructor.newInstance(parts);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot be made again: " + shape, e);
    }
  }

  private static @Nullable Object get(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot be spooled: " + component, e);
    }
  }

  private synchronized Shape shape(int number) {
    return shapes.get(number);
  }

  private synchronized int number(Class<?> type) {
    Integer known = numbers.get(type);
    if (known != null) {
      return known;
    }
    shapes.add(describe(type));
    numbers.put(type, shapes.size() - 1);
    return shapes.size() - 1;
  }

  private static Shape describe(Class<?> type) {
    if (type.isEnum()) {
      return new Shape(List.of(), null, List.of(type.getEnumConstants()));
    }
    List<RecordComponent> components = List.of(type.getRecordComponents());
    Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      components.forEach(c -> c.getAccessor().setAccessible(true));
      return new Shape(components, constructor, List.of());
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(
          "a record without its constructor: " + Arrays.toString(types), e);
    }
  }
}
