@NullMarked
package uk.jsna.report;

import org.jspecify.annotations.NullMarked;
