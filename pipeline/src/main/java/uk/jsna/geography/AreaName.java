package uk.jsna.geography;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Names of areas as people write them. They are compared, never joined on, unless a source asks for it by name. */
public final class AreaName {

    private static final Set<String> KINDS =
            Set.of("", "ua", "met", "metropolitan", "borough", "district", "county", "city", "of", "the");

    private AreaName() {}

    /** A name without what publishers write differently: case, "&amp;" or "and", hyphens, dots and apostrophes. */
    public static String normalised(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("['’‘`.]", "")
                .replaceAll("[-–,‚/()]", " ")
                .replaceAll("\\bsaint\\b", "st")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /**
     * Whether two names can be the same area's: equal but for words that only say what kind of area it is, such as
     * "Bristol, City of" and "Bristol".
     */
    public static boolean agree(String one, String other) {
        Set<String> words = words(one);
        return normalised(one).equals(normalised(other)) || (!words.isEmpty() && words.equals(words(other)));
    }

    private static Set<String> words(String name) {
        Set<String> words = new TreeSet<>(List.of(normalised(name).split(" ", -1)));
        words.removeAll(KINDS);
        return words;
    }
}
