/**
 * Publishers' files as rows of cells: ODS, XLS, XLSX, CSV, Parquet and JSON, plain or inside zip and gzip, read as a stream
 * with bounded memory. What a row means is decided elsewhere (by a source descriptor); nothing here knows an indicator,
 * an area or Spark. Every file is taken to be hostile: sizes are capped, DTDs are off, nothing is unpacked to a path
 * that the file names, and what cannot be read is refused with its place and what to do.
 */
@NullMarked
package uk.jsna.file;

import org.jspecify.annotations.NullMarked;
