/** The needs-assessment library; its floors are drawn in {@code pipeline/README.md}. */
@NullMarked
package uk.jsna;

import org.jspecify.annotations.NullMarked;
