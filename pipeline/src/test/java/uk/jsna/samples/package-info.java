/**
 * The generator of the sample workspace: an invented county, its neighbours and its figures, written in the layouts of
 * the publishers whose files the pipeline reads. Nothing here reads a published file, and nothing outside the tests
 * may use it.
 */
@NullMarked
package uk.jsna.samples;

import org.jspecify.annotations.NullMarked;
