/**
 * Reads a published release and shows it: queries, CSV with its metadata, the spreadsheet, the page. Everything here is
 * derived from the table declarations and from rows that are already published. No Spark, no statistics, and nothing
 * from the secure store.
 */
@NullMarked
package uk.jsna.report;

import org.jspecify.annotations.NullMarked;
