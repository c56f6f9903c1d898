package uk.jsna.source;

import java.io.Serializable;

/**
 * Where a fact stands in a publisher's file.
 *
 * @param source the source descriptor's id
 * @param file the file's name
 * @param sheet the sheet or the archive member; empty where the file holds one table
 * @param row the row in its sheet, from 1
 */
public record Origin(String source, String file, String sheet, int row) implements Serializable {}
