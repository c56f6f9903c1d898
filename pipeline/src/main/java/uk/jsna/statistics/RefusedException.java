package uk.jsna.statistics;

/** A calculation that was refused because its input can have no meaning; the {@link Refusal} says which rule it broke. */
public final class RefusedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    RefusedException(Refusal refusal, String message) {
        super(message);
        this.refusal = refusal;
    }

    /** The rule that the input broke. */
    public Refusal refusal() {
        return refusal;
    }
}
