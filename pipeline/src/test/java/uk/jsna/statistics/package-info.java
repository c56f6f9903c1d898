/** Tests of the methods: hand-checked cases of our own, and the reference vectors of the field's packages. */
@NullMarked
package uk.jsna.statistics;

import org.jspecify.annotations.NullMarked;
