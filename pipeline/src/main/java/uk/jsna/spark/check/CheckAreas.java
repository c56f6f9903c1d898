package uk.jsna.spark.check;

import static uk.jsna.spark.Fields.col;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import uk.jsna.geography.CodeHistory;
import uk.jsna.geography.Placer;
import uk.jsna.quality.AreaMention;
import uk.jsna.quality.Finding;
import uk.jsna.quality.GateReport;
import uk.jsna.quality.QualityGate;
import uk.jsna.spark.Fields;
import uk.jsna.table.Field;
import uk.jsna.table.Observations;

/** Every area that a file names, once with its first row, goes through the checks on codes and names. */
public final class CheckAreas {

    private static final List<Field> MENTION = List.of(
            Observations.SOURCE,
            Observations.FILE,
            Observations.SHEET,
            Observations.AREAS_BY,
            Observations.AREA_SCHEME,
            Observations.AREA,
            Observations.AREA_NAME,
            Observations.AUTHORITY);

    private CheckAreas() {}

    /** What the checks on the areas of all observations find. */
    public static GateReport of(Dataset<Row> observations, Placer placer, CodeHistory history, QualityGate gate) {
        return gate.areas(
                placer,
                history,
                observations
                        .groupBy(Fields.cols(MENTION))
                        .agg(functions.min(col(Observations.ROW)), functions.count(functions.lit(1)))
                        .collectAsList()
                        .stream()
                        .map(CheckAreas::mention)
                        .toList());
    }

    private static AreaMention mention(Row row) {
        int first = MENTION.size();
        return new AreaMention(
                new Finding.Place(
                        text(row, Observations.SOURCE),
                        text(row, Observations.FILE),
                        text(row, Observations.SHEET),
                        row.getInt(first),
                        "",
                        ""),
                new Placer.Mention(
                        text(row, Observations.AREAS_BY).equals("name"),
                        text(row, Observations.AREA_SCHEME),
                        text(row, Observations.AREA),
                        text(row, Observations.AREA_NAME),
                        text(row, Observations.AUTHORITY)),
                row.getLong(first + 1));
    }

    private static String text(Row row, Field field) {
        return row.getString(MENTION.indexOf(field));
    }
}
