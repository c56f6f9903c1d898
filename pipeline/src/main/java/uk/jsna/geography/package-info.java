/**
 * Areas, what they lie in, and the boundary vintage that each code belongs to. Decisions about places are made here on
 * plain values; no file, no table and no Spark.
 */
@NullMarked
package uk.jsna.geography;

import org.jspecify.annotations.NullMarked;
