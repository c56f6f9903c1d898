/**
 * What one council's run is made of: the workspace file and the catalogue of indicators, read from YAML and checked with
 * line numbers. Nothing is read from data here.
 */
@NullMarked
package uk.jsna.workspace;

import org.jspecify.annotations.NullMarked;
