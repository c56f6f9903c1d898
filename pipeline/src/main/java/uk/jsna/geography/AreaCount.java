package uk.jsna.geography;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was counted in an area, and among whom; null where the source gives none.
 *
 * @param numerator people or events counted
 * @param denominator people they are counted among
 */
public record AreaCount(
        @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {

    /** Nothing known. */
    public static final AreaCount NONE = new AreaCount(null, null);

    /** Whether people were counted and the count is known. */
    public boolean isKnown() {
        return numerator != null;
    }
}
