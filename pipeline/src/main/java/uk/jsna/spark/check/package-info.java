/** Checks between the stages: they gather findings and change nothing. The rules are the quality floor's. */
@NullMarked
package uk.jsna.spark.check;

import org.jspecify.annotations.NullMarked;
