package uk.jsna.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.Polarity;
import uk.jsna.indicator.ValueType;
import uk.jsna.ranking.Level;
import uk.jsna.ranking.RankedFigure;
import uk.jsna.ranking.Ranking;
import uk.jsna.statistics.Interval;
import uk.jsna.table.Field;
import uk.jsna.table.HotSpotWards;
import uk.jsna.table.IndicatorFigures;

/**
 * The place of wards among all wards of their county or single-tier authority, for each of their figures: the rank, 1
 * being the worst, with its 95% interval, and the cluster that the release found there. Numbers of people have no rank.
 */
final class WardPlaces {

    /** The columns of a place. */
    static final List<Field> COLUMNS = List.of(
            HotSpotWards.RANK,
            HotSpotWards.RANK_LOWER_CI95,
            HotSpotWards.RANK_UPPER_CI95,
            HotSpotWards.WARDS_RANKED,
            HotSpotWards.CLUSTER);

    private static final List<Field> READ = List.of(
            IndicatorFigures.INDICATOR,
            IndicatorFigures.AREA_CODE,
            IndicatorFigures.AREA_TYPE,
            IndicatorFigures.COUNTY_CODE,
            IndicatorFigures.SEX,
            IndicatorFigures.CATEGORY_TYPE,
            IndicatorFigures.CATEGORY,
            IndicatorFigures.TIME_PERIOD,
            IndicatorFigures.VALUE,
            IndicatorFigures.NUMERATOR,
            IndicatorFigures.DENOMINATOR,
            IndicatorFigures.LOWER_CI95,
            IndicatorFigures.UPPER_CI95);

    private final Map<List<String>, List<RankedFigure>> contests = new HashMap<>();
    private final Map<List<String>, Ranking> rankings = new HashMap<>();
    private final Map<List<String>, String> clusters = new HashMap<>();

    private WardPlaces() {}

    /** Ranks the wards that figures of wards stand among; figures of other areas have no place. */
    static WardPlaces of(Release release, Collection<PublishedRow> figures) {
        WardPlaces places = new WardPlaces();
        figures.stream().filter(HotSpots::isWard).forEach(row -> places.contests.put(contest(row), new ArrayList<>()));
        if (places.contests.isEmpty()) {
            return places;
        }
        release.table(IndicatorFigures.TABLE).forEach(READ, places::add);
        places.contests.forEach((contest, wards) -> {
            Indicator indicator = PublishedIndicator.of(release, contest.get(0));
            if (indicator.valueType() == ValueType.COUNT) {
                return;
            }
            Level.Side worst = indicator.polarity() == Polarity.HIGH_IS_GOOD ? Level.Side.UNDER : Level.Side.OVER;
            places.rankings.put(contest, Ranking.of(indicator, worst, wards));
        });
        if (release.has(HotSpotWards.TABLE)) {
            release.table(HotSpotWards.TABLE)
                    .forEach(row -> places.clusters.putIfAbsent(figure(row), row.text(HotSpotWards.CLUSTER)));
        }
        return places;
    }

    /** The cells of a figure's place; empty where it has none. */
    List<@Nullable Object> of(PublishedRow row) {
        Ranking ranking = HotSpots.isWard(row) ? rankings.get(contest(row)) : null;
        AreaCode area = new AreaCode(row.text(IndicatorFigures.AREA_CODE));
        Optional<Integer> place = ranking == null ? Optional.empty() : place(ranking, area);
        if (ranking == null || place.isEmpty()) {
            return Arrays.asList(null, null, null, null, null);
        }
        Optional<Interval> interval = ranking.rankInterval(place.get());
        return Arrays.asList(
                (long) ranking.rank(place.get()),
                interval.map(each -> (long) each.lower()).orElse(null),
                interval.map(each -> (long) each.upper()).orElse(null),
                (long) ranking.figures().size(),
                clusters.get(figure(row)));
    }

    private static Optional<Integer> place(Ranking ranking, AreaCode area) {
        for (int place = 0; place < ranking.figures().size(); place++) {
            if (ranking.figures().get(place).area().equals(area)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private void add(PublishedRow row) {
        if (!HotSpots.isWard(row) || !LatestFigures.isOfEverybody(row)) {
            return;
        }
        List<RankedFigure> wards = contests.get(contest(row));
        if (wards != null) {
            wards.add(new RankedFigure(
                    new AreaCode(row.text(IndicatorFigures.AREA_CODE)),
                    number(row, IndicatorFigures.VALUE),
                    number(row, IndicatorFigures.NUMERATOR),
                    number(row, IndicatorFigures.DENOMINATOR),
                    new Interval(number(row, IndicatorFigures.LOWER_CI95), number(row, IndicatorFigures.UPPER_CI95))));
        }
    }

    private static List<String> contest(PublishedRow row) {
        return List.of(
                row.text(IndicatorFigures.INDICATOR),
                row.text(IndicatorFigures.TIME_PERIOD),
                row.text(IndicatorFigures.COUNTY_CODE));
    }

    private static List<String> figure(PublishedRow row) {
        return List.of(
                row.text(IndicatorFigures.INDICATOR),
                row.text(IndicatorFigures.TIME_PERIOD),
                row.text(IndicatorFigures.AREA_CODE));
    }

    private static double number(PublishedRow row, Field field) {
        return row.number(field).orElse(Double.NaN);
    }
}
