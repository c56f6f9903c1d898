package uk.jsna.spark.compare;

import static uk.jsna.spark.Fields.col;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.jsna.indicator.AreaType;
import uk.jsna.spark.Cells;
import uk.jsna.table.IndicatorFigures;

/**
 * How deprived wards are, by the latest published value of one indicator for each ward, such as children in low income.
 *
 * @param indicator the indicator
 * @param byWard the value by ward code
 * @param names names of the authorities
 */
public record WardDeprivation(String indicator, Map<String, Double> byWard, Map<String, String> names)
        implements Serializable {

    /** Nothing tells how deprived wards are. */
    public static final WardDeprivation NONE = new WardDeprivation("", Map.of(), Map.of());

    public WardDeprivation {
        byWard = Map.copyOf(byWard);
        names = Map.copyOf(names);
    }

    /** Collects the values of the indicator that stands for deprivation. */
    public static WardDeprivation of(Dataset<Row> figures, String indicator, Map<String, String> names) {
        Map<String, Double> byWard = new HashMap<>();
        figures.filter(col(IndicatorFigures.INDICATOR)
                        .equalTo(indicator)
                        .and(col(IndicatorFigures.AREA_TYPE).equalTo(AreaType.WARD.name()))
                        .and(col(IndicatorFigures.SEX).equalTo("Persons"))
                        .and(col(IndicatorFigures.CATEGORY).equalTo("Total"))
                        .and(col(IndicatorFigures.VALUE).isNotNull()))
                .orderBy(col(IndicatorFigures.TIME_PERIOD_SORTABLE))
                .collectAsList()
                .forEach(row -> {
                    Cells figure = Cells.of(IndicatorFigures.TABLE, row);
                    byWard.put(figure.text(IndicatorFigures.AREA_CODE), figure.number(IndicatorFigures.VALUE));
                });
        return new WardDeprivation(indicator, byWard, names);
    }

    double of(String ward) {
        return byWard.getOrDefault(ward, Double.NaN);
    }

    String name(String authority) {
        return names.getOrDefault(authority, authority);
    }
}
