/**
 * An intruder with time and a computer: tries to work out the withheld counts of a release from its published files, the
 * sums that every reader knows and the releases before it. It sees no true count and shares no code with the library that
 * decides what is withheld, so that a fault there is not repeated here.
 */
@NullMarked
package uk.jsna.attacker;

import org.jspecify.annotations.NullMarked;
