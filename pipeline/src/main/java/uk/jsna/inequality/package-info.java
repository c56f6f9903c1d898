/**
 * How differently groups of children fare: gaps between groups with limits, gaps beside those of larger areas, how far a
 * group is over-represented, and how an indicator changes from the least to the most deprived.
 */
@NullMarked
package uk.jsna.inequality;

import org.jspecify.annotations.NullMarked;
