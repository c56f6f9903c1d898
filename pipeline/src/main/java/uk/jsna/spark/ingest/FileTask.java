package uk.jsna.spark.ingest;

import java.io.Serializable;
import uk.jsna.source.SourceDescriptor;

/**
 * One file to read by one source's description.
 *
 * @param source the description
 * @param rank the source's place in the order of preference; 0 is first
 * @param file the file's path
 */
public record FileTask(SourceDescriptor source, int rank, String file) implements Serializable {}
