package uk.jsna.attacker;

/** The published figures and the sums that readers know cannot all be right. */
final class ContradictionException extends RuntimeException {

    ContradictionException(String message) {
        super(message);
    }
}
