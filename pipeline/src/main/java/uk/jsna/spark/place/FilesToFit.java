package uk.jsna.spark.place;

import static uk.jsna.spark.Fields.col;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import uk.jsna.geography.AreaRegister;
import uk.jsna.geography.AreaTier;
import uk.jsna.geography.BestFit;
import uk.jsna.geography.FittedFile;
import uk.jsna.geography.Placement;
import uk.jsna.geography.Placer;
import uk.jsna.geography.TargetBoundaries;
import uk.jsna.indicator.AreaCode;
import uk.jsna.spark.Fields;
import uk.jsna.table.Field;
import uk.jsna.table.Observations;

/**
 * The files with wards or small areas in scope that are none of the release's wards, each with its best fit; and the
 * periods of files with local authorities that are none of the release's.
 */
public final class FilesToFit {

    private static final List<Field> MENTION = List.of(
            Observations.SOURCE,
            Observations.FILE,
            Observations.AREAS_BY,
            Observations.AREA_SCHEME,
            Observations.AREA,
            Observations.AREA_NAME,
            Observations.AUTHORITY);

    /** Wards are fitted for all periods of a file together, authorities for each. */
    private static final Column PERIOD = functions
            .when(
                    col(Observations.AREAS_BY)
                            .equalTo("name")
                            .or(col(Observations.AREA).rlike("^.0[15]")),
                    functions.lit(0))
            .otherwise(col(Observations.TIME_PERIOD_SORTABLE));

    private FilesToFit() {}

    /** The files, by source and name; of wards none where the workspace has no lookups of small areas and no weights. */
    public static List<FittedFile> of(
            Dataset<Row> observations, TargetBoundaries boundaries, Placer placer, Set<AreaCode> scope) {
        Map<FittedFile.Key, Map<AreaCode, Integer>> files = new LinkedHashMap<>();
        AreaRegister register = placer.register();
        List<Column> by = new ArrayList<>(List.of(Fields.cols(MENTION)));
        by.add(PERIOD);
        observations
                .groupBy(by.toArray(Column[]::new))
                .agg(functions.min(col(Observations.ROW)))
                .collectAsList()
                .forEach(row -> area(placer, row)
                        .ifPresent(area -> keys(row, area)
                                .forEach(key -> files.computeIfAbsent(key, unused -> new TreeMap<>())
                                        .merge(area, row.getInt(by.size()), Math::min))));
        List<FittedFile> fitted = new ArrayList<>();
        Scope shown = new Scope(scope);
        Map<Map.Entry<AreaTier, Set<AreaCode>>, Optional<BestFit>> fits = new HashMap<>();
        files.forEach((key, rows) -> fits.computeIfAbsent(
                        Map.entry(key.tier(), Set.copyOf(rows.keySet())),
                        entry -> boundaries.fitOf(rows.keySet(), key.tier()))
                .ifPresent(fit -> {
                    FittedFile each = new FittedFile(key, rows, fit);
                    if (key.tier() != AreaTier.WARDS || concerns(each, shown, register)) {
                        fitted.add(each);
                    }
                }));
        return fitted;
    }

    private static List<FittedFile.Key> keys(Row row, AreaCode area) {
        String source = row.getString(0);
        String file = row.getString(1);
        return Stream.of(AreaTier.values())
                .filter(tier -> tier.holds(area.type()))
                .map(tier -> tier == AreaTier.WARDS
                        ? FittedFile.Key.ofWards(source, file)
                        : new FittedFile.Key(source, file, tier, row.getInt(MENTION.size())))
                .toList();
    }

    private static Optional<AreaCode> area(Placer placer, Row row) {
        Placer.Mention mention = new Placer.Mention(
                row.getString(2).equals("name"),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6));
        return placer.place(mention) instanceof Placement.On on
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
