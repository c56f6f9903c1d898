package uk.jsna.quality;

/**
 * Something that breaks a rule. The finding goes to people, logs and the release, and where a figure is the council's own
 * it names row and rule and no count; what was counted stands in the secure store alone.
 *
 * @param finding what may be told
 * @param kept the same message with its counts, for the secure store
 */
public record Breach(Finding finding, String kept) {

    /** A message without any count, and the same with the counts. */
    record Messages(String told, String counted) {}

    /** A breach that may be told as it is. */
    public static Breach open(Finding finding) {
        return new Breach(finding, finding.message());
    }

    /** A breach by one figure; its counts are told only where they are published anyway. */
    static Breach of(CheckedFigure figure, String check, Outcome outcome, Messages messages) {
        return new Breach(
                new Finding(
                        check, outcome, figure.councilHeld() ? messages.told() : messages.counted(), figure.place()),
                messages.counted());
    }
}
