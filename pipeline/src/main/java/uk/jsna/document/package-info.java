/**
 * Configuration as text that people write: a YAML document whose every node knows its line, checked against a JSON
 * Schema before anything is built from it. Nothing here knows what a document is about.
 */
@NullMarked
package uk.jsna.document;

import org.jspecify.annotations.NullMarked;
