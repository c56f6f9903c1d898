package uk.jsna.indicator;

/** Which direction of an indicator is good for children. */
public enum Polarity {
    LOW_IS_GOOD,
    HIGH_IS_GOOD,
    /** Neither is good as such: more contacts may mean more need or better early help. */
    NO_JUDGEMENT
}
