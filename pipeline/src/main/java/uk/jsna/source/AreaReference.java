package uk.jsna.source;

import java.io.Serializable;

/**
 * An area as a source names it, not yet placed.
 *
 * @param by whether the code is to be trusted, or the name within its authority
 * @param scheme the code's scheme: {@code gss}; {@code dfe_la} for the education department's numbers such as 857;
 *     {@code ons_old} for codes such as 45UBFQ; {@code combined} where one row stands for several areas, whose codes are
 *     then separated by a space
 * @param code the code as the file has it; empty where there is none
 * @param name the name as the file has it, without footnote marks; empty where there is none
 * @param authority the code of the authority it lies in; empty where the file does not say
 */
public record AreaReference(By by, String scheme, String code, String name, String authority) implements Serializable {

    /** How the area is to be found. */
    public enum By {
        /** By its code. */
        CODE,
        /** By its name within its authority, because the source's codes cannot be trusted. */
        NAME
    }
}
