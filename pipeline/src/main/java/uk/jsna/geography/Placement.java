package uk.jsna.geography;

import uk.jsna.indicator.AreaCode;

/** Where an area that a source names was found on the register, or why it was not. */
public sealed interface Placement {

    /** The source's area is this area. */
    record On(Area area) implements Placement {}

    /** The source's area is a well-formed code that no lookup holds. */
    record UnknownCode(AreaCode code) implements Placement {}

    /** The source's code is in a scheme of which no alias says what it means. */
    record UnknownAlias(String scheme, String code) implements Placement {}

    /** No ward of this name lies in the authority. */
    record UnknownName(String authority, String name) implements Placement {}
}
