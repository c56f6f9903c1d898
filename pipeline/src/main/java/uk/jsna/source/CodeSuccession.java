package uk.jsna.source;

/**
 * That another code took an area code's place, as a history of codes states it: the area was merged into the other, or has
 * another code only.
 *
 * @param code the area's GSS code
 * @param name its name; empty where the file gives none
 * @param successor GSS code of the area that took its place
 */
public record CodeSuccession(Origin origin, String code, String name, String successor) implements Fact {

    public CodeSuccession {
        if (code.equals(successor)) {
            throw new IllegalArgumentException("code " + code + " is its own successor, but must be another's");
        }
    }
}
