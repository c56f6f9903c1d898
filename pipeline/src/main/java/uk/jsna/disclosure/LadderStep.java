package uk.jsna.disclosure;

/**
 * One step of the fallback ladder: how many cells had to be protected with totals up to a tier, and how many could not be.
 *
 * @param tier the highest tier that could be withheld in this step
 * @param wanted cells to protect
 * @param left cells that were passed on to the next step
 */
public record LadderStep(int tier, int wanted, int left) {}
