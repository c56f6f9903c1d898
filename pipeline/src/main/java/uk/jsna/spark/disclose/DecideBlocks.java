package uk.jsna.spark.disclose;

import static uk.jsna.spark.Fields.col;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import uk.jsna.disclosure.BlockRules;
import uk.jsna.disclosure.CellKey;
import uk.jsna.disclosure.PrimaryRule;
import uk.jsna.indicator.AreaType;
import uk.jsna.spark.Cells;
import uk.jsna.spark.Fields;
import uk.jsna.spark.SeriesPass;
import uk.jsna.table.CalculatedFigures;
import uk.jsna.table.DisclosureRecords;
import uk.jsna.table.Field;

/**
 * Decides which figures a release withholds: the figures that share sums come together in a block, each block is decided
 * by itself wherever Spark puts it, and a family of indicators whose blocks leave a figure unprotected is decided again as
 * one block, in which every total may be withheld.
 */
public final class DecideBlocks {

    private static final List<Field> ORDER = List.of(
            DisclosureRecords.RELEASE,
            DisclosureRecords.INDICATOR,
            DisclosureRecords.AREA_CODE,
            DisclosureRecords.TIME_PERIOD,
            DisclosureRecords.SEX,
            DisclosureRecords.CATEGORY_TYPE,
            DisclosureRecords.CATEGORY);

    private final Dataset<Row> figures;
    private final BlockRules rules;
    private final Set<CellKey> signed;

    private DecideBlocks(Dataset<Row> figures, BlockRules rules, Set<CellKey> signed) {
        this.figures = figures;
        this.rules = rules;
        this.signed = signed;
    }

    /**
     * Decides a release.
     *
     * @param calculated rows of {@link CalculatedFigures}
     * @param past rows of {@link DisclosureRecords} of earlier releases
     * @param rules what is decided by
     * @param signed incidents that a person has signed
     * @return rows of {@link DisclosureRecords}: a decision for every figure of an indicator that the council counts, with
     *     its proof
     */
    public static Dataset<Row> of(Dataset<Row> calculated, Dataset<Row> past, BlockRules rules, Set<CellKey> signed) {
        MapFunction<Row, Row> record = row -> RecordedFigures.ofCalculated(Cells.of(CalculatedFigures.TABLE, row))
                .toRow();
        Dataset<Row> records = calculated
                .map(record, Encoders.row(Fields.schema(DisclosureRecords.TABLE)))
                .union(past.filter(col(DisclosureRecords.RECORD).equalTo(RecordedFigures.FIGURE)));
        BlockRules shared = rules.with(rules.relations().sharing(cohorts(calculated)));
        return new DecideBlocks(records, shared, Set.copyOf(signed)).decide();
    }

    /** Indicators that the council counts in one source, among the same people. */
    private static Collection<Set<String>> cohorts(Dataset<Row> calculated) {
        Map<String, Set<String>> bySource = new TreeMap<>();
        calculated
                .filter(col(CalculatedFigures.COUNCIL_HELD)
                        .and(col(CalculatedFigures.DENOMINATOR).isNotNull()))
                .select(col(CalculatedFigures.SOURCE), col(CalculatedFigures.INDICATOR))
                .distinct()
                .collectAsList()
                .forEach(row -> bySource.computeIfAbsent(row.getString(0), unused -> new TreeSet<>())
                        .add(row.getString(1)));
        return bySource.values();
    }

    private Dataset<Row> decide() {
        Set<String> controlled = families(figures.filter(col(DisclosureRecords.COUNCIL_HELD)));
        if (controlled.isEmpty()) {
            // Not these rows without any: earlier releases come from files, whose columns may all be empty.
            return figures.sparkSession().createDataFrame(List.of(), Fields.schema(DisclosureRecords.TABLE));
        }
        BlockPlan plan = new BlockPlan(rules, controlled, wide());
        Dataset<Row> decided = decide(plan).persist();
        Set<String> again = families(decided.filter(
                col(DisclosureRecords.RECORD).isin(RecordedFigures.UNPROTECTED, RecordedFigures.INCIDENT)));
        again.removeAll(plan.wide());
        if (again.isEmpty()) {
            return decided;
        }
        FilterFunction<Row> others =
                row -> !again.contains(rules.relations().familyOf(familyName(Cells.of(DisclosureRecords.TABLE, row))));
        return decided.filter(others).union(decide(plan.widened(again)));
    }

