package org.gouji.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML into {@link Item}s that know their lines. */
public final class YamlTree {
  private static final int DEPTH = 20;
  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

  private final Complaints complaints;
  private final Iterator<Event> events;

  private YamlTree(String text, Complaints complaints) {
    this.complaints = complaints;
    this.events = new Parse(LoadSettings.builder().build()).parseString(text).iterator();
  }

  /**
   * The file's content; an empty mapping if it is empty or cannot be read, which is a complaint.
   */
  public static Item read(String text, Complaints complaints) {
    try {
      return new YamlTree(text, complaints).document();
    } catch (MarkedYamlEngineException e) {
      complain(complaints, line(e.getProblemMark()), e.getProblem());
    } catch (YamlEngineException e) {
      complain(complaints, 1, e.getMessage());
    }
    return new Item.Mapping(1, List.of());
  }

  private static void complain(Complaints complaints, int line, @Nullable String problem) {
    String first = problem == null ? "" : problem.lines().findFirst().orElse("");
    complaints.add(line, "不是正确的 YAML：" + first, "not valid YAML: " + first);
  }

  private Item document() {
    Item content = null;
    while (events.hasNext()) {
      Event event = events.next();
      if (event.getEventId() == Event.ID.DocumentStart) {
        Event first = events.next();
        if (content == null) {
          content = item(first, 0);
        } else {
          complaints.add(line(first), "只能有一份内容", "one document only is wanted");
          break;
        }
      }
    }
    return content == null ? new Item.Mapping(1, List.of()) : content;
  }

  private Item item(Event event, int depth) {
    int line = line(event);
    if (depth > DEPTH) {
      complaints.add(line, "嵌套过深", "nested too deeply");
      skip(event);
      return new Item.Scalar(line, "");
    }
    if (event instanceof MappingStartEvent) {
      return mapping(line, depth);
    }
    if (event instanceof SequenceStartEvent) {
      List<Item> items = new ArrayList<>();
      for (Event e = events.next(); e.getEventId() != Event.ID.SequenceEnd; e = events.next()) {
        items.add(item(e, depth + 1));
      }
      return new Item.Sequence(line, items);
    }
    if (event instanceof ScalarEvent scalar) {
      return new Item.Scalar(line, text(scalar));
    }
    // A few aliases could stand for a billion values.
    complaints.add(line, "不支持引用（*）", "references (*) are not supported");
    return new Item.Scalar(line, "");
  }

  private static String text(ScalarEvent scalar) {
    return scalar.isPlain() && NOTHING.contains(scalar.getValue()) ? "" : scalar.getValue();
  }

  private Item mapping(int line, int depth) {
    List<Item.Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Event e = events.next(); e.getEventId() != Event.ID.MappingEnd; e = events.next()) {
      int keyLine = line(e);
      String key = "";
      if (e instanceof ScalarEvent scalar) {
        key = scalar.getValue();
      } else {
        complaints.add(keyLine, "键应是单个值", "a key must be a single value");
        skip(e);
      }
      Item value = item(events.next(), depth + 1);
      if (seen.add(key)) {
        entries.add(new Item.Entry(key, keyLine, value));
      } else {
        complaints.add(keyLine, "“" + key + "”写了两次", "'" + key + "' is there twice");
      }
    }
    return new Item.Mapping(line, entries);
  }

  /** Reads to the end of what this event begins. */
  private void skip(Event begin) {
    int open = change(begin);
    while (open > 0) {
      open += change(events.next());
    }
  }

  private static int change(Event event) {
    return switch (event.getEventId()) {
      case MappingStart, SequenceStart -> 1;
      case MappingEnd, SequenceEnd -> -1;
      default -> 0;
    };
  }

  private static int line(Event event) {
    return line(event.getStartMark());
  }

  private static int line(Optional<Mark> mark) {
    return mark.map(m -> m.getLine() + 1).orElse(1);
  }
}
