package uk.jsna.spark.check;

import static uk.jsna.spark.Fields.col;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.AreaType;
import uk.jsna.indicator.Indicator;
import uk.jsna.quality.Finding;
import uk.jsna.quality.Reconciliation;
import uk.jsna.quality.VerdictsUnderRounding;
import uk.jsna.spark.Cells;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.PlacedObservations;
import uk.jsna.table.Reconciliations;
import uk.jsna.workspace.Workspace;
import uk.jsna.workspace.WorkspaceFile;

/**
 * Figures that can be got in two ways are got in both and compared: from two sources, from the printed value and the
 * counts, from an authority and from its wards together.
 */
public final class ReconcileFigures {

    private final Workspace workspace;
    private final List<Reconciliation> all = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> periodsAsked = new ArrayList<>();

    public ReconcileFigures(Workspace workspace) {
        this.workspace = workspace;
    }

    /** A finding for each reconciliation, and for each verdict that rounding decides. */
    public List<Finding> findings() {
        List<Finding> every = new ArrayList<>(findings);
        every.addAll(Reconciliation.findings(all));
        every.addAll(periodsAsked);
        return every;
    }

    /** Rows of {@link Reconciliations}. */
    public List<Row> rows() {
        return all.stream().map(ReconcileFigures::row).toList();
    }

    /**
     * Compares what two sources print of one indicator, for every area and period that both have. What the council holds
     * has not been through disclosure control here, and is not compared.
     */
    public void sources(Dataset<Row> placed) {
        for (WorkspaceFile.Agreement agreement : workspace.agreements()) {
            Map<String, Cells> first = printed(placed, agreement.indicator(), agreement.first());
            Map<String, Cells> second = printed(placed, agreement.indicator(), agreement.second());
            String name = agreement.first() + " and " + agreement.second();
            first.forEach((key, one) -> {
                Cells other = second.get(key);
                if (other != null) {
                    all.add(new Reconciliation(
                            name,
                            at(one, PlacedObservations.TIME_PERIOD),
                            new Reconciliation.Way(agreement.first(), one.number(PlacedObservations.PRINTED_VALUE)),
                            new Reconciliation.Way(agreement.second(), other.number(PlacedObservations.PRINTED_VALUE)),
                            agreement.tolerance()));
                }
            });
            all.stream()
                    .filter(each ->
                            each.name().equals(name) && each.point().indicator().equals(agreement.indicator()))
                    .filter(each -> !each.agrees())
                    .limit(5)
                    .forEach(each -> findings.add(Finding.fail(
                            "sources_agree",
                            Finding.Place.ofArea(
                                    agreement.first(), each.point().area().value()),
                            agreement.indicator() + ": " + each.point() + " is "
                                    + each.first().value() + " in "
                                    + agreement.first() + " and "
                                    + each.second().value() + " in "
                                    + agreement.second() + ", but must be one figure. Find out which is right.")));
            if (Collections.disjoint(first.keySet(), second.keySet())) {
                findings.add(Finding.warn(
                        "sources_agree",
                        Finding.Place.ofSource(agreement.second()),
                        agreement.first() + " and " + agreement.second() + " have no figure of " + agreement.indicator()
                                + " in common, but are to be compared. Check their periods and areas."));
            }
        }
    }

    /** Compares each ward's printed value with the one recomputed from count and denominator. */
    public void printedWithCounts(Dataset<Row> figures) {
        List<Cells> wards = figures
                .filter(col(IndicatorFigures.AREA_TYPE)
                        .equalTo(AreaType.WARD.name())
                        .and(col(IndicatorFigures.VALUE_KIND).equalTo("published"))
                        .and(col(IndicatorFigures.CALCULATED_VALUE).isNotNull()))
                .collectAsList()
                .stream()
                .map(row -> Cells.of(IndicatorFigures.TABLE, row))
                .toList();
        for (Cells ward : wards) {
            Indicator indicator = indicator(ward);
            // Half of the last printed place, and the noise of a binary fraction.
            double half = 0.5 * Math.pow(10, -indicator.decimals()) + 1e-9;
            all.add(new Reconciliation(
                    "printed value and counts",
                    at(ward, IndicatorFigures.TIME_PERIOD),
                    new Reconciliation.Way("printed", ward.number(IndicatorFigures.VALUE)),
                    new Reconciliation.Way(
                            "count over denominator (" + ward.text(IndicatorFigures.DENOMINATOR_KIND) + ")",
                            ward.number(IndicatorFigures.CALCULATED_VALUE)),
                    half));
        }
        for (WorkspaceFile.Threshold threshold : workspace.thresholds()) {
            VerdictsUnderRounding verdicts = new VerdictsUnderRounding(threshold.indicator(), threshold.over());
            wards.stream()
                    .filter(ward -> ward.text(IndicatorFigures.INDICATOR).equals(threshold.indicator()))
                    .forEach(ward -> verdicts.add(
                            at(ward, IndicatorFigures.TIME_PERIOD),
                            ward.number(IndicatorFigures.VALUE),
                            ward.number(IndicatorFigures.CALCULATED_VALUE)));
            findings.addAll(verdicts.findings());
        }
    }

