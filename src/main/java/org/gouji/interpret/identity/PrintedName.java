package org.gouji.interpret.identity;

import java.text.Normalizer;
import org.gouji.interpret.base.Plain;

/**
 * A name as the document prints it. Names are found in folded text; their script and the width of
 * their brackets are the document's own.
 */
final class PrintedName {
  private static final String WIDE_BRACKETS = "（）";

  private PrintedName() {}

  /**
   * The first place of the text that says the name, without the spaces in it; the name itself where
   * no place says the whole of it.
   *
   * @param name folded
   */
  static String of(String name, String text) {
    if (name.indexOf('(') < 0 && text.contains(name)) {
      return name;
    }
    StringBuilder printed = new StringBuilder(text.length());
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String usual = usual(text.charAt(i));
      String plain = Plain.fold(usual);
      if (plain.length() == usual.length()) {
        printed.append(usual);
        folded.append(plain);
      }
    }
    int start = folded.indexOf(name);
    return start < 0 ? name : printed.substring(start, start + name.length());
  }

  private static String usual(char c) {
    String text = Character.toString(c);
    boolean asItIs = c < '\u0080' || Character.isIdeographic(c) || WIDE_BRACKETS.indexOf(c) >= 0;
    return asItIs ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