    private static String familyName(Cells record) {
        String block = record.text(DisclosureRecords.BLOCK);
        return block.substring(0, block.indexOf('|'));
    }

    private Dataset<Row> decide(BlockPlan plan) {
        FilterFunction<Row> controlled =
                row -> plan.controls(Cells.of(DisclosureRecords.TABLE, row).text(DisclosureRecords.INDICATOR));
        MapFunction<Row, Row> place = row -> {
            Cells record = Cells.of(DisclosureRecords.TABLE, row);
            return record.set(DisclosureRecords.BLOCK, plan.blockOf(record)).toRow();
        };
        return SeriesPass.over(
                        new SeriesPass.Declared(DisclosureRecords.TABLE, List.of(DisclosureRecords.BLOCK), ORDER),
                        DisclosureRecords.TABLE,
                        new DecideBlock(plan, signed))
                .apply(figures.filter(controlled).map(place, Encoders.row(Fields.schema(DisclosureRecords.TABLE))));
    }

    /** Families whose large totals cannot be held: one is small or was withheld, or counts reach past their authority. */
    private Set<String> wide() {
        Column isLarge = col(DisclosureRecords.AREA_TYPE).isin(types(DecideBlocks::isLarge));
        FilterFunction<Row> isSmall = new SmallTotal(rules);
        Set<String> wide = families(figures.filter(isLarge).filter(isSmall));
        Column isNowhere = col(DisclosureRecords.COUNTY_CODE).isNull();
        Column isAbove = col(DisclosureRecords.AREA_TYPE)
                .isin(types(type -> type == AreaType.REGION || type == AreaType.COUNTRY));
        wide.addAll(families(figures.filter(
                col(DisclosureRecords.COUNCIL_HELD).and(isNowhere).and(functions.not(isAbove)))));
        Set<String> counted = authorities(figures.filter(col(DisclosureRecords.COUNCIL_HELD)));
        counted.removeAll(authorities(figures.filter(isLarge.and(functions.not(isAbove)))));
        Set<String> above = families(figures.filter(isAbove));
        counted.stream()
                .map(each -> each.substring(0, each.indexOf('|')))
                .filter(above::contains)
                .forEach(wide::add);
        return wide;
    }

    private static boolean isLarge(AreaType type) {
        return type.isUpperTier() || type == AreaType.REGION || type == AreaType.COUNTRY;
    }

    private static Object[] types(Predicate<AreaType> which) {
        return Arrays.stream(AreaType.values())
                .filter(which)
                .map(AreaType::name)
                .toArray();
    }

    private Set<String> families(Dataset<Row> records) {
        return records.select(col(DisclosureRecords.INDICATOR)).distinct().collectAsList().stream()
                .map(row -> rules.relations().familyOf(indicatorOf(row.getString(0))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Counts that are not figures themselves are named by the indicator they belong to. */
    private static String indicatorOf(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    private Set<String> authorities(Dataset<Row> records) {
        return records
                .select(col(DisclosureRecords.INDICATOR), col(DisclosureRecords.COUNTY_CODE))
                .distinct()
                .collectAsList()
                .stream()
                .map(row -> rules.relations().familyOf(row.getString(0)) + "|" + row.get(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A count of a large area that the rule withholds, or that an earlier release withheld. */
    private record SmallTotal(BlockRules rules) implements FilterFunction<Row>, Serializable {

        @Override
        public boolean call(Row row) {
            Cells record = Cells.of(DisclosureRecords.TABLE, row);
            if (!record.flag(DisclosureRecords.COUNCIL_HELD)) {
                return false;
            }
            PrimaryRule rule = rules.of(record.text(DisclosureRecords.INDICATOR));
            return RecordedFigures.decision(record).isWithheld()
                    || !rule.decide(RecordedFigures.count(record)).isShown();
        }
    }
}