    /** The period that a headline asks for has figures of wards; last year's file under this year's name has not. */
    public void periodsAskedFor(Dataset<Row> figures) {
        for (WorkspaceFile.Threshold threshold : workspace.thresholds()) {
            if (threshold.period() == null) {
                continue;
            }
            List<String> periods = figures
                    .filter(col(IndicatorFigures.INDICATOR)
                            .equalTo(threshold.indicator())
                            .and(col(IndicatorFigures.AREA_TYPE).equalTo(AreaType.WARD.name())))
                    .select(col(IndicatorFigures.TIME_PERIOD))
                    .distinct()
                    .collectAsList()
                    .stream()
                    .map(row -> row.getString(0))
                    .sorted()
                    .toList();
            if (!periods.contains(threshold.period())) {
                periodsAsked.add(Finding.fail(
                        "period_is_the_one_asked_for",
                        Finding.Place.ofSource(""),
                        threshold.indicator() + " has wards' figures for " + String.join(", ", periods)
                                + ", but " + threshold.period()
                                + " is asked for. Get the edition that holds it, or ask for another period."));
            }
        }
    }

    /** Compares the value of each authority in scope, and of the districts below it, with that of its wards together. */
    public void wardsWithAuthorities(Dataset<Row> figures) {
        Map<String, Sum> sums = new TreeMap<>();
        for (Row row : figures.filter(col(IndicatorFigures.AREA_TYPE).equalTo(AreaType.WARD.name()))
                .collectAsList()) {
            Cells ward = Cells.of(IndicatorFigures.TABLE, row);
            for (String larger : larger(ward)) {
                sums.computeIfAbsent(key(ward, larger), unused -> new Sum()).add(ward);
            }
        }
        figures
                .filter(col(IndicatorFigures.AREA_TYPE).isin(types(type -> type.isLowerTier() || type.isUpperTier())))
                .collectAsList()
                .stream()
                .map(row -> Cells.of(IndicatorFigures.TABLE, row))
                .forEach(figure -> compare(figure, sums.get(key(figure, figure.text(IndicatorFigures.AREA_CODE)))));
    }

    private void compare(Cells figure, @Nullable Sum sum) {
        Double value = figure.numberOrNull(IndicatorFigures.VALUE);
        if (sum != null && value != null && sum.isWhole()) {
            all.add(new Reconciliation(
                    "wards together and authority",
                    at(figure, IndicatorFigures.TIME_PERIOD),
                    new Reconciliation.Way("sum of " + sum.wards + " wards", sum.value(indicator(figure))),
                    new Reconciliation.Way(figure.text(IndicatorFigures.VALUE_KIND), value),
                    workspace.checks().wardSumsWithin()));
        }
    }

    /** The counts of an authority's wards; not whole where a ward's count is missing. */
    private static final class Sum {

        private int wards;
        private double numerator;
        private double denominator;

        void add(Cells ward) {
            wards++;
            numerator += ward.number(IndicatorFigures.NUMERATOR);
            denominator += ward.number(IndicatorFigures.DENOMINATOR);
        }

        boolean isWhole() {
            return numerator > 0 && denominator > 0;
        }

        double value(Indicator indicator) {
            return numerator / denominator * indicator.multiplier();
        }
    }

    private Map<String, Cells> printed(Dataset<Row> placed, String indicator, String source) {
        Map<String, Cells> byKey = new TreeMap<>();
        placed.filter(col(PlacedObservations.INDICATOR)
                        .equalTo(indicator)
                        .and(col(PlacedObservations.SOURCE).equalTo(source))
                        .and(functions.not(col(PlacedObservations.COUNCIL_HELD)))
                        .and(col(PlacedObservations.PRINTED_VALUE).isNotNull()))
                .collectAsList()
                .forEach(row -> {
                    Cells cells = Cells.of(PlacedObservations.TABLE, row);
                    byKey.put(
                            cells.text(PlacedObservations.AREA_CODE) + "|" + cells.text(PlacedObservations.SEX) + "|"
                                    + cells.text(PlacedObservations.CATEGORY_TYPE) + "|"
                                    + cells.text(PlacedObservations.CATEGORY) + "|"
                                    + cells.integer(PlacedObservations.TIME_PERIOD_SORTABLE),
                            cells);
                });
        return byKey;
    }

    private Indicator indicator(Cells figure) {
        String id = figure.text(IndicatorFigures.INDICATOR);
        return workspace.indicators().find(id).orElseThrow(() -> new IllegalStateException("no indicator " + id));
    }

    private static List<String> larger(Cells ward) {
        List<String> larger = new ArrayList<>();
        String district = ward.textOrNull(IndicatorFigures.DISTRICT_CODE);
        String county = ward.textOrNull(IndicatorFigures.COUNTY_CODE);
        if (district != null) {
            larger.add(district);
        }
        if (county != null && !county.equals(district)) {
            larger.add(county);
        }
        return larger;
    }

    private static String key(Cells figure, String area) {
        return area + "|" + figure.text(IndicatorFigures.INDICATOR) + "|" + figure.text(IndicatorFigures.SEX) + "|"
                + figure.text(IndicatorFigures.CATEGORY_TYPE) + "|" + figure.text(IndicatorFigures.CATEGORY) + "|"
                + figure.text(IndicatorFigures.TIME_PERIOD);
    }

    private static Object[] types(Predicate<AreaType> which) {
        return java.util.Arrays.stream(AreaType.values())
                .filter(which)
                .map(AreaType::name)
                .toArray();
    }

    private static Reconciliation.Point at(Cells figure, uk.jsna.table.Field period) {
        return new Reconciliation.Point(
                figure.text(IndicatorFigures.INDICATOR),
                new AreaCode(figure.text(IndicatorFigures.AREA_CODE)),
                figure.text(IndicatorFigures.AREA_NAME),
                figure.text(period));
    }

    private static Row row(Reconciliation each) {
        return Cells.of(Reconciliations.TABLE)
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
                .toRow();
    }
}
