package uk.jsna.spark.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.jsna.indicator.Indicator;
import uk.jsna.spark.Cells;
import uk.jsna.spark.Rows;
import uk.jsna.spark.Vale;
import uk.jsna.table.Gaps;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.workspace.IndicatorCatalogue;

class MeasureGapsTest {

    private static final Map<String, Indicator> INDICATORS =
            Map.of(Rows.POVERTY, IndicatorCatalogue.builtIn().find(Rows.POVERTY).orElseThrow());

    private static List<Cells> gaps(List<Cells> figures) {
        return Rows.collect(
                Gaps.TABLE,
                FollowGaps.with(INDICATORS)
                        .apply(MeasureGaps.with(INDICATORS, WardDeprivation.NONE)
                                .apply(Rows.dataset(IndicatorFigures.TABLE, figures))));
    }

    private static Cells group(String area, int fye, String type, String group, double numerator, double denominator) {
        return Rows.figure(area, fye, numerator, denominator)
                .set(IndicatorFigures.CATEGORY_TYPE, type)
                .set(IndicatorFigures.CATEGORY, group);
    }

    private static List<Cells> meals(String area, int fye, double eligible, double others) {
        return List.of(
                group(area, fye, "Free school meals", "Eligible", eligible, 200),
                group(area, fye, "Free school meals", "All other pupils", others, 1000));
    }

    @Test
    void theGapIsHeldAgainstEnglandsAndTheRegions() {
        List<Cells> figures = new ArrayList<>(meals(Vale.COUNTY, 2021, 70, 660));
        figures.addAll(meals(Vale.ENGLAND, 2021, 110, 600));

        Cells county = gaps(figures).stream()
                .filter(gap -> gap.text(Gaps.AREA_CODE).equals(Vale.COUNTY))
                .findFirst()
                .orElseThrow();

        assertThat(county.number(Gaps.GAP)).isBetween(30.99, 31.01);
        assertThat(county.number(Gaps.GAP_LOWER_CI95)).isBetween(23.53, 23.54);
        assertThat(county.text(Gaps.GAP_UNIT)).isEqualTo("percentage points");
        assertThat(county.number(Gaps.ENGLAND_GAP)).isBetween(4.99, 5.01);
        assertThat(county.number(Gaps.GAP_LESS_ENGLAND)).isBetween(25.99, 26.01);
        assertThat(county.text(Gaps.GAP_AGAINST_ENGLAND)).isEqualTo("wider");
        assertThat(county.text(Gaps.GAP_AGAINST_REGION)).isEqualTo("not compared");
        assertThat(county.number(Gaps.REPRESENTATION)).isBetween(0.575, 0.576);
    }

    @Test
    void gapsByTwoDefinitionsNeverMeet() {
        List<Cells> figures = new ArrayList<>(meals(Vale.COUNTY, 2020, 70, 660));
        figures.add(group(Vale.COUNTY, 2021, "Free school meals in the past six years", "Eligible", 80, 200));
        figures.add(group(Vale.COUNTY, 2021, "Free school meals", "All other pupils", 640, 1000));

        assertThat(Rows.texts(gaps(figures), Gaps.TIME_PERIOD)).containsExactly("FYE2020");
    }

    @Test
    void theChangeOfAGapStandsInItsLatestPeriod() {
        List<Cells> figures = new ArrayList<>();
        for (int fye = 2018; fye <= 2021; fye++) {
            figures.addAll(meals(Vale.COUNTY, fye, 70 - 2 * (fye - 2018), 660));
        }

        List<Cells> gaps = gaps(figures);

        assertThat(gaps.get(3).number(Gaps.GAP_SLOPE)).isBetween(0.999, 1.001);
        assertThat(gaps.get(0).numberOrNull(Gaps.GAP_SLOPE)).isNull();
    }

    @Test
    void boysAreComparedWithGirls() {
        List<Cells> figures = List.of(
                Rows.figure(Vale.COUNTY, 2021, 30, 100).set(IndicatorFigures.SEX, "Male"),
                Rows.figure(Vale.COUNTY, 2021, 20, 100).set(IndicatorFigures.SEX, "Female"));

        Cells gap = gaps(figures).get(0);

        assertThat(gap.text(Gaps.GROUP)).isEqualTo("Male");
        assertThat(gap.number(Gaps.GAP)).isBetween(-10.001, -9.999);
        assertThat(gap.number(Gaps.REPRESENTATION)).isBetween(1.199, 1.201);
    }
}
