/** Stage 3, calculate: observations become figures with denominators, values and limits. It meets other stages only in declared tables. */
@NullMarked
package uk.jsna.spark.calculate;

import org.jspecify.annotations.NullMarked;
