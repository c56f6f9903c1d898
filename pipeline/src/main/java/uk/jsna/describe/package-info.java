/**
 * Proposals for descriptors: looks at an unknown file of a publisher and says in YAML what its table seems to mean, and
 * how sure that is. A proposal is tried on its file by the floor {@code source}, like any other descriptor, and tells what came of
 * that; nothing here reads figures in another way.
 */
@NullMarked
package uk.jsna.describe;

import org.jspecify.annotations.NullMarked;
