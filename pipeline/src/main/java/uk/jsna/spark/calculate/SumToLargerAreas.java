package uk.jsna.spark.calculate;

import static uk.jsna.spark.Fields.col;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import uk.jsna.geography.Area;
import uk.jsna.geography.AreaGroup;
import uk.jsna.geography.AreaRegister;
import uk.jsna.geography.BestFit;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.AreaType;
import uk.jsna.indicator.ValueNote;
import uk.jsna.series.DenominatorKind;
import uk.jsna.spark.Cells;
import uk.jsna.spark.Fields;
import uk.jsna.spark.SeriesPass;
import uk.jsna.spark.Step;
import uk.jsna.table.CalculatedFigures;
import uk.jsna.table.Field;
import uk.jsna.table.PlacedObservations;
import uk.jsna.table.SummedParts;

/**
 * Counts of counties, regions and England as the sums of their lower-tier authorities, for where no publisher gives them,
 * and of the workspace's groups as the sums of their members. A sum is made only where every part of the larger area is
 * there with its count; an average of rates is never taken. A group that lacks a member's count says that its figure is
 * not available. What comes out are observations again, so that they are calculated like any other.
 */
public final class SumToLargerAreas {

    private SumToLargerAreas() {}

    /** The step, from figures of lower-tier authorities to observations of the areas above them. */
    public static Step with(AreaRegister register) {
        Map<String, List<String>> groups = groupsOf(register);
        FlatMapFunction<Row, Row> parts =
                row -> parts(groups, Cells.of(CalculatedFigures.TABLE, row)).iterator();
        Step sums = SeriesPass.over(
                new SeriesPass.Declared(
                        SummedParts.TABLE,
                        List.of(
                                SummedParts.LARGER_AREA,
                                SummedParts.INDICATOR,
                                SummedParts.SEX,
                                SummedParts.CATEGORY_TYPE,
                                SummedParts.CATEGORY),
                        List.of(SummedParts.TIME_PERIOD_SORTABLE, SummedParts.TIME_PERIOD, SummedParts.AREA_CODE)),
                PlacedObservations.TABLE,
                new Sums(register.withoutSmallAreas()));
        return figures ->
                sums.apply(figures.filter(col(CalculatedFigures.NUMERATOR).isNotNull())
                        .flatMap(parts, Encoders.row(Fields.schema(SummedParts.TABLE))));
    }

    /** The sums of areas for which no source holds the figure. */
    public static Dataset<Row> notIn(Dataset<Row> sums, Dataset<Row> published) {
        List<Field> key = List.of(
                PlacedObservations.INDICATOR,
                PlacedObservations.AREA_CODE,
                PlacedObservations.SEX,
                PlacedObservations.CATEGORY_TYPE,
                PlacedObservations.CATEGORY,
                PlacedObservations.TIME_PERIOD);
        Dataset<Row> held = published.select(Fields.cols(key)).distinct();
        return sums.join(held, key.stream().map(Field::name).toArray(String[]::new), "left_anti")
                .select(Fields.cols(PlacedObservations.TABLE.fields()));
    }

    /** The groups that each area is a member of. */
    private static Map<String, List<String>> groupsOf(AreaRegister register) {
        Map<String, List<String>> groups = new HashMap<>();
        for (AreaGroup group : register.groups()) {
            register.membersOf(group.code())
                    .forEach(member -> groups.computeIfAbsent(member.value(), unused -> new ArrayList<>())
                            .add(group.code().value()));
        }
        return groups;
    }

    private static List<Row> parts(Map<String, List<String>> groups, Cells figure) {
        AreaCode code = new AreaCode(figure.text(CalculatedFigures.AREA_CODE));
        Stream<String> above = code.type().isLowerTier()
                ? Stream.of(
                                CalculatedFigures.COUNTY_CODE,
                                CalculatedFigures.REGION_CODE,
                                CalculatedFigures.COUNTRY_CODE)
                        .map(figure::textOrNull)
                        .filter(larger -> larger != null && !larger.equals(code.value()))
                : Stream.of();
        return Stream.concat(above, groups.getOrDefault(code.value(), List.of()).stream())
                .map(larger -> Cells.of(SummedParts.TABLE)
                        .copy(figure)
                        .set(SummedParts.LARGER_AREA, larger)
                        .toRow())
                .toList();
    }

    private record Sums(AreaRegister register) implements SeriesPass.SeriesFunction, Serializable {

