/**
 * A series (one indicator, area, sex and group over its periods) as arrays, and what is calculated over it. Spark's
 * stages and any other caller get the same numbers from here.
 */
@NullMarked
package uk.jsna.series;

import org.jspecify.annotations.NullMarked;
