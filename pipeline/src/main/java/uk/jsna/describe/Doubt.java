package uk.jsna.describe;

/**
 * Something in a proposal that a person must look at.
 *
 * @param part the part of the descriptor
 * @param sure how sure the proposal is, in per cent
 * @param what what was seen, and what to look at
 */
public record Doubt(String part, int sure, String what) {

    @Override
    public String toString() {
        return part + ", " + sure + "% sure: " + what;
    }
}
