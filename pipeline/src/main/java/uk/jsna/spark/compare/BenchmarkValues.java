package uk.jsna.spark.compare;

import static uk.jsna.spark.Fields.col;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import uk.jsna.geography.Neighbours;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.AreaType;
import uk.jsna.spark.Cells;
import uk.jsna.table.CalculatedFigures;
import uk.jsna.table.Field;

/**
 * The values that areas are compared with: those of authorities, regions and countries after disclosure control. A
 * withheld value is no benchmark.
 */
public final class BenchmarkValues implements Serializable {

    /** Neighbours are averaged where at least this share of the set has a value. */
    private static final double SHARE_OF_NEIGHBOURS = 0.5;

    private static final List<Field> SERIES_POINT = List.of(
            CalculatedFigures.INDICATOR,
            CalculatedFigures.SEX,
            CalculatedFigures.CATEGORY_TYPE,
            CalculatedFigures.CATEGORY,
            CalculatedFigures.TIME_PERIOD);

    private final Map<String, Double> values = new HashMap<>();
    private final Neighbours neighbours;

    /** Takes the figures of every area that can be a benchmark. */
    public BenchmarkValues(Iterable<Cells> figures, Neighbours neighbours) {
        this.neighbours = neighbours;
        for (Cells figure : figures) {
            Double value = figure.numberOrNull(CalculatedFigures.VALUE);
            if (value != null) {
                values.put(key(figure, figure.text(CalculatedFigures.AREA_CODE)), value);
            }
        }
    }

    /** Collects the figures of every area that can be a benchmark: authorities, regions, countries. */
    public static BenchmarkValues of(Dataset<Row> disclosed, Neighbours neighbours) {
        Object[] small = {AreaType.WARD.name(), AreaType.LSOA.name(), AreaType.MSOA.name()};
        List<Cells> figures =
                disclosed.filter(functions.not(col(CalculatedFigures.AREA_TYPE).isin(small))).collectAsList().stream()
                        .map(row -> Cells.of(CalculatedFigures.TABLE, row))
                        .toList();
        return new BenchmarkValues(figures, neighbours);
    }

    /** The value of an area at the same point as a figure; null where there is none. */
    @Nullable
    Double of(Cells figure, @Nullable String area) {
        return area == null ? null : values.get(key(figure, area));
    }

    /** The unweighted mean of the statistical neighbours of a figure's upper-tier authority. */
    @Nullable
    Double ofNeighbours(Cells figure) {
        String authority = figure.textOrNull(CalculatedFigures.COUNTY_CODE);
        if (authority == null) {
            return null;
        }
        List<AreaCode> set = neighbours.of(new AreaCode(authority));
        double sum = 0;
        int found = 0;
        for (AreaCode neighbour : set) {
            Double value = of(figure, neighbour.value());
            if (value != null) {
                sum += value;
                found++;
            }
        }
        return found == 0 || found < SHARE_OF_NEIGHBOURS * set.size() ? null : sum / found;
    }

    private static String key(Cells figure, String area) {
        StringBuilder key = new StringBuilder(area);
        SERIES_POINT.forEach(field -> key.append('|').append(figure.text(field)));
        return key.toString();
    }
}
