package uk.jsna.spark.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.jsna.geography.BoundaryVintage;
import uk.jsna.indicator.AreaCode;
import uk.jsna.spark.Cells;
import uk.jsna.spark.LocalSpark;
import uk.jsna.spark.Rows;
import uk.jsna.spark.Vale;
import uk.jsna.table.Observations;
import uk.jsna.table.PlacedObservations;

class PlaceObservationsTest {

    private static List<Cells> placed(String scope, List<Cells> observations) {
        return Rows.collect(
                PlacedObservations.TABLE,
                FitToBoundaries.with(new FitToBoundaries.Areas(
                                LocalSpark.broadcast(Vale.placer()),
                                LocalSpark.broadcast(Map.of()),
                                Set.of(new AreaCode(scope)),
                                LocalSpark.broadcast(Vale.REGISTER.wardsOf(BoundaryVintage.parse("WD19")))))
                        .apply(Rows.dataset(Observations.TABLE, observations)));
    }

    private static List<Cells> everywhere() {
        return List.of(
                Rows.observation(Vale.CASTLE, "Castle", 2021),
                Rows.observation(Vale.MILL, "Mill", 2021),
                Rows.observation(Vale.MARKET, "Market", 2021),
                Rows.observation(Vale.NORTH, "North Vale", 2021),
                Rows.observation(Vale.UNITARY, "Market Vale", 2021),
                Rows.observation(Vale.COUNTY, "Valeshire", 2021),
                Rows.observation(Vale.REGION, "Middle Vale", 2021),
                Rows.observation(Vale.ENGLAND, "England", 2021));
    }

    @Test
    void wardsInScopeAreKeptAndEveryAuthorityRegionAndCountry() {
        assertThat(Rows.texts(placed(Vale.COUNTY, everywhere()), PlacedObservations.AREA_NAME))
                .containsExactly("Castle", "Mill", "Market Vale", "North Vale", "Valeshire", "Middle Vale", "England");
    }

    @Test
    void theScopeMayBeOneWardOrTheWholeCountry() {
        assertThat(Rows.texts(placed(Vale.MARKET, everywhere()), PlacedObservations.AREA_NAME))
                .contains("Market")
                .doesNotContain("Castle", "Mill");
        assertThat(placed(Vale.ENGLAND, everywhere())).hasSize(8);
    }

    @Test
    void aPlacedRowCarriesTheRegistersNameAndEverythingTheSourceSaid() {
        Cells observation = Rows.observation(Vale.CASTLE, "CASTLE ward", 2021)
                .set(Observations.NUMERATOR, 22.0)
                .set(Observations.DENOMINATOR, 220.0)
                .set(Observations.PRINTED_VALUE, 10.0)
                .set(Observations.VALUE_NOTE, "p")
                .set(Observations.ROW, 17);
        Cells placed = placed(Vale.NORTH, List.of(observation)).get(0);

        assertThat(placed.toRow())
                .isEqualTo(Rows.placed(Vale.CASTLE, 2021, 22, 220)
                        .set(PlacedObservations.PRINTED_VALUE, 10.0)
                        .set(PlacedObservations.VALUE_NOTE, "p")
                        .set(PlacedObservations.ROW, 17)
                        .toRow());
    }

    @Test
    void byNameTheCodeDoesNotCount() {
        Cells byName = Rows.observation(Vale.MILL, "Castle", 2021)
                .set(Observations.AREAS_BY, "name")
                .set(Observations.AUTHORITY, Vale.NORTH);

        assertThat(Rows.texts(placed(Vale.COUNTY, List.of(byName)), PlacedObservations.AREA_CODE))
                .containsExactly(Vale.CASTLE);
    }

    @Test
    void whatCannotBePlacedIsLeftOut() {
        assertThat(placed(Vale.ENGLAND, List.of(Rows.observation("E05999999", "Nowhere", 2021))))
                .isEmpty();
    }
}
