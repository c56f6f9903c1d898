package uk.jsna.spark.check;

import static uk.jsna.spark.Fields.col;

import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import uk.jsna.geography.BoundaryVintage;
import uk.jsna.geography.CodeHistory;
import uk.jsna.geography.CodeLife;
import uk.jsna.geography.PlacementMethod;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.AreaType;
import uk.jsna.quality.Finding;
import uk.jsna.spark.Fields;
import uk.jsna.table.Field;
import uk.jsna.table.PlacedObservations;

/** Wards that could not be brought onto the release's boundaries, and wards of the release that nothing came onto. */
public final class CheckPlacement {

    private static final List<Field> FILE = List.of(
            PlacedObservations.SOURCE,
            PlacedObservations.FILE,
            PlacedObservations.SHEET,
            PlacedObservations.BOUNDARY_VINTAGE);

    private static final Comparator<Row> BY_FILE = Comparator.comparing((Row row) -> row.getString(0))
            .thenComparing(row -> row.getString(1))
            .thenComparing(row -> row.getString(2))
            .thenComparing(row -> row.getString(3));

    private CheckPlacement() {}

    /** The findings, one a file and vintage; the history tells until when the first code of each was in use. */
    public static List<Finding> of(Dataset<Row> placed, BoundaryVintage target, CodeHistory history) {
        return placed
                .filter(col(PlacedObservations.PLACEMENT)
                        .equalTo(PlacementMethod.NOT_PLACED.words())
                        .and(col(PlacedObservations.AREA_TYPE).equalTo(AreaType.WARD.name())))
                .groupBy(Fields.cols(FILE))
                .agg(
                        functions.countDistinct(col(PlacedObservations.AREA_CODE)),
                        functions.min(functions.struct(
                                col(PlacedObservations.ROW),
                                col(PlacedObservations.AREA_CODE),
                                col(PlacedObservations.AREA_NAME))))
                .collectAsList()
                .stream()
                .sorted(BY_FILE)
                .map(row -> finding(row, target, history))
                .toList();
    }

    private static Finding finding(Row row, BoundaryVintage target, CodeHistory history) {
        long wards = row.getLong(FILE.size());
        Row first = row.getStruct(FILE.size() + 1);
        String named = first.getString(1) + " '" + first.getString(2) + "'";
        Finding.Place place = new Finding.Place(
                row.getString(0), row.getString(1), row.getString(2), first.getInt(0), "", first.getString(1));
        return row.getString(3).equals(target.toString())
                ? Finding.warn(
                        "ward_has_small_area",
                        Finding.Place.ofFile(row.getString(0), row.getString(1)),
                        wards + " wards of " + target + " have no figure, for no small area is best fit to them; the"
                                + " first: " + named + ". Their children are counted in the wards around them.")
                : Finding.warn(
                        "ward_is_placed",
                        place,
                        wards + " wards are of " + row.getString(3) + ", not of " + target
                                + ", and keep their own codes; the first: " + named
                                + until(history, first.getString(1))
                                + ". Add lookups of small areas to wards for both years, and name the children in small"
                                + " areas as the workspace's boundaries.weights.");
    }

    private static String until(CodeHistory history, String code) {
        return history.of(new AreaCode(code))
                .map(CodeLife::end)
                .map(end -> ", a code in use until " + end)
                .orElse("");
    }
}
