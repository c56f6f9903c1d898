package uk.jsna.disclosure;

/**
 * A count that should be withheld but can no longer be: a person has to decide and to sign before the release goes out.
 *
 * @param key the count
 * @param release the earlier release that showed it
 */
public record Incident(CellKey key, String release) {

    /** What happened, for the incident record; no number in it. */
    public String message() {
        return key + ": the rule now withholds the count, but release " + release + " showed it, so everyone can know"
                + " it. Record the incident, correct the earlier release if its figure was wrong, and decide by hand.";
    }
}
