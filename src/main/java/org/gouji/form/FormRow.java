package org.gouji.form;

import java.util.List;

/**
 * A row of a table.
 *
 * @param id row part of the cell id
 * @param label as the form prints it, without its number
 * @param number the number before the label ({@code 一}, {@code （一）}, {@code 1}), without marks;
 *     empty if none
 * @param groups the labels that govern it, outermost first (三、本年度办理结果; （三）不予公开); empty if none
 * @param variants other spellings seen in print
 * @param columns the columns that it has, from left to right
 * @param standsFor ids of the rows that this one replaces when it is printed instead of them; empty
 *     for an ordinary row
 * @param required whether the edition asks for this row; a row that is not may be printed in place
 *     of others
 */
public record FormRow(
    String id,
    String label,
    String number,
    List<String> groups,
    List<String> variants,
    List<FormColumn> columns,
    List<String> standsFor,
    boolean required) {
  public FormRow {
    groups = List.copyOf(groups);
    variants = List.copyOf(variants);
    columns = List.copyOf(columns);
    standsFor = List.copyOf(standsFor);
  }
}
