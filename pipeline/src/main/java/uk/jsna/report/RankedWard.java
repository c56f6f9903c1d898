package uk.jsna.report;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import uk.jsna.ranking.RankedFigure;
import uk.jsna.statistics.Interval;
import uk.jsna.table.Field;
import uk.jsna.table.FieldType;
import uk.jsna.table.HotSpotWards;
import uk.jsna.table.IndicatorFigures;

/**
 * A ward in a ranking.
 *
 * @param place its place in the ranking's list
 * @param name its name
 * @param locality the town, district or county that it is counted with; empty where none is asked for
 * @param figure its figure
 * @param standing how it stands to the level; empty where there is none
 * @param sureness how sure that and its rank are
 * @param published its row in the table of hot spots; null where it has none
 * @param share percentage of all counted children who are counted here
 */
record RankedWard(
        int place,
        String name,
        String locality,
        RankedFigure figure,
        String standing,
        Sureness sureness,
        @Nullable PublishedRow published,
        double share) {

    /**
     * How sure a ward's place is.
     *
     * @param rank its rank
     * @param interval the 95% interval of the rank; null where it cannot be calculated
     * @param chance the chance of being a hot spot
     * @param amongTop the chance of being among the worst
     */
    record Sureness(int rank, @Nullable Interval interval, OptionalDouble chance, OptionalDouble amongTop) {}

    private static final Field LOCALITY = new Field("locality", FieldType.TEXT, false, "What the ward is counted with");

    private static final Field CHANCE_TOP =
            new Field("chance_top", FieldType.NUMBER, false, "Chance that the ward is among the worst so many");

    private static final Field CUMULATIVE = new Field(
            "cumulative_share", FieldType.NUMBER, false, "Share of the counted children in this ward and those above");

    static final List<Field> COLUMNS = List.of(
            IndicatorFigures.AREA_CODE,
            IndicatorFigures.AREA_NAME,
            LOCALITY,
            IndicatorFigures.VALUE,
            IndicatorFigures.LOWER_CI95,
            IndicatorFigures.UPPER_CI95,
            HotSpotWards.STANDING,
            HotSpotWards.CHANCE,
            HotSpotWards.RANK,
            HotSpotWards.RANK_LOWER_CI95,
            HotSpotWards.RANK_UPPER_CI95,
            CHANCE_TOP,
            HotSpotWards.CLUSTER,
            HotSpotWards.MOVEMENT,
            HotSpotWards.SHARE_OF_CHILDREN,
            CUMULATIVE);

    List<@Nullable Object> row(double cumulative) {
        Interval interval = sureness.interval;
        return Arrays.asList(
                figure.area().value(),
                name,
                locality,
                figure.value(),
                number(figure.limits().lower()),
                number(figure.limits().upper()),
                standing,
                number(sureness.chance.orElse(Double.NaN)),
                (long) sureness.rank,
                interval == null ? null : (long) interval.lower(),
                interval == null ? null : (long) interval.upper(),
                number(sureness.amongTop.orElse(Double.NaN)),
                publishedText(HotSpotWards.CLUSTER),
                publishedText(HotSpotWards.MOVEMENT),
                number(share),
                number(cumulative));
    }

    String publishedText(Field field) {
        return published == null ? "" : published.text(field);
    }

    private static @Nullable Double number(double number) {
        return Double.isNaN(number) ? null : number;
    }
}
