/** Stage 2, place: observations come to stand on areas of the register. It meets other stages only in declared tables. */
@NullMarked
package uk.jsna.spark.place;

import org.jspecify.annotations.NullMarked;
