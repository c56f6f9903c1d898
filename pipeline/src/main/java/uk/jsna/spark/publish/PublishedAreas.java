package uk.jsna.spark.publish;

import static uk.jsna.spark.Fields.col;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.jsna.geography.Area;
import uk.jsna.geography.AreaRegister;
import uk.jsna.indicator.AreaCode;
import uk.jsna.table.IndicatorFigures;

/** The areas of the register that a release has figures for. */
public final class PublishedAreas {

    private PublishedAreas() {}

    /** The areas, by code. */
    public static List<Area> of(Dataset<Row> figures, AreaRegister register) {
        return figures
                .select(col(IndicatorFigures.AREA_CODE))
                .distinct()
                .orderBy(col(IndicatorFigures.AREA_CODE))
                .collectAsList()
                .stream()
                .flatMap(row -> register.area(new AreaCode(row.getString(0))).stream())
                .toList();
    }
}
