/** Stage 4, disclose: a figure that may not be shown loses its numbers before anything is derived from it. It meets other stages only in declared tables. */
@NullMarked
package uk.jsna.spark.disclose;

import org.jspecify.annotations.NullMarked;
