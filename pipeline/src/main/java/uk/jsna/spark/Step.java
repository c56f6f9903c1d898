package uk.jsna.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A stage's unit of work: a declared table in, a declared table out. No files, no actions, no session of its own. */
@FunctionalInterface
public interface Step {

    /** Transforms a table. */
    Dataset<Row> apply(Dataset<Row> rows);
}
