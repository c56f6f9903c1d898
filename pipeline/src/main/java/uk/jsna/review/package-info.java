/**
 * The review of a plan: its own tables with the figures of today, how sure they are, what moved since the last review and
 * what did not. Figures come from a release through {@link uk.jsna.review.PublishedSeries}, from the council's own
 * performance return, or from the plan itself; which of them is always said. No table, no page and no Spark.
 */
@NullMarked
package uk.jsna.review;

import org.jspecify.annotations.NullMarked;
