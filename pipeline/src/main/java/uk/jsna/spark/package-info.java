/**
 * The only floor that knows Spark. It carries declared tables from stage to stage and calculates nothing itself: a
 * formula is called on the floors below. Stages meet only in declared tables.
 */
@NullMarked
package uk.jsna.spark;

import org.jspecify.annotations.NullMarked;
