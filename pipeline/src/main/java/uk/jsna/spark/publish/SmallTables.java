package uk.jsna.spark.publish;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import uk.jsna.geography.Area;
import uk.jsna.geography.WardGroup;
import uk.jsna.indicator.Indicator;
import uk.jsna.quality.Finding;
import uk.jsna.spark.Cells;
import uk.jsna.spark.Fields;
import uk.jsna.table.AreaGroups;
import uk.jsna.table.Areas;
import uk.jsna.table.Findings;
import uk.jsna.table.Indicators;
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

    /** Rows of {@link AreaGroups}: the wards of each group of the workspace. */
    public static List<Row> areaGroups(Collection<WardGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.wards().stream()
                        .map(ward -> Cells.of(AreaGroups.TABLE)
                                .set(AreaGroups.GROUP_CODE, group.code().value())
                                .set(AreaGroups.AREA_CODE, ward.value())
                                .toRow()))
                .toList();
    }

    /** Rows of {@link Areas} for the groups of the workspace. */
    public static List<Row> groupsAsAreas(Collection<WardGroup> groups, String vintage) {
        return groups.stream()
                .map(group -> Cells.of(Areas.TABLE)
                        .set(Areas.AREA_CODE, group.code().value())
                        .set(Areas.AREA_NAME, group.name())
                        .set(Areas.AREA_TYPE, group.code().type().name())
                        .set(Areas.BOUNDARY_VINTAGE, vintage)
                        .toRow())
                .toList();
    }

    /** Rows of {@link Indicators}. */
    public static List<Row> indicators(Collection<Indicator> indicators) {
        return indicators.stream()
                .map(indicator -> Cells.of(Indicators.TABLE)
                        .set(Indicators.INDICATOR, indicator.id())
                        .set(Indicators.NAME, indicator.name())
                        .set(Indicators.DEFINITION, indicator.definition())
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
                        .toRow())
                .toList();
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

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
