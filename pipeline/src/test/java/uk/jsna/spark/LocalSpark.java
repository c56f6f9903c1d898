package uk.jsna.spark;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;

/** The one Spark session of all tests of the library, with the settings of a run and two threads. */
public final class LocalSpark {

    private static final class Holder {

        private static final SparkSession SESSION = SparkSession.builder()
                .master("local[2]")
                .appName("tests of the library")
                .config("spark.sql.ansi.enabled", "true")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.sql.warehouse.dir", "target/spark-warehouse")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
    }

    private LocalSpark() {}

    /** The session; it ends with the tests. */
    public static SparkSession session() {
        return Holder.SESSION;
    }

    /** A value as stages get it. */
    public static <T> Broadcast<T> broadcast(T value) {
        return JavaSparkContext.fromSparkContext(session().sparkContext()).broadcast(value);
    }
}
