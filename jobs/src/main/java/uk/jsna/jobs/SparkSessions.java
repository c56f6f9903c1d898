package uk.jsna.jobs;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** The one session of a run, its settings said aloud. */
final class SparkSessions {

    /** Inputs of fewer bytes are small. */
    private static final long SMALL = 4L << 20;

    private SparkSessions() {}

    /**
     * Starts the session.
     *
     * @param master such as {@code local[*]}; what {@code spark-submit} sets wins
     * @param inputs what the run reads
     * @param scratch folder for what Spark spills: true counts, so it lies in the secure store
     */
    static SparkSession start(String master, RunInputs inputs, Path scratch) {
        SparkSession.Builder builder = SparkSession.builder()
                .appName("jsna")
                // A wrong cast must fail, not turn into a null.
                .config("spark.sql.ansi.enabled", "true")
                // Dates of statistics have no time zone; whoever runs it must get the same bytes.
                .config("spark.sql.session.timeZone", "UTC")
                // A council is small; a shuffle into 200 files would be the longest part of its night.
                .config("spark.sql.shuffle.partitions", "4")
                .config("spark.sql.parquet.compression.codec", "zstd")
                .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
                // No page of the run's own, no event log: both would show true counts.
                .config("spark.ui.enabled", "false")
                .config("spark.eventLog.enabled", "false")
                .config("spark.local.dir", scratch.toString());
        if (inputs.bytes() < SMALL) {
            // To write, compile and re-plan programmes for a few thousand rows takes longer than to work on the rows.
            builder.config("spark.sql.codegen.wholeStage", "false")
                    .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                    .config("spark.sql.adaptive.enabled", "false");
        }
        if (System.getProperty("spark.master") == null) {
            builder.master(master)
                    .config("spark.driver.host", "127.0.0.1")
                    .config("spark.driver.bindAddress", "127.0.0.1");
        }
        return builder.getOrCreate();
    }

    /** Stops the session, so that its scratch files can be taken away. */
    static void stop() {
        if (!SparkSession.getActiveSession().isEmpty()) {
            SparkSession.getActiveSession().get().stop();
        }
    }
}
