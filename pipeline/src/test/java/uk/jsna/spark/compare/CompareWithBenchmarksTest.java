package uk.jsna.spark.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import uk.jsna.geography.Neighbours;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.Polarity;
import uk.jsna.spark.Cells;
import uk.jsna.spark.LocalSpark;
import uk.jsna.spark.Rows;
import uk.jsna.spark.Vale;
import uk.jsna.table.CalculatedFigures;
import uk.jsna.table.IndicatorFigures;

class CompareWithBenchmarksTest {

    private static final AreaCode LIKE = new AreaCode("E10000902");
    private static final AreaCode ALIKE = new AreaCode("E10000903");

    private static List<Cells> figures() {
        return new ArrayList<>(List.of(
                Rows.calculated(Vale.CASTLE, 2021, 20, 100),
                Rows.calculated(Vale.NORTH, 2021, 10, 100),
                Rows.calculated(Vale.COUNTY, 2021, 20, 100),
                Rows.calculated(Vale.REGION, 2021, 30, 100),
                Rows.calculated(Vale.ENGLAND, 2021, 17.5, 100)));
    }

    private static Cells compared(String area, List<Cells> figures, Neighbours neighbours, Polarity polarity) {
        Dataset<Row> rows = Rows.dataset(CalculatedFigures.TABLE, figures);
        BenchmarkValues benchmarks = BenchmarkValues.of(rows, neighbours);
        return Rows.collect(
                        IndicatorFigures.TABLE,
                        CompareWithBenchmarks.with(LocalSpark.broadcast(benchmarks), Map.of(Rows.POVERTY, polarity))
                                .apply(rows))
                .stream()
                .filter(figure -> figure.text(IndicatorFigures.AREA_CODE).equals(area))
                .findFirst()
                .orElseThrow();
    }

    private static Cells compared(String area, List<Cells> figures) {
        return compared(area, figures, Neighbours.NONE, Polarity.LOW_IS_GOOD);
    }

    @Test
    void aWardIsComparedWithEveryAreaItLiesInByItsOwnLimits() {
        Cells ward = compared(Vale.CASTLE, figures());

        assertThat(ward.number(IndicatorFigures.DISTRICT_VALUE)).isEqualTo(10);
        assertThat(ward.text(IndicatorFigures.DISTRICT_OUTCOME_95)).isEqualTo("worse");
        assertThat(ward.number(IndicatorFigures.COUNTY_VALUE)).isEqualTo(20);
        assertThat(ward.text(IndicatorFigures.COUNTY_OUTCOME_95)).isEqualTo("similar");
        assertThat(ward.number(IndicatorFigures.REGION_VALUE)).isEqualTo(30);
        assertThat(ward.text(IndicatorFigures.REGION_OUTCOME_95)).isEqualTo("better");
        assertThat(ward.text(IndicatorFigures.NEIGHBOURS_OUTCOME_95)).isEqualTo("not compared");
    }

    @Test
    void theWiderLimitsDecideOnTheirOwn() {
        Cells ward = compared(Vale.CASTLE, figures());

        assertThat(ward.text(IndicatorFigures.ENGLAND_OUTCOME_95)).isEqualTo("worse");
        assertThat(ward.text(IndicatorFigures.ENGLAND_OUTCOME_998)).isEqualTo("similar");
    }

    @Test
    void anIndicatorThatIsNotJudgedIsHigherOrLower() {
        Cells ward = compared(Vale.CASTLE, figures(), Neighbours.NONE, Polarity.NO_JUDGEMENT);

        assertThat(ward.text(IndicatorFigures.DISTRICT_OUTCOME_95)).isEqualTo("higher");
        assertThat(ward.text(IndicatorFigures.REGION_OUTCOME_95)).isEqualTo("lower");
    }

    @Test
    void anAreaIsNeverComparedWithItself() {
        Cells district = compared(Vale.NORTH, figures());
        Cells england = compared(Vale.ENGLAND, figures());

        assertThat(district.numberOrNull(IndicatorFigures.DISTRICT_VALUE)).isNull();
        assertThat(district.text(IndicatorFigures.DISTRICT_OUTCOME_95)).isEqualTo("not compared");
        assertThat(district.text(IndicatorFigures.COUNTY_OUTCOME_95)).isEqualTo("better");
        assertThat(england.text(IndicatorFigures.ENGLAND_OUTCOME_998)).isEqualTo("not compared");
    }

    @Test
    void aWithheldFigureIsNeitherComparedNorABenchmark() {
        List<Cells> figures = figures();
        figures.set(
                1,
                Rows.calculated(Vale.NORTH, 2021, 10, 100)
                        .set(CalculatedFigures.VALUE, null)
                        .set(CalculatedFigures.LOWER_CI95, null));

        assertThat(compared(Vale.CASTLE, figures).text(IndicatorFigures.DISTRICT_OUTCOME_95))
                .isEqualTo("not compared");
        assertThat(compared(Vale.NORTH, figures).text(IndicatorFigures.COUNTY_OUTCOME_95))
                .isEqualTo("not compared");
    }

    @Test
    void anotherPeriodIsNoBenchmark() {
        List<Cells> figures =
                List.of(Rows.calculated(Vale.CASTLE, 2021, 20, 100), Rows.calculated(Vale.NORTH, 2020, 10, 100));

        assertThat(compared(Vale.CASTLE, figures).text(IndicatorFigures.DISTRICT_OUTCOME_95))
                .isEqualTo("not compared");
    }

    private static Cells withNeighbours(String area, AreaCode... set) {
        List<Cells> figures = figures();
        figures.add(Rows.calculated(Vale.COUNTY, 2021, 12, 100).set(CalculatedFigures.AREA_CODE, LIKE.value()));
        Neighbours neighbours = new Neighbours("2021", Map.of(new AreaCode(Vale.COUNTY), List.of(set)));
        return compared(area, figures, neighbours, Polarity.LOW_IS_GOOD);
    }

    @Test
    void neighboursAreAveragedWhereHalfOfTheSetHasAValue() {
        Cells ward = withNeighbours(Vale.CASTLE, LIKE, ALIKE);

        assertThat(ward.number(IndicatorFigures.NEIGHBOURS_VALUE)).isEqualTo(12);
        assertThat(ward.text(IndicatorFigures.NEIGHBOURS_OUTCOME_95)).isEqualTo("worse");
    }

    @Test
    void theMeanOfNeighboursIsUnweighted() {
        Cells county = withNeighbours(Vale.COUNTY, LIKE, new AreaCode(Vale.REGION));

        assertThat(county.number(IndicatorFigures.NEIGHBOURS_VALUE)).isEqualTo(21);
    }

    @Test
    void fewerThanHalfOfTheNeighboursAreNoBenchmark() {
        Cells ward = withNeighbours(Vale.CASTLE, LIKE, ALIKE, new AreaCode("E10000904"));

        assertThat(ward.numberOrNull(IndicatorFigures.NEIGHBOURS_VALUE)).isNull();
        assertThat(ward.text(IndicatorFigures.NEIGHBOURS_OUTCOME_95)).isEqualTo("not compared");
    }
}
