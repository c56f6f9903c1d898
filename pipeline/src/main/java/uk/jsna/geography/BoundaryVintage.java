package uk.jsna.geography;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Boundaries of one kind as they stood in one year, such as {@code WD19}: the wards of 2019. An area code means nothing
 * without one, for a code may be used again in another year's set and an area may have another code there.
 *
 * @param kind such as {@code WD} for wards, {@code LAD} for districts, {@code LSOA} for small areas of a census
 * @param year the last two digits of the year
 */
public record BoundaryVintage(String kind, int year) implements Comparable<BoundaryVintage>, Serializable {

    /** The kind of wards. */
    public static final String WARDS = "WD";

    /** The kind of lower layer super output areas. */
    public static final String SMALL_AREAS = "LSOA";

    private static final Pattern WRITTEN = Pattern.compile("([A-Z]+)(\\d{2})");

    public BoundaryVintage {
        if (!kind.matches("[A-Z]+") || year < 0 || year > 99) {
            throw new IllegalArgumentException("boundary vintage is '" + kind + year
                    + "', but must be a kind and two digits of a year, such as WD19");
        }
    }

    /** The vintage that a text writes; none where it names no year, as {@code WD-ALL} does. */
    public static Optional<BoundaryVintage> find(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        return matcher.matches()
                ? Optional.of(new BoundaryVintage(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** The vintage that a text writes. */
    public static BoundaryVintage parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException("boundary vintage is '" + text
                        + "', but must be a kind and two digits of a year, such as WD19"));
    }

    /** Whether these are boundaries of wards. */
    public boolean isOfWards() {
        return kind.equals(WARDS);
    }

    /** How many years lie between two vintages. */
    public int yearsFrom(BoundaryVintage other) {
        return Math.abs(year - other.year);
    }

    /** Vintages from the nearest in time to the farthest, of two equally near the earlier first. */
    public static Comparator<BoundaryVintage> nearestTo(BoundaryVintage centre) {
        return Comparator.comparingInt((BoundaryVintage vintage) -> vintage.yearsFrom(centre))
                .thenComparing(Comparator.naturalOrder());
    }

    @Override
    public int compareTo(BoundaryVintage other) {
        return Comparator.comparing(BoundaryVintage::kind)
                .thenComparingInt(BoundaryVintage::year)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return "%s%02d".formatted(kind, year);
    }
}
