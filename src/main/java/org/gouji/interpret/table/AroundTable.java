package org.gouji.interpret.table;

import org.gouji.interpret.place.BlankHabits;

/**
 * What is known of the document around one of its tables.
 *
 * @param endsDocument whether nothing follows the table, which is whole
 * @param isTorn whether other text stands among its figures
 * @param figuresAstray whether figures stand outside all tables, which may be those of its rows
 * @param habits how the tables before it print blank cells
 */
public record AroundTable(
    boolean endsDocument, boolean isTorn, boolean figuresAstray, BlankHabits habits) {}
