/** Stage 6, publish: tables are written, sorted, one file each. It meets other stages only in declared tables. */
@NullMarked
package uk.jsna.spark.publish;

import org.jspecify.annotations.NullMarked;
