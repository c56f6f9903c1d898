package uk.jsna.spark.disclose;

import static uk.jsna.spark.Fields.col;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import uk.jsna.disclosure.CellKey;
import uk.jsna.quality.Finding;
import uk.jsna.spark.Cells;
import uk.jsna.spark.Fields;
import uk.jsna.spark.Step;
import uk.jsna.table.CalculatedFigures;
import uk.jsna.table.Field;
import uk.jsna.table.PlacedObservations;

/**
 * Figures that the council counts and that another source has published. Where both have the same count it is public, and
 * hiding it would protect nobody; where they differ the council's own count is still controlled.
 */
public final class KnownElsewhere implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<Field> KEY = List.of(
            PlacedObservations.INDICATOR,
            PlacedObservations.AREA_CODE,
            PlacedObservations.TIME_PERIOD,
            PlacedObservations.SEX,
            PlacedObservations.CATEGORY_TYPE,
            PlacedObservations.CATEGORY);

    private final TreeMap<CellKey, Double> published = new TreeMap<>();

    private KnownElsewhere() {}

    /** Finds them among the observations of all sources. */
    public static KnownElsewhere in(Dataset<Row> placed) {
        KnownElsewhere known = new KnownElsewhere();
        String[] key = KEY.stream().map(Field::name).toArray(String[]::new);
        Dataset<Row> counted = placed.filter(col(PlacedObservations.NUMERATOR).isNotNull());
        Dataset<Row> held = counted.filter(col(PlacedObservations.COUNCIL_HELD))
                .select(Fields.cols(KEY))
                .distinct();
        counted.filter(functions.not(col(PlacedObservations.COUNCIL_HELD)))
                .join(held, key, "left_semi")
                .orderBy(col(PlacedObservations.SOURCE_RANK).desc())
                .select(Fields.cols(PlacedObservations.TABLE.fields()))
                .collectAsList()
                .forEach(row -> {
                    Cells cells = Cells.of(PlacedObservations.TABLE, row);
                    known.published.put(keyOf(cells), cells.number(PlacedObservations.NUMERATOR));
                });
        return known;
    }

    /** A warning for each indicator with figures that are public in one source and protected in another. */
    public List<Finding> findings() {
        Map<String, Integer> counts = new TreeMap<>();
        published.keySet().forEach(key -> counts.merge(key.indicator(), 1, Integer::sum));
        List<Finding> findings = new ArrayList<>();
        counts.forEach((indicator, figures) -> findings.add(Finding.warn(
                "public_and_protected",
                Finding.Place.ofSource(""),
                indicator + ": " + figures + " figures are counted by the council and published by another source, but"
                        + " what is public cannot be withheld. Where both counts are equal they are shown; leave the"
                        + " published source out if it is not public after all.")));
        return findings;
    }

    /** The step under which a count that is public is not controlled. */
    public Step step() {
        MapFunction<Row, Row> open = row -> {
            Cells figure = Cells.of(CalculatedFigures.TABLE, row);
            boolean isPublic = figure.flag(CalculatedFigures.COUNCIL_HELD)
                    && figure.number(CalculatedFigures.NUMERATOR)
                            == published.getOrDefault(
                                    RecordedFigures.key(RecordedFigures.ofCalculated(figure)), Double.NaN);
            return (isPublic ? figure.set(CalculatedFigures.COUNCIL_HELD, false) : figure).toRow();
        };
        return figures -> figures.map(open, Encoders.row(Fields.schema(CalculatedFigures.TABLE)));
    }

    private static CellKey keyOf(Cells observation) {
        return RecordedFigures.key(RecordedFigures.empty("", "").copy(observation));
    }
}
