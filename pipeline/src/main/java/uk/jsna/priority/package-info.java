/**
 * Which needs of an area weigh most: each indicator is scored by criteria whose weights are configuration, every score
 * falls apart into published figures, and how far the choice hangs on weights and on uncertain figures is part of it.
 */
@NullMarked
package uk.jsna.priority;

import org.jspecify.annotations.NullMarked;
