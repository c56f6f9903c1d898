/** What is wrong, or worth knowing, about data: findings, and the checks that make them. A check is a small thing with a name. */
@NullMarked
package uk.jsna.quality;

import org.jspecify.annotations.NullMarked;
