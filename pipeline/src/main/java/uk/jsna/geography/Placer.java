package uk.jsna.geography;

import java.io.Serializable;
import java.util.Map;
import uk.jsna.indicator.AreaCode;

/**
 * Finds on the register the area that a source means: by its code, by another scheme's code through an alias, or by name
 * within its authority where the source's codes are not to be trusted.
 *
 * @param register the areas that are known
 * @param aliases GSS codes by scheme and code, joined by a bar
 */
public record Placer(AreaRegister register, Map<String, AreaCode> aliases) implements Serializable {

    /** The scheme of nine-character codes. */
    public static final String GSS = "gss";

    public Placer {
        aliases = Map.copyOf(aliases);
    }

    /** The key under which an alias is kept. */
    public static String aliasKey(String scheme, String code) {
        return scheme + "|" + code;
    }

    /**
     * An area as a source names it.
     *
     * @param byName whether authority and name count, and the code does not
     * @param scheme {@link #GSS} or another scheme
     * @param code the code, empty where there is none
     * @param name the name, empty where there is none
     * @param authority the authority's code, empty where the source does not say
     */
    public record Mention(boolean byName, String scheme, String code, String name, String authority) {}

    /** Finds one area. */
    public Placement place(Mention mention) {
        if (mention.byName()) {
            return AreaCode.isWellFormed(mention.authority())
                    ? register.wardNamed(new AreaCode(mention.authority()), mention.name())
                            .<Placement>map(this::onRegister)
                            .orElseGet(() -> new Placement.UnknownName(mention.authority(), mention.name()))
                    : new Placement.UnknownName(mention.authority(), mention.name());
        }
        if (mention.scheme().equals(GSS) && AreaCode.isWellFormed(mention.code())) {
            return onRegister(new AreaCode(mention.code()));
        }
        AreaCode alias = aliases.get(aliasKey(mention.scheme(), mention.code()));
        return alias == null ? new Placement.UnknownAlias(mention.scheme(), mention.code()) : onRegister(alias);
    }

    private Placement onRegister(AreaCode code) {
        return register.area(code).<Placement>map(Placement.On::new).orElseGet(() -> new Placement.UnknownCode(code));
    }
}
