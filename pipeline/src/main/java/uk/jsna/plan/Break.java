package uk.jsna.plan;

import java.time.LocalDate;

/**
 * A day from which an indicator means something else. No trend is drawn across it.
 *
 * @param from the first day of the new meaning
 * @param reason what changed
 */
public record Break(LocalDate from, String reason) {}
