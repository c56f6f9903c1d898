/**
 * What stands in the files of a release, whatever their format: tables with their headings, sentences, drawn shapes. Says
 * nothing of what a column means. May not know of indicators, areas or counts.
 */
@NullMarked
package uk.jsna.attacker.file;

import org.jspecify.annotations.NullMarked;
