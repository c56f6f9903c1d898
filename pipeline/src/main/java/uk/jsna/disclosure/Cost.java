package uk.jsna.disclosure;

import java.io.Serializable;

/**
 * What readers lose if a publishable cell is withheld to protect another.
 *
 * @param tier how high in the geography the cell stands: 0 for the smallest areas, one more for each level above; a cell
 *     of a higher tier is withheld only where the tiers below cannot protect
 * @param weight the loss among cells of one tier, at least 1; give totals over sexes and pooled periods more than the
 *     cells they are made of
 */
public record Cost(int tier, int weight) implements Serializable {

    public Cost {
        if (tier < 0 || weight < 1) {
            throw new IllegalArgumentException("tier is " + tier + " and weight is " + weight
                    + ", but must be at least 0 and at least 1. Give small areas tier 0 and the usual cell weight 1.");
        }
    }
}
