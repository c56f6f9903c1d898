package uk.jsna.quality;

import uk.jsna.geography.Placer;

/**
 * An area as a file names it, once for all the figures it has there.
 *
 * @param place the source, file and sheet, and the first row
 * @param mention the code, name and authority
 * @param figures how many figures it has there
 */
public record AreaMention(Finding.Place place, Placer.Mention mention, long figures) {}
