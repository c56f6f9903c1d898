package uk.jsna.quality;

/** What a check concluded. */
public enum Outcome {
    /** The data are as they must be. */
    PASS,
    /** Worth an analyst's eye; publication goes on. */
    WARN,
    /** Publication stops. */
    FAIL
}
