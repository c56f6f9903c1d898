/** Stage 6, track: figures are held against the plans' targets and the workspace's thresholds. It meets other stages only in declared tables. */
@NullMarked
package uk.jsna.spark.track;

import org.jspecify.annotations.NullMarked;
