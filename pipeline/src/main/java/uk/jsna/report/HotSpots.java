package uk.jsna.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import uk.jsna.indicator.AreaType;
import uk.jsna.indicator.ValueNote;
import uk.jsna.report.HotSpotQuery.ValueChoice;
import uk.jsna.report.Threshold.Quotient;
import uk.jsna.report.WardStanding.Limits;
import uk.jsna.table.Field;
import uk.jsna.table.IndicatorFigures;

/**
 * The wards of an area whose published value of an indicator is over a threshold. A ward's figure that is withheld or
 * absent never counts as over or within.
 */
public final class HotSpots {

    private static final List<Field> WHICH = List.of(
            IndicatorFigures.INDICATOR,
            IndicatorFigures.AREA_TYPE,
            IndicatorFigures.SEX,
            IndicatorFigures.CATEGORY_TYPE,
            IndicatorFigures.CATEGORY,
            IndicatorFigures.TIME_PERIOD,
            IndicatorFigures.TIME_PERIOD_SORTABLE,
            IndicatorFigures.AREA_CODE,
            IndicatorFigures.DISTRICT_CODE,
            IndicatorFigures.COUNTY_CODE,
            IndicatorFigures.REGION_CODE,
            IndicatorFigures.COUNTRY_CODE);
    private static final List<Field> WHAT = List.of(
            IndicatorFigures.AREA_NAME,
            IndicatorFigures.NUMERATOR,
            IndicatorFigures.DENOMINATOR,
            IndicatorFigures.DENOMINATOR_KIND,
            IndicatorFigures.LOWER_CI95,
            IndicatorFigures.UPPER_CI95,
            IndicatorFigures.LOWER_CI998,
            IndicatorFigures.UPPER_CI998,
            IndicatorFigures.VALUE_NOTE);

    private final HotSpotQuery query;
    private final double multiplier;
    private final Set<String> area;
    private final Field value;
    private final List<WardStanding> wards = new ArrayList<>();
    private final PeriodChoice periods;

    private HotSpots(HotSpotQuery query, double multiplier, Set<String> area) {
        this.query = query;
        this.multiplier = multiplier;
        this.area = area;
        this.periods = new PeriodChoice(query);
        this.value = query.choice() == ValueChoice.PRINTED ? IndicatorFigures.VALUE : IndicatorFigures.CALCULATED_VALUE;
    }

    /**
     * Finds the hot spots.
     *
     * @throws UnknownChoiceException where the indicator, the area, the group of people or the period is not there
     */
    public static HotSpotAnswer find(Release release, HotSpotQuery query) {
        IndicatorWords indicator = IndicatorWords.of(release, query.indicator());
        AreaScope scope = AreaScope.of(release, query.area());
        HotSpots search = new HotSpots(query, indicator.multiplier(), scope.codes());
        PublishedTable figures = release.table(IndicatorFigures.TABLE);
        figures.forEach(WHICH, search.periods);
        String period = search.periods.chosen();
        List<Field> columns = new ArrayList<>(WHICH);
        columns.addAll(WHAT);
        columns.add(search.value);
        figures.forEach(columns, row -> search.judge(row, period));
        search.wards.sort(WardStanding.WORST_FIRST);
        return new HotSpotAnswer(query, indicator, scope, period, search.wards);
    }

    private void judge(PublishedRow row, String period) {
        if (PeriodChoice.isWardOf(row, query)
                && row.text(IndicatorFigures.TIME_PERIOD).equals(period)
                && AreaScope.isIn(row, area)) {
            wards.add(standing(row));
        }
    }

    private WardStanding standing(PublishedRow row) {
        Optional<ValueNote> instead =
                ValueNote.ofLetter(row.text(IndicatorFigures.VALUE_NOTE)).filter(ValueNote::standsInsteadOfValue);
        OptionalDouble number = row.number(value);
        return instead.isPresent() || number.isEmpty() ? without(row, instead) : with(row, number.getAsDouble());
    }

    private static WardStanding without(PublishedRow row, Optional<ValueNote> instead) {
        boolean withheld = instead.equals(Optional.of(ValueNote.CONFIDENTIAL));
        return new WardStanding(
                row.text(IndicatorFigures.AREA_CODE),
                row.text(IndicatorFigures.AREA_NAME),
                OptionalDouble.empty(),
                Limits.NONE,
                withheld ? Standing.WITHHELD : Standing.ABSENT,
                OptionalLong.empty(),
                row.text(IndicatorFigures.DENOMINATOR_KIND),
                row.text(IndicatorFigures.VALUE_NOTE));
    }

    private WardStanding with(PublishedRow row, double number) {
        OptionalDouble lower = row.number(IndicatorFigures.LOWER_CI95);
        return new WardStanding(
                row.text(IndicatorFigures.AREA_CODE),
                row.text(IndicatorFigures.AREA_NAME),
                OptionalDouble.of(number),
                new Limits(
                        lower,
                        row.number(IndicatorFigures.UPPER_CI95),
                        row.number(IndicatorFigures.LOWER_CI998),
                        row.number(IndicatorFigures.UPPER_CI998)),
                Standing.of(number, lower, query.threshold()),
                fewerNeeded(row),
                row.text(IndicatorFigures.DENOMINATOR_KIND),
                row.text(IndicatorFigures.VALUE_NOTE));
    }

    private OptionalLong fewerNeeded(PublishedRow row) {
        OptionalDouble numerator = row.number(IndicatorFigures.NUMERATOR);
        OptionalDouble denominator = row.number(IndicatorFigures.DENOMINATOR);
        if (numerator.isEmpty() || denominator.isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Threshold.fewerNeeded(
                new Quotient(numerator.getAsDouble(), denominator.getAsDouble(), multiplier), query.threshold()));
    }

    /** Whether a row is about a ward. */
    static boolean isWard(PublishedRow row) {
        return row.text(IndicatorFigures.AREA_TYPE).equalsIgnoreCase(AreaType.WARD.name());
    }
}
