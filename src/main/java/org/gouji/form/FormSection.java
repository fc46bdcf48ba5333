package org.gouji.form;

import java.util.List;

/**
 * A section of the form.
 *
 * @param number 1 to 6
 * @param heading as the form prints it, without its number
 * @param variants other headings seen in print, without number
 * @param topics what its narrative has to speak of; empty if the form does not say
 */
public record FormSection(
    int number, String heading, List<String> variants, List<FormTopic> topics) {
  public FormSection {
    variants = List.copyOf(variants);
    topics = List.copyOf(topics);
  }
}
