@NullMarked
package uk.jsna.jobs;

import org.jspecify.annotations.NullMarked;
