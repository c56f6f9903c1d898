package uk.jsna.attacker;

/**
 * The whole numbers that a count can be.
 *
 * @param least the smallest
 * @param most the largest
 * @param isDecided false where the search was given up: the true range may be wider
 */
record WholeRange(long least, long most, boolean isDecided) {

    long width() {
        return most - least;
    }
}
