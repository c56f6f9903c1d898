package uk.jsna.indicator;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day from which an indicator means something else under the same name. Figures before and after it are not of one
 * series.
 *
 * @param from the first day of the new meaning
 * @param reason what changed
 * @param link where the publisher says so; null where it is said in words only
 */
public record DefinitionBreak(
        LocalDate from, String reason, @Nullable String link) implements Serializable {}
