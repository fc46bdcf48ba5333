package org.gouji.form;

import java.util.List;

/**
 * A column of a table.
 *
 * @param id column part of the cell id
 * @param label as the form prints it
 * @param variants other spellings seen in print, most usual first
 * @param group the label above it, empty if none (法人或其他组织)
 * @param kind what its cells hold
 * @param unit the unit that the form asks for, empty if it does not (万元)
 */
public record FormColumn(
    String id, String label, List<String> variants, String group, ValueKind kind, String unit) {
  public FormColumn {
    variants = List.copyOf(variants);
  }
}
