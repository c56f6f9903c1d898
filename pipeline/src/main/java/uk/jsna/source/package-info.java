/**
 * Sources as data: a descriptor in YAML says where the header of a publisher's table is, what its columns mean and what
 * its marks mean; the reader turns rows into facts, and everything that is not as described into findings. No source
 * has Java of its own. Codes are passed on as the file has them: placing them on areas is another floor's work.
 */
@NullMarked
package uk.jsna.source;

import org.jspecify.annotations.NullMarked;
