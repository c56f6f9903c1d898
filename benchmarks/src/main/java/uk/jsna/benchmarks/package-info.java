/** How long the statistics take, one by one. Nothing stands on this module, and the build compiles it without running it. */
@NullMarked
package uk.jsna.benchmarks;

import org.jspecify.annotations.NullMarked;
