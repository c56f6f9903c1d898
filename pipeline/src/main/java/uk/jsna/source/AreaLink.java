package uk.jsna.source;

import org.jspecify.annotations.Nullable;

/**
 * That an area exists in a boundary vintage, and which area of the next level it lies in there.
 *
 * @param vintage the area's vintage, such as {@code WD19}
 * @param code the area's GSS code
 * @param name the area's name; empty where the file gives none
 * @param parent the area it lies in; null at the top of the chain
 */
public record AreaLink(
        Origin origin,
        String vintage,
        String code,
        String name,
        @Nullable Parent parent) implements Fact {

    /** The area of the next level. */
    public record Parent(String vintage, String code, String name) implements java.io.Serializable {}
}
