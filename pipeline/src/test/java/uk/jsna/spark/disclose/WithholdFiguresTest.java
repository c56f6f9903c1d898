package uk.jsna.spark.disclose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.junit.jupiter.api.Test;
import uk.jsna.disclosure.CellKey;
import uk.jsna.disclosure.PrimaryRule;
import uk.jsna.spark.Cells;
import uk.jsna.spark.LocalSpark;
import uk.jsna.spark.Rows;
import uk.jsna.spark.Vale;
import uk.jsna.table.CalculatedFigures;
import uk.jsna.table.FieldType;

class WithholdFiguresTest {

    private static Cells disclosed(Cells figure) {
        return Rows.collect(
                        CalculatedFigures.TABLE,
                        WithholdFigures.with(broadcast(Set.of()), Map.of(Rows.POVERTY, PrimaryRule.ofShare(5)))
                                .apply(Rows.dataset(CalculatedFigures.TABLE, List.of(figure))))
                .get(0);
    }

    private static Broadcast<Set<CellKey>> broadcast(Set<CellKey> mask) {
        return JavaSparkContext.fromSparkContext(LocalSpark.session().sparkContext())
                .broadcast(mask);
    }

    private static Cells held(double numerator, double denominator) {
        return Rows.calculated(Vale.CASTLE, 2021, numerator, denominator).set(CalculatedFigures.COUNCIL_HELD, true);
    }

    /** How well boundaries fit is told of a withheld figure too: it is a share of a public population. */
    private static void isWithheld(Cells figure) {
        assertThat(CalculatedFigures.TABLE.fields().stream()
                        .filter(field -> field.type() == FieldType.COUNT || field.type() == FieldType.NUMBER)
                        .filter(field -> !field.equals(CalculatedFigures.FIT_PERCENTAGE)))
                .isNotEmpty()
                .allSatisfy(field ->
                        assertThat(figure.numberOrNull(field)).as(field.name()).isNull());
        assertThat(figure.text(CalculatedFigures.VALUE_NOTE)).isEqualTo("c");
        assertThat(figure.text(CalculatedFigures.METHOD)).isEqualTo("none");
    }

    @Test
    void aSmallCountThatTheCouncilHoldsLosesEveryNumberAndIsMarked() {
        isWithheld(disclosed(held(5, 100)));
        isWithheld(disclosed(held(1, 100)));
    }

    @Test
    void aFigureOfTheMaskIsWithheldWhateverItsSize() {
        CellKey key = new CellKey(Rows.POVERTY, Vale.CASTLE, "FYE2021", "Persons", "Total: Total");
        Cells figure = Rows.collect(
                        CalculatedFigures.TABLE,
                        WithholdFigures.with(broadcast(Set.of(key)), Map.of(Rows.POVERTY, PrimaryRule.ofShare(5)))
                                .apply(Rows.dataset(CalculatedFigures.TABLE, List.of(held(50, 100)))))
                .get(0);

        isWithheld(figure);
    }

    @Test
    void aWholeGroupASmallRestAndASmallPopulationAreWithheldToo() {
        isWithheld(disclosed(held(100, 100)));
        isWithheld(disclosed(held(97, 100)));
        isWithheld(disclosed(held(0, 4)));
    }

    @Test
    void aCouncilsFigureWithoutACountIsWithheld() {
        isWithheld(disclosed(held(Double.NaN, 100).set(CalculatedFigures.VALUE, 12.5)));
    }

    @Test
    void zeroAndACountAboveTheThresholdStayAsTheyAre() {
        assertThat(disclosed(held(0, 100)).toRow()).isEqualTo(held(0, 100).toRow());
        assertThat(disclosed(held(6, 100)).toRow()).isEqualTo(held(6, 100).toRow());
    }

    @Test
    void whatItsPublisherReleasedIsNotHiddenASecondTime() {
        Cells published = Rows.calculated(Vale.CASTLE, 2021, 3, 100);

        assertThat(disclosed(published).toRow()).isEqualTo(published.toRow());
    }

    @Test
    void withoutARuleNothingIsPublished() {
        assertThatThrownBy(() -> disclosed(held(50, 100).set(CalculatedFigures.INDICATOR, "other")))
                .hasRootCauseMessage("no disclosure rule for other; nothing is published");
    }
}
