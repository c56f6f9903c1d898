package uk.jsna.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.Polarity;
import uk.jsna.ranking.Level;
import uk.jsna.ranking.RankedFigure;
import uk.jsna.ranking.Ranking;
import uk.jsna.statistics.Interval;
import uk.jsna.table.Field;
import uk.jsna.table.HotSpotWards;
import uk.jsna.table.IndicatorFigures;

/**
 * Ranks the wards of any area of a release as the night ranks those of the areas in scope: by the same calculation on the
 * same published figures. Clusters and movements are those that the night found.
 */
public final class WardRanking {

    private static final List<Field> WHICH = List.of(
            IndicatorFigures.INDICATOR,
            IndicatorFigures.AREA_TYPE,
            IndicatorFigures.SEX,
            IndicatorFigures.CATEGORY_TYPE,
            IndicatorFigures.CATEGORY,
            IndicatorFigures.TIME_PERIOD,
            IndicatorFigures.TIME_PERIOD_SORTABLE,
            IndicatorFigures.AREA_CODE,
            IndicatorFigures.AREA_NAME,
            IndicatorFigures.DISTRICT_CODE,
            IndicatorFigures.COUNTY_CODE,
            IndicatorFigures.REGION_CODE,
            IndicatorFigures.COUNTRY_CODE,
            IndicatorFigures.VALUE,
            IndicatorFigures.NUMERATOR,
            IndicatorFigures.DENOMINATOR,
            IndicatorFigures.LOWER_CI95,
            IndicatorFigures.UPPER_CI95);

    private final Release release;
    private final RankedQuery query;
    private final Localities localities;

    private WardRanking(Release release, RankedQuery query, Localities localities) {
        this.release = release;
        this.query = query;
        this.localities = localities;
    }

    /**
     * Ranks wards.
     *
     * @param by what wards are counted by: {@code group}, {@code district}, {@code county}; empty for nothing
     * @throws UnknownChoiceException where the indicator, the area, the people or the period is not there
     */
    public static RankedAnswer find(Release release, RankedQuery query, String by) {
        return new WardRanking(release, query, Localities.of(release, by)).answer();
    }

    private RankedAnswer answer() {
        Indicator indicator = PublishedIndicator.of(release, query.wards().indicator());
        AreaScope scope = AreaScope.of(release, query.wards().area());
        PublishedTable table = release.table(IndicatorFigures.TABLE);
        HotSpotQuery wards = new HotSpotQuery(
                indicator.id(),
                java.math.BigDecimal.ZERO,
                query.wards().area(),
                query.wards().period(),
                query.wards().people(),
                HotSpotQuery.ValueChoice.PRINTED);
        PeriodChoice periods = new PeriodChoice(wards);
        table.forEach(WHICH, periods);
        String period = periods.chosen();
        Map<AreaCode, PublishedRow> rows = new HashMap<>();
        table.forEach(WHICH, row -> {
            if (PeriodChoice.isWardOf(row, wards)
                    && row.text(IndicatorFigures.TIME_PERIOD).equals(period)
                    && AreaScope.isIn(row, scope.codes())) {
                rows.put(new AreaCode(row.text(IndicatorFigures.AREA_CODE)), row.copy(WHICH));
            }
        });
        Ranking ranking = Ranking.of(
                indicator,
                worst(indicator),
                rows.values().stream().map(WardRanking::figure).toList());
        List<RankedWard> ranked = ranked(ranking, rows, published(indicator.id(), period));
        return new RankedAnswer(
                query,
                new RankedAnswer.Subject(indicator, scope.wardsOf(), period, rows.size() - ranked.size()),
                ranking,
                ranked,
                localities);
    }

    /** The first ranks are those on the side of the level; without one, those of values that should be otherwise. */
    private Level.Side worst(Indicator indicator) {
        if (query.level() != null) {
            return query.level().side();
        }
        return indicator.polarity() == Polarity.HIGH_IS_GOOD ? Level.Side.UNDER : Level.Side.OVER;
    }

    private List<RankedWard> ranked(
            Ranking ranking, Map<AreaCode, PublishedRow> rows, Map<String, PublishedRow> published) {
        double children = ranking.figures().stream()
                .mapToDouble(RankedFigure::numerator)
                .filter(count -> !Double.isNaN(count))
                .sum();
        List<RankedWard> ranked = new ArrayList<>();
        for (int place = 0; place < ranking.figures().size(); place++) {
            RankedFigure figure = ranking.figures().get(place);
            PublishedRow row = rows.get(figure.area());
            if (row != null) {
                ranked.add(new RankedWard(
                        place,
                        row.text(IndicatorFigures.AREA_NAME),
                        localities.of(row),
                        figure,
                        query.level() == null ? "" : query.level().standing(figure),
                        sureness(ranking, place),
                        published.get(figure.area().value()),
                        100 * figure.numerator() / children));
            }
        }
        ranked.sort(Comparator.comparingInt((RankedWard ward) -> ward.sureness().rank())
                .thenComparing(ward -> ward.figure().area()));
        return ranked;
    }

    private RankedWard.Sureness sureness(Ranking ranking, int place) {
        Level level = query.level();
        Interval interval = ranking.rankInterval(place).orElse(null);
        OptionalDouble top = query.choice().top() == 0
                ? OptionalDouble.empty()
                : ranking.amongTop(place, query.choice().top())
                        .map(share -> OptionalDouble.of(share.probability()))
                        .orElse(OptionalDouble.empty());
        return new RankedWard.Sureness(
                ranking.rank(place),
                interval,
                level == null ? OptionalDouble.empty() : ranking.chanceOf(place, level),
                top);
    }

    /** What the night found of these wards; where a ward follows several targets, the first that has a cohort tells. */
    private Map<String, PublishedRow> published(String indicator, String period) {
        Map<String, PublishedRow> byWard = new HashMap<>();
        boolean everybody = query.wards().people().equals(HotSpotQuery.Group.EVERYBODY);
        if (!release.has(HotSpotWards.TABLE) || !everybody) {
            return byWard;
        }
        release.table(HotSpotWards.TABLE)
                .rows(row -> row.text(HotSpotWards.INDICATOR).equals(indicator)
                        && row.text(HotSpotWards.TIME_PERIOD).equals(period))
                .forEach(row -> byWard.merge(
                        row.text(HotSpotWards.AREA_CODE),
                        row,
                        (first, second) -> first.text(HotSpotWards.MOVEMENT).isEmpty() ? second : first));
        return byWard;
    }

    private static RankedFigure figure(PublishedRow row) {
        return new RankedFigure(
                new AreaCode(row.text(IndicatorFigures.AREA_CODE)),
                number(row, IndicatorFigures.VALUE),
                number(row, IndicatorFigures.NUMERATOR),
                number(row, IndicatorFigures.DENOMINATOR),
                new Interval(number(row, IndicatorFigures.LOWER_CI95), number(row, IndicatorFigures.UPPER_CI95)));
    }

    private static double number(PublishedRow row, Field field) {
        return row.number(field).orElse(Double.NaN);
    }
}
