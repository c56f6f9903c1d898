package uk.jsna.disclosure;

/** Who controls the disclosure of a count: the council that holds the records, or the publisher that released it. */
public enum Custody {
    /** Counted from records that the council holds; this release decides what is shown. */
    COUNCIL_HELD,
    /** Released by its publisher under the publisher's own control; anyone can know it, so hiding it protects nobody. */
    ALREADY_PUBLIC
}
