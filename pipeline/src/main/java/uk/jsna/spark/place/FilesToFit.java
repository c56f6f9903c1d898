package uk.jsna.spark.place;

import static uk.jsna.spark.Fields.col;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import uk.jsna.geography.AreaRegister;
import uk.jsna.geography.FittedFile;
import uk.jsna.geography.Placement;
import uk.jsna.geography.Placer;
import uk.jsna.geography.TargetBoundaries;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.AreaType;
import uk.jsna.spark.Fields;
import uk.jsna.table.Field;
import uk.jsna.table.Observations;

/** The files with wards or small areas in scope that are none of the release's wards, each with its best fit. */
public final class FilesToFit {

    private static final List<Field> MENTION = List.of(
            Observations.SOURCE,
            Observations.FILE,
            Observations.AREAS_BY,
            Observations.AREA_SCHEME,
            Observations.AREA,
            Observations.AREA_NAME,
            Observations.AUTHORITY);

    private FilesToFit() {}

    /** The files, by source and name; none where the workspace has no lookups of small areas and no weights. */
    public static List<FittedFile> of(
            Dataset<Row> observations, TargetBoundaries boundaries, Placer placer, Set<AreaCode> scope) {
        Map<String, Map<AreaCode, Integer>> files = new TreeMap<>();
        AreaRegister register = placer.register();
        observations
                .groupBy(Fields.cols(MENTION))
                .agg(functions.min(col(Observations.ROW)))
                .collectAsList()
                .forEach(row -> smallArea(placer, row)
                        .ifPresent(area -> files.computeIfAbsent(
                                        FittedFile.key(row.getString(0), row.getString(1)), unused -> new TreeMap<>())
                                .merge(area, row.getInt(MENTION.size()), Math::min)));
        List<FittedFile> fitted = new ArrayList<>();
        Scope shown = new Scope(scope);
        files.forEach((file, rows) -> boundaries.fitOf(rows.keySet()).ifPresent(fit -> {
            int bar = file.indexOf('|');
            FittedFile each = new FittedFile(file.substring(0, bar), file.substring(bar + 1), rows, fit);
            if (concerns(each, shown, register)) {
                fitted.add(each);
            }
        }));
        return fitted;
    }

    private static Optional<AreaCode> smallArea(Placer placer, Row row) {
        Placer.Mention mention = new Placer.Mention(
                row.getString(2).equals("name"),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6));
        return placer.place(mention) instanceof Placement.On on
                        && (on.area().type() == AreaType.WARD || on.area().type() == AreaType.LSOA)
                ? Optional.of(on.area().code())
                : Optional.empty();
    }

    /** Whether a ward in scope would not be found in the file without the best fit, or has a part of its areas. */
    private static boolean concerns(FittedFile file, Scope scope, AreaRegister register) {
        return file.rows().keySet().stream()
                .filter(area -> !file.fit().isKept(area))
                .anyMatch(area -> scope.shows(register, area)
                        || file.fit().partsOf(area).keySet().stream().anyMatch(part -> scope.shows(register, part)));
    }
}
