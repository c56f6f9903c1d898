/**
 * Areas of one kind held against each other and against a level, in one period: chance of being over, rank, chance of
 * being among the first, clusters. Figures come in as numbers; where they come from is the business of callers.
 */
@NullMarked
package uk.jsna.ranking;

import org.jspecify.annotations.NullMarked;
