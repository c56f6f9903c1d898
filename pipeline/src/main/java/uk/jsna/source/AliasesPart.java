package uk.jsna.source;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A table that gives areas two codes.
 *
 * @param scheme the other code's scheme
 * @param code the column of the other code
 * @param gss the column of the GSS code
 * @param name the column of the area's name
 */
public record AliasesPart(
        String scheme, String code, String gss, @Nullable String name) implements Serializable {

    public AliasesPart {
        DescriptorRules.checkPattern(code);
        DescriptorRules.checkPattern(gss);
        DescriptorRules.checkPattern(name);
    }
}
