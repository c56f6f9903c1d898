package uk.jsna.jobs;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.jsna.spark.publish.SmallTables;
import uk.jsna.spark.publish.WriteTable;
import uk.jsna.table.Table;

/** Writes declared tables, sorted and one file each: to the release that is being built, or to the secure store. */
final class ReleaseTables {

    private final Night night;

    ReleaseTables(Night night) {
        this.night = night;
    }

    void publish(Table table, Dataset<Row> rows) {
        WriteTable.to(folder(night.folders().stage()), table, rows);
    }

    void publish(Table table, List<Row> rows) {
        publish(table, SmallTables.of(night.session(), table, rows));
    }

    /** True counts, for the council alone. */
    void keepSecure(Table table, Dataset<Row> rows) {
        WriteTable.secure(folder(night.folders().kept()), table, rows);
    }

    private static Path folder(Path parent) {
        return parent.resolve("tables");
    }
}
