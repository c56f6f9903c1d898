package uk.jsna.geography;

import java.util.Locale;

/** Names of areas as people write them. They are compared, never joined on, unless a source asks for it by name. */
public final class AreaName {

    private AreaName() {}

    /** A name without what publishers write differently: case, "&amp;" or "and", hyphens, dots and apostrophes. */
    public static String normalised(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("['’‘`.]", "")
                .replaceAll("[-–,/]", " ")
                .replaceAll("\\bsaint\\b", "st")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Whether two names can be the same area's. */
    public static boolean agree(String one, String other) {
        return normalised(one).equals(normalised(other));
    }
}
