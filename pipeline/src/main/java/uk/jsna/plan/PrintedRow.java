package uk.jsna.plan;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a row of a plan's table, word for word.
 *
 * @param table id of the table
 * @param tier the part of the table: key or supplementary; null where it has no parts
 * @param target the cell of the target; null where the table has none
 * @param period the cell of the reporting period
 * @param performance the cell of the current performance
 */
public record PrintedRow(
        String table,
        @Nullable String tier,
        @Nullable String target,
        @Nullable String period,
        @Nullable String performance) {}
