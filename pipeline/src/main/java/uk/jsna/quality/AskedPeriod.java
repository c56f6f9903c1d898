package uk.jsna.quality;

import org.jspecify.annotations.Nullable;

/**
 * A period that the files must hold.
 *
 * @param source the source that must have it; null where any source will do
 * @param indicator the indicator whose wards must have it; null where any figure of the source will do
 * @param period the period as it is published
 */
public record AskedPeriod(@Nullable String source, @Nullable String indicator, String period) {

    boolean covers(PeriodHeld held) {
        return (source == null || source.equals(held.source()))
                && (indicator == null || (indicator.equals(held.indicator()) && held.wards() > 0));
    }

    /** The indicator whose wards, or the source whose figures are asked for. */
    String subject() {
        return indicator == null ? source + " has figures for " : indicator + " has wards' figures for ";
    }
}
