/** Stage 1, ingest: publishers' files become observations and findings. It meets other stages only in declared tables. */
@NullMarked
package uk.jsna.spark.ingest;

import org.jspecify.annotations.NullMarked;
