/**
 * Numbers only: the methods of official statistics on counts, rates and series. Nothing here knows of an area, a table
 * or Spark; it stands on the JDK and Apache Commons and can be used as a library of its own.
 */
@NullMarked
package uk.jsna.statistics;

import org.jspecify.annotations.NullMarked;
