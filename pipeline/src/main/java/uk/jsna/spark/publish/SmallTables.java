package uk.jsna.spark.publish;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import uk.jsna.geography.Area;
import uk.jsna.geography.AreaRegister;
import uk.jsna.indicator.Indicator;
import uk.jsna.quality.CheckResult;
import uk.jsna.quality.Finding;
import uk.jsna.quality.Reconciliation;
import uk.jsna.spark.Cells;
import uk.jsna.spark.Fields;
import uk.jsna.table.AreaGroups;
import uk.jsna.table.Areas;
import uk.jsna.table.CheckResults;
import uk.jsna.table.DefinitionBreaks;
import uk.jsna.table.Findings;
import uk.jsna.table.Indicators;
import uk.jsna.table.Reconciliations;
import uk.jsna.table.Table;

/** Tables that are made of values in memory: definitions, areas, findings. */
public final class SmallTables {

    private SmallTables() {}

    /** Rows as a dataset of a table. */
    public static Dataset<Row> of(SparkSession session, Table table, List<Row> rows) {
        return session.createDataFrame(rows, Fields.schema(table));
    }

    /** Rows of {@link Areas}. */
    public static List<Row> areas(Collection<Area> areas) {
        return areas.stream()
                .map(area -> Cells.of(Areas.TABLE)
                        .set(Areas.AREA_CODE, area.code().value())
                        .set(Areas.AREA_NAME, area.name())
                        .set(Areas.AREA_TYPE, area.type().name())
                        .set(Areas.BOUNDARY_VINTAGE, area.vintage())
                        .set(Areas.DISTRICT_CODE, Area.text(area.district()))
                        .set(Areas.COUNTY_CODE, Area.text(area.county()))
                        .set(Areas.REGION_CODE, Area.text(area.region()))
                        .set(Areas.COUNTRY_CODE, Area.text(area.country()))
                        .toRow())
                .toList();
    }

    /** Rows of {@link AreaGroups}: the members of each group of the workspace. */
    public static List<Row> areaGroups(AreaRegister register) {
        return register.groups().stream()
                .flatMap(group -> register.membersOf(group.code()).stream()
                        .map(member -> Cells.of(AreaGroups.TABLE)
                                .set(AreaGroups.GROUP_CODE, group.code().value())
                                .set(AreaGroups.AREA_CODE, member.value())
                                .toRow()))
                .toList();
    }

    /**
     * Rows of {@link Indicators}.
     *
     * @param indicators the indicators
     * @param roundings to what multiple the council's counts of each are rounded, if they are
     */
    public static List<Row> indicators(Collection<Indicator> indicators, Function<Indicator, OptionalInt> roundings) {
        return indicators.stream()
                .map(indicator -> Cells.of(Indicators.TABLE)
                        .set(Indicators.INDICATOR, indicator.id())
                        .set(Indicators.NAME, indicator.name())
                        .set(Indicators.DEFINITION, indicator.definition())
                        .set(
                                Indicators.POPULATION,
                                indicator.population() == null
                                        ? ""
                                        : indicator.population().who())
                        .set(Indicators.DOMAIN, indicator.domain())
                        .set(Indicators.VALUE_TYPE, words(indicator.valueType()))
                        .set(Indicators.UNIT, indicator.unit())
                        .set(Indicators.MULTIPLIER, indicator.multiplier())
                        .set(Indicators.POLARITY, words(indicator.polarity()))
                        .set(Indicators.PERIOD_TYPE, words(indicator.periodType()))
                        .set(Indicators.DECIMALS, indicator.decimals())
                        .set(
                                Indicators.DENOMINATOR_INDICATOR,
                                indicator.denominator() == null
                                        ? null
                                        : indicator.denominator().indicator())
                        .set(Indicators.ROUNDED_TO, multiple(roundings.apply(indicator)))
                        .toRow())
                .toList();
    }

    private static @Nullable Integer multiple(OptionalInt rounding) {
        return rounding.isPresent() ? rounding.getAsInt() : null;
    }

    /** Rows of {@link Findings}. */
    public static List<Row> findings(Collection<Finding> findings) {
        return findings.stream()
                .map(finding -> Cells.of(Findings.TABLE)
                        .set(Findings.CHECK, finding.check())
                        .set(Findings.OUTCOME, words(finding.outcome()))
                        .set(Findings.MESSAGE, finding.message())
                        .set(Findings.SOURCE, finding.place().source())
                        .set(Findings.FILE, finding.place().file())
                        .set(Findings.SHEET, finding.place().sheet())
                        .set(Findings.ROW, Math.toIntExact(finding.place().row()))
                        .set(Findings.COLUMN, finding.place().column())
                        .set(Findings.AREA_CODE, finding.place().area())
                        .toRow())
                .toList();
    }

    /** Rows of {@link DefinitionBreaks}. */
    public static List<Row> breaks(Collection<Indicator> indicators) {
        return indicators.stream()
                .flatMap(indicator -> indicator.breaks().stream()
                        .map(each -> Cells.of(DefinitionBreaks.TABLE)
                                .set(DefinitionBreaks.INDICATOR, indicator.id())
                                .set(DefinitionBreaks.FROM, each.from().toString())
                                .set(DefinitionBreaks.REASON, each.reason())
                                .set(DefinitionBreaks.LINK, each.link())
                                .toRow()))
                .toList();
    }

    /** Rows of {@link CheckResults}. */
    public static List<Row> checks(Collection<CheckResult> results) {
        return results.stream()
                .map(result -> Cells.of(CheckResults.TABLE)
                        .set(CheckResults.CHECK, result.check())
                        .set(CheckResults.SUBJECT, result.subject())
                        .set(CheckResults.OUTCOME, words(result.outcome()))
                        .set(CheckResults.LOOKED_AT, Math.toIntExact(result.lookedAt()))
                        .set(CheckResults.FAILED, Math.toIntExact(result.failed()))
                        .set(CheckResults.MESSAGE, result.message())
                        .toRow())
                .toList();
    }

    /** Rows of {@link Reconciliations}: those whose values may be published. */
    public static List<Row> reconciliations(Collection<Reconciliation> all) {
        return all.stream()
                .filter(Reconciliation::hasValues)
                .map(each -> Cells.of(Reconciliations.TABLE)
                        .set(Reconciliations.RECONCILIATION, each.name())
                        .set(Reconciliations.INDICATOR, each.point().indicator())
                        .set(Reconciliations.AREA_CODE, each.point().area().value())
                        .set(Reconciliations.AREA_NAME, each.point().areaName())
                        .set(Reconciliations.TIME_PERIOD, each.point().period())
                        .set(Reconciliations.FIRST, each.first().from())
                        .set(Reconciliations.FIRST_VALUE, each.first().value())
                        .set(Reconciliations.SECOND, each.second().from())
                        .set(Reconciliations.SECOND_VALUE, each.second().value())
                        .set(Reconciliations.TOLERANCE, each.tolerance())
                        .set(Reconciliations.AGREES, each.agrees())
                        .toRow())
                .toList();
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