        @Override
        public List<Cells> apply(List<Cells> parts) {
            AreaCode larger = new AreaCode(parts.get(0).text(SummedParts.LARGER_AREA));
            Optional<Area> area = register.area(larger);
            if (area.isEmpty()) {
                return List.of();
            }
            Map<String, List<Cells>> byPeriod = new LinkedHashMap<>();
            parts.forEach(
                    part -> byPeriod.computeIfAbsent(part.text(SummedParts.TIME_PERIOD), unused -> new ArrayList<>())
                            .add(part));
            return byPeriod.values().stream()
                    .flatMap(period -> figure(area.get(), period).stream())
                    .toList();
        }

        private Optional<Cells> figure(Area area, List<Cells> parts) {
            List<Cells> whole = whole(area.code(), parts);
            if (!whole.isEmpty()) {
                return Optional.of(sum(area, whole));
            }
            return area.type() == AreaType.GROUP ? Optional.of(notAvailable(area, parts)) : Optional.empty();
        }

        private static Cells notAvailable(Area area, List<Cells> parts) {
            return sum(area, parts)
                    .set(PlacedObservations.NUMERATOR, null)
                    .set(PlacedObservations.DENOMINATOR, null)
                    .set(PlacedObservations.FIT_PERCENTAGE, null)
                    .set(PlacedObservations.VALUE_NOTE, ValueNote.NOT_AVAILABLE.letter());
        }

        private List<Cells> whole(AreaCode larger, List<Cells> parts) {
            TreeMap<AreaCode, Cells> byCode = new TreeMap<>();
            parts.forEach(part -> byCode.put(new AreaCode(part.text(SummedParts.AREA_CODE)), part));
            byCode.keySet().retainAll(register.wholeOf(larger, byCode.keySet()));
            return List.copyOf(byCode.values());
        }

        private static Cells sum(Area area, List<Cells> parts) {
            double numerator = 0;
            double denominator = 0;
            DenominatorKind kind = DenominatorKind.PUBLISHED;
            boolean councilHeld = false;
            for (Cells part : parts) {
                numerator += part.number(SummedParts.NUMERATOR);
                denominator += part.number(SummedParts.DENOMINATOR);
                councilHeld |= part.flag(SummedParts.COUNCIL_HELD);
                kind = weaker(kind, part.text(SummedParts.DENOMINATOR_KIND));
            }
            double fit = Parts.fit(parts);
            return Cells.of(PlacedObservations.TABLE)
                    .copy(parts.get(0))
                    .set(PlacedObservations.PLACEMENT, Parts.placement(parts).words())
                    .set(PlacedObservations.FIT_PERCENTAGE, fit)
                    .set(PlacedObservations.AREA_CODE, area.code().value())
                    .set(PlacedObservations.AREA_NAME, area.name())
                    .set(PlacedObservations.AREA_TYPE, area.type().name())
                    .set(PlacedObservations.DISTRICT_CODE, Area.text(area.district()))
                    .set(PlacedObservations.COUNTY_CODE, Area.text(area.county()))
                    .set(PlacedObservations.REGION_CODE, Area.text(area.region()))
                    .set(PlacedObservations.COUNTRY_CODE, Area.text(area.country()))
                    .set(PlacedObservations.BOUNDARY_VINTAGE, area.vintage())
                    .set(PlacedObservations.SOURCE_RANK, 0)
                    .set(PlacedObservations.FILE, "")
                    .set(PlacedObservations.SHEET, "")
                    .set(PlacedObservations.ROW, 0)
                    .set(PlacedObservations.COUNCIL_HELD, councilHeld)
                    .set(PlacedObservations.SUMMED, true)
                    .set(PlacedObservations.DENOMINATOR_KIND, kind.words())
                    .set(PlacedObservations.NUMERATOR, numerator)
                    .set(PlacedObservations.DENOMINATOR, denominator)
                    .set(PlacedObservations.PRINTED_VALUE, null)
                    .set(
                            PlacedObservations.VALUE_NOTE,
                            fit < 100 * BestFit.ENOUGH ? ValueNote.ESTIMATED.letter() : null);
        }

        private static DenominatorKind weaker(DenominatorKind kind, String words) {
            for (DenominatorKind other : DenominatorKind.values()) {
                if (other.words().equals(words) && other.compareTo(kind) > 0) {
                    return other;
                }
            }
            return kind;
        }
    }
}
