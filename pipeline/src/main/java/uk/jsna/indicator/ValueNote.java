package uk.jsna.indicator;

import java.util.Optional;

/**
 * What must be said of a value, or why there is none: the shorthand of the Government Analysis Function. In CSV it is
 * the bare letter, in a spreadsheet the letter in square brackets.
 */
public enum ValueNote {
    /** Confidential: withheld so that nobody can be worked out. */
    CONFIDENTIAL("c", true),
    /** Not available. */
    NOT_AVAILABLE("x", true),
    /** Not applicable. */
    NOT_APPLICABLE("z", true),
    /** Rounds to zero, or is negligible, but need not be zero. */
    LOW("low", true),
    /** Low reliability: rests on few events. */
    LOW_RELIABILITY("u", false),
    /** Estimated. */
    ESTIMATED("e", false),
    /** Revised since it was first published. */
    REVISED("r", false),
    /** Provisional. */
    PROVISIONAL("p", false),
    /** Break: not to be compared with earlier periods. */
    BREAK("b", false),
    /** Forecast. */
    FORECAST("f", false);

    private final String letter;
    private final boolean insteadOfValue;

    ValueNote(String letter, boolean insteadOfValue) {
        this.letter = letter;
        this.insteadOfValue = insteadOfValue;
    }

    /** The shorthand as CSV holds it. */
    public String letter() {
        return letter;
    }

    /** The shorthand as a spreadsheet shows it. */
    public String marker() {
        return "[" + letter + "]";
    }

    /** Whether the note stands in the place of a value. */
    public boolean standsInsteadOfValue() {
        return insteadOfValue;
    }

    /** The note with this letter, with or without brackets. */
    public static Optional<ValueNote> ofLetter(String text) {
        for (ValueNote note : values()) {
            if (note.letter.equals(text) || note.marker().equals(text)) {
                return Optional.of(note);
            }
        }
        return Optional.empty();
    }
}
