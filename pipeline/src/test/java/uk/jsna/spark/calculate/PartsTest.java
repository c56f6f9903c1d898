package uk.jsna.spark.calculate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.jsna.geography.PlacementMethod;
import uk.jsna.spark.Cells;
import uk.jsna.table.SummedParts;

class PartsTest {

    private static final String WARD = "E05000901";
    private static final String DISTRICT = "E07000901";
    private static final String UNITARY = "E06000901";
    private static final String COUNTY = "E10000901";

    private static Cells part(String area, PlacementMethod method) {
        return Cells.of(SummedParts.TABLE).set(SummedParts.AREA_CODE, area).set(SummedParts.PLACEMENT, method.words());
    }

    private static Cells part(@Nullable Double fit, @Nullable Double denominator) {
        return part(WARD, PlacementMethod.BEST_FIT)
                .set(SummedParts.FIT_PERCENTAGE, fit)
                .set(SummedParts.DENOMINATOR, denominator);
    }

    @Test
    void aSumIsAsCertainAsItsLeastCertainPart() {
        assertThat(Parts.placement(List.of(part(WARD, PlacementMethod.EXACT)))).isEqualTo(PlacementMethod.EXACT);
        assertThat(Parts.placement(List.of(
                        part(WARD, PlacementMethod.EXACT),
                        part(DISTRICT, PlacementMethod.MERGED),
                        part(UNITARY, PlacementMethod.RENAMED))))
                .isEqualTo(PlacementMethod.MERGED);
        assertThat(Parts.placement(List.of(
                        part(WARD, PlacementMethod.BEST_FIT),
                        part(DISTRICT, PlacementMethod.MERGED),
                        part(UNITARY, PlacementMethod.EXACT))))
                .isEqualTo(PlacementMethod.BEST_FIT);
    }

    @Test
    void anAuthorityOfAnotherYearIsAsGoodAPartAsAny() {
        assertThat(Parts.placement(List.of(
                        part(DISTRICT, PlacementMethod.NOT_PLACED),
                        part(UNITARY, PlacementMethod.NOT_PLACED),
                        part("E07000902", PlacementMethod.RENAMED))))
                .isEqualTo(PlacementMethod.RENAMED);
    }

    @Test
    void aWardOrCountyOfAnotherYearIsNot() {
        assertThat(Parts.placement(
                        List.of(part(WARD, PlacementMethod.NOT_PLACED), part(DISTRICT, PlacementMethod.EXACT))))
                .isEqualTo(PlacementMethod.NOT_PLACED);
        assertThat(Parts.placement(
                        List.of(part(COUNTY, PlacementMethod.NOT_PLACED), part(DISTRICT, PlacementMethod.EXACT))))
                .isEqualTo(PlacementMethod.NOT_PLACED);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 20, 60, 180, 64",
        ", 20, 60, 180, 64",
        "100, , 60, 3, 70",
        "100, 0, 60, 3, 70",
        "100, -5, 60, 3, 70"
    })
    void aFitIsWeightedByThePeopleOfEachPartAndAPartOfUnknownPeopleCountsAsOne(
            @Nullable Double fit, @Nullable Double people, double other, double otherPeople, double expected) {
        assertThat(Parts.fit(List.of(part(fit, people), part(other, otherPeople))))
                .isEqualTo(expected);
    }
}
