package uk.jsna.spark.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.jsna.indicator.DefinitionBreak;
import uk.jsna.indicator.Indicator;
import uk.jsna.spark.Cells;
import uk.jsna.spark.Rows;
import uk.jsna.spark.Vale;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.Trends;
import uk.jsna.workspace.IndicatorCatalogue;

class TrackTrendsTest {

    private static Cells trend(List<Cells> figures) {
        return trend(IndicatorCatalogue.builtIn().find(Rows.POVERTY).orElseThrow(), figures);
    }

    private static Cells trend(Indicator indicator, List<Cells> figures) {
        List<Cells> rows = Rows.collect(
                Trends.TABLE,
                TrackTrends.with(Map.of(Rows.POVERTY, indicator)).apply(Rows.dataset(IndicatorFigures.TABLE, figures)));
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static List<Cells> falling() {
        List<Cells> figures = new ArrayList<>();
        for (int fye = 2015; fye <= 2021; fye++) {
            double wobble = fye % 2 == 0 ? 1 : -1;
            figures.add(Rows.figure(Vale.COUNTY, fye, 2000 - 200 * (fye - 2015) + wobble, 10_000)
                    .set(IndicatorFigures.ENGLAND_VALUE, 17.0 + wobble / 10));
        }
        figures.add(Rows.figure(Vale.CASTLE, 2021, 20, 100));
        return figures;
    }

    @Test
    void aFallOfWhatShouldBeLowIsBetterAndBetterThanEnglands() {
        Cells trend = trend(falling());

        assertThat(trend.text(Trends.AREA_CODE)).isEqualTo(Vale.COUNTY);
        assertThat(trend.text(Trends.RECENT_TREND)).isEqualTo("decreasing");
        assertThat(trend.text(Trends.RECENT_TREND_JUDGEMENT)).isEqualTo("better");
        assertThat(trend.text(Trends.RECENT_TREND_REASON)).isEmpty();
        assertThat(trend.text(Trends.GROWTH_AGAINST_ENGLAND)).isEqualTo("better");
        assertThat(trend.text(Trends.GROWTH_AGAINST_NEIGHBOURS)).isEqualTo("not compared");
        assertThat(trend.number(Trends.SLOPE)).isBetween(-2.001, -1.999);
    }

    @Test
    void theReasonIsToldWhereTheTrendCannotBeCalculated() {
        List<Cells> figures = falling();
        figures.get(4).set(IndicatorFigures.VALUE_NOTE, "p b");

        Cells trend = trend(figures);

        assertThat(trend.text(Trends.SERIES_START)).isEqualTo("break");
        assertThat(trend.text(Trends.FIRST_PERIOD)).isEqualTo("FYE2019");
        assertThat(trend.text(Trends.RECENT_TREND)).isEqualTo("cannot be calculated");
        assertThat(trend.text(Trends.RECENT_TREND_REASON)).isEqualTo("fewer than five years");
    }

    @Test
    void aRecordedBreakEndsTheTrendWhereNoFigureIsMarked() {
        Indicator base = IndicatorCatalogue.builtIn().find(Rows.POVERTY).orElseThrow();
        Indicator broken = new Indicator(
                base.id(),
                base.name(),
                base.definition(),
                base.domain(),
                base.valueType(),
                base.unit(),
                base.multiplier(),
                base.polarity(),
                base.periodType(),
                base.decimals(),
                base.denominator(),
                base.aliases(),
                base.population(),
                List.of(new DefinitionBreak(LocalDate.of(2018, 4, 1), "counted anew", null)));

        Cells trend = trend(broken, falling());

        assertThat(trend.text(Trends.SERIES_START)).isEqualTo("break");
        assertThat(trend.text(Trends.FIRST_PERIOD)).isEqualTo("FYE2019");
        assertThat(trend.text(Trends.RECENT_TREND_REASON)).isEqualTo("fewer than five years");
    }
}
