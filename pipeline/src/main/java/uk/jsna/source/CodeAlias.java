package uk.jsna.source;

/**
 * That a code of another scheme and a GSS code mean one area.
 *
 * @param scheme the other scheme, such as {@code dfe_la}
 * @param code the code in it, such as {@code 857}
 * @param gss the GSS code
 * @param name the area's name; empty where the file gives none
 */
public record CodeAlias(Origin origin, String scheme, String code, String gss, String name) implements Fact {}
