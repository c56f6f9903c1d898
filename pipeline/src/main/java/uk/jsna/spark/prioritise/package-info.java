/** Stage 8, prioritise: the needs of each area are scored from published tables. It meets other stages only in declared tables. */
@NullMarked
package uk.jsna.spark.prioritise;

import org.jspecify.annotations.NullMarked;
