package org.gouji.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Traditional script read as simplified. Many pages were converted from one to the other by
 * machine, some leaving the reading of a character behind it: 內(nèi).
 */
public final class Script {
  private static final String RESOURCE = "traditional.txt";
  private static final char FIRST = '\u4e00';

  /** The simplified form of every character from the first one on. */
  private static final String SIMPLE = load();

  private static final Pattern READING =
      Pattern.compile("(?<=\\p{IsHan})[(（][a-zà-öø-ÿāēīōūǎěǐǒǔǖǘǚǜü]{1,6}[)）]");
  private static final int LONGEST_READING = 8;

  private Script() {}

  /** The simplified form of a character; itself if it has none. */
  public static char simple(char c) {
    return c < FIRST ? c : SIMPLE.charAt(c - FIRST);
  }

  /** The text in simplified script; the places of its characters stay. */
  public static String simple(String text) {
    StringBuilder simple = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      simple.append(simple(text.charAt(i)));
    }
    return simple.toString();
  }

  /** The text without readings in brackets behind its characters. */
  public static String withoutReadings(String text) {
    boolean bracket = text.indexOf('(') >= 0 || text.indexOf('（') >= 0;
    return bracket ? READING.matcher(text).replaceAll("") : text;
  }

  /** The index behind the reading that begins here; the index itself if none does. */
  public static int behindReading(String text, int index) {
    if (index == text.length() || "(（".indexOf(text.charAt(index)) < 0) {
      return index;
    }
    Matcher m = READING.matcher(text);
    m.region(index, Math.min(text.length(), index + LONGEST_READING)).useTransparentBounds(true);
    return m.lookingAt() ? m.end() : index;
  }

  private static String load() {
    char[] simple = new char[Character.MAX_VALUE - FIRST + 1];
    for (int i = 0; i < simple.length; i++) {
      simple[i] = (char) (FIRST + i);
    }
    try (InputStream in =
            Objects.requireNonNull(Script.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int half = line.indexOf(' ');
        if (!line.startsWith("#") && half > 0) {
          for (int i = 0; i < half; i++) {
            simple[line.charAt(i) - FIRST] = line.charAt(half + 1 + i);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new String(simple);
  }
}
