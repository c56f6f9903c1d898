/** Stage 5, compare: figures meet the figures of the areas they lie in, of England and of statistical neighbours. It meets other stages only in declared tables. */
@NullMarked
package uk.jsna.spark.compare;

import org.jspecify.annotations.NullMarked;
