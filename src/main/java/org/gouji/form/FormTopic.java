package org.gouji.form;

import java.util.regex.Pattern;
import org.gouji.document.Message;

/**
 * Something that the narrative of a section has to speak of.
 *
 * @param id for findings and configurations
 * @param name for people
 * @param words that show that it is spoken of, a regular expression
 */
public record FormTopic(String id, Message name, String words) {
  public FormTopic {
    Pattern.compile(words); // what is wrong shows when the form is loaded
  }

  /** Whether a text has one of the words. */
  public boolean isSpokenOfIn(String text) {
    return Pattern.compile(words).matcher(text).find();
  }
}
