/** Stage 7, rank: wards are held against levels and against each other. It meets other stages only in declared tables. */
@NullMarked
package uk.jsna.spark.rank;

import org.jspecify.annotations.NullMarked;
