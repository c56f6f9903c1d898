/**
 * Which figures may be shown: the primary rule for one cell, secondary suppression over all cells of a release together,
 * the witnesses that prove it and the ledger of what was published before. Decisions only: nothing here reads a file,
 * knows a table or Spark, or writes a true count anywhere.
 */
@NullMarked
package uk.jsna.disclosure;

import org.jspecify.annotations.NullMarked;
