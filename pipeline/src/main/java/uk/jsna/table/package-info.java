/**
 * Tables, each declared once: the order, type, meaning and necessity of its columns. From a declaration come the Spark
 * schema, the CSV header, the data dictionary, the metadata and the columns of the query tables. No Spark here.
 */
@NullMarked
package uk.jsna.table;

import org.jspecify.annotations.NullMarked;
