package uk.jsna.quality;

/**
 * A period that a source has figures for.
 *
 * @param sortable the number that sorts periods
 * @param wards how many of the figures are of wards
 */
public record PeriodHeld(String source, String indicator, String period, int sortable, long wards) {}
