package uk.jsna.disclosure;

import java.util.Locale;

/**
 * What becomes of one figure of a release.
 *
 * @param key the figure
 * @param kind shown or withheld, and why
 * @param hidesDenominator whether the protection of others relies on its denominator being unknown
 */
public record FigureDecision(CellKey key, Kind kind, boolean hidesDenominator) {

    /** Shown or withheld. The kinds of withholding never leave the secure store. */
    public enum Kind {
        /** Published. */
        SHOWN,
        /** Withheld for its own smallness. */
        PRIMARY,
        /** Withheld so that others do not follow from it, or because an earlier release withheld it. */
        SECONDARY,
        /** Withheld although an earlier release showed it: a person has signed for that. */
        INCIDENT;

        /** The word in the secure store. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of a word. */
        public static Kind ofWord(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether the release has no number for it. */
    public boolean isWithheld() {
        return kind != Kind.SHOWN;
    }
}
