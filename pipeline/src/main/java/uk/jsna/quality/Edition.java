package uk.jsna.quality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The edition of a source that is in use, and when its publisher brings out the next.
 *
 * @param source the source
 * @param publisher who publishes it
 * @param published when this edition came out, as its description says; null where it does not
 * @param nextDue the day the next one is due
 */
public record Edition(
        String source, String publisher, @Nullable String published, LocalDate nextDue) {}
