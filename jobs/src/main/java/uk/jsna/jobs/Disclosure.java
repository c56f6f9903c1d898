package uk.jsna.jobs;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.jsna.disclosure.PrimaryRule;
import uk.jsna.spark.disclose.WithholdSmallCells;

/** Figures lose what may not be shown. Whatever comes after in the night reads only what this part lets through. */
final class Disclosure {

    private Disclosure() {}

    static Dataset<Row> of(Night night, Dataset<Row> calculated) {
        Map<String, PrimaryRule> rules = new TreeMap<>();
        night.indicators()
                .forEach((id, indicator) -> rules.put(id, night.workspace().primaryRule(indicator)));
        return night.keep(WithholdSmallCells.with(rules).apply(calculated));
    }
}
