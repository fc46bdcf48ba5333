package org.gouji.rule;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Message;

/** Fills the holes {@code {name}} of a catalogue text. */
final class Template {
  private static final Pattern HOLE = Pattern.compile("\\{([a-z_]+)\\}");

  private Template() {}

  static Message fill(Message text, Map<String, Message> arguments) {
    return new Message(
        fill(text.zh(), name -> argument(arguments, name).zh()),
        fill(text.en(), name -> argument(arguments, name).en()));
  }

  private static String fill(String text, java.util.function.UnaryOperator<String> value) {
    return HOLE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(value.apply(m.group(1))));
  }

  private static Message argument(Map<String, Message> arguments, String name) {
    Message value = arguments.get(name);
    if (value == null) {
      throw new IllegalStateException("nothing fills the hole {" + name + "}");
    }
    return value;
  }
}
