package uk.jsna.plan;

import java.util.Optional;
import uk.jsna.indicator.ValueNote;

/** What a plan says of a value it prints, or in the place of one. */
public enum ValueStatus {
    FINAL,
    PROVISIONAL(ValueNote.PROVISIONAL),
    /** To be confirmed: there is no value yet. */
    TBC(ValueNote.NOT_AVAILABLE),
    /** The indicator is new: there can be no value yet. */
    NEW_INDICATOR(ValueNote.NOT_APPLICABLE),
    /** Said in words only, such as "well above the national average". */
    QUALITATIVE(ValueNote.NOT_AVAILABLE),
    /** Worked out here from what the plan prints, and not printed. */
    DERIVED(ValueNote.ESTIMATED),
    /** Printed so that it can be read in two ways. */
    AMBIGUOUS(ValueNote.LOW_RELIABILITY);

    private final Optional<ValueNote> note;

    ValueStatus() {
        this.note = Optional.empty();
    }

    ValueStatus(ValueNote note) {
        this.note = Optional.of(note);
    }

    /** The shorthand that stands beside the value or in its place; empty for a final value. */
    public Optional<ValueNote> note() {
        return note;
    }

    /** Whether there is a number. */
    public boolean hasValue() {
        return note.map(each -> !each.standsInsteadOfValue()).orElse(true);
    }
}
