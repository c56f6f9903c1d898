/**
 * Proposals for descriptors: looks at an unknown file of a publisher and says in YAML what its table seems to mean, and
 * how sure that is. A proposal is read by the floor {@code source} like any other descriptor; nothing here reads figures.
 */
@NullMarked
package uk.jsna.describe;

import org.jspecify.annotations.NullMarked;
