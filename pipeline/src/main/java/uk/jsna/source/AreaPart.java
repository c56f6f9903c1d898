package uk.jsna.source;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which area a row is about.
 *
 * @param is the area that the whole table is about, where no column names one
 * @param code columns of the code; the first that is not blank holds it
 * @param scheme the code's scheme; {@code gss} unless given
 * @param name columns of the name, in the order of those of the code; those beyond them stand in where it is blank
 * @param by whether the code is trusted, or the name within its authority
 * @param authority the column of the authority's code or name, where the area is found by name
 * @param leaveOut codes whose rows are counted and left out
 * @param footnotes whether names end in footnote digits
 * @param means GSS codes for codes of the source's own making, or for names where the area is found by name
 * @param fill whether a row without an area is about the area of the row above it
 */
public record AreaPart(
        @Nullable String is,
        List<String> code,
        String scheme,
        List<String> name,
        AreaReference.By by,
        @Nullable String authority,
        List<String> leaveOut,
        Boolean footnotes,
        Map<String, String> means,
        Boolean fill)
        implements Serializable {

    public AreaPart {
        code = DescriptorRules.copyOf(code);
        scheme = scheme == null ? "gss" : scheme;
        name = DescriptorRules.copyOf(name);
        by = by == null ? AreaReference.By.CODE : by;
        leaveOut = DescriptorRules.copyOf(leaveOut);
        leaveOut.forEach(DescriptorRules::checkPattern);
        footnotes = footnotes != null && footnotes;
        means = DescriptorRules.copyOf(means);
        fill = fill != null && fill;
        if (by == AreaReference.By.NAME && (name.isEmpty() || (authority == null && means.isEmpty()))) {
            throw new IllegalArgumentException("is found by name, but must then give the column 'name', and either the"
                    + " column 'authority' or the codes of the names under 'means'. Add them.");
        }
        if (by == AreaReference.By.CODE && code.isEmpty() && is == null) {
            throw new IllegalArgumentException("has no 'code', but must have one to be found by it. Add it.");
        }
        if (is != null && !(code.isEmpty() && name.isEmpty())) {
            throw new IllegalArgumentException(
                    "has 'is' and columns, but must be one area or be told by columns. Keep one of the two.");
        }
    }

    AreaPart by(AreaReference.By other) {
        return new AreaPart(is, code, scheme, name, other, authority, leaveOut, footnotes, means, fill);
    }

    List<String> columns() {
        return java.util.stream.Stream.of(code.stream(), name.stream(), java.util.stream.Stream.ofNullable(authority))
                .flatMap(columns -> columns)
                .toList();
    }
}
