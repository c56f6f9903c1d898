package uk.jsna.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.jsna.indicator.AreaCode;

class NeighboursTest {

    private static final AreaCode AREA = new AreaCode("E06000017");
    private static final AreaCode NEAREST = new AreaCode("E10000099");
    private static final AreaCode SECOND = new AreaCode("E06000001");

    @Test
    void neighboursComeNearestFirstWhateverTheOrderOfTheFile() {
        Neighbours neighbours = Neighbours.ofRanks("2021", Map.of(AREA, Map.of(2, SECOND, 1, NEAREST)));

        assertThat(neighbours.edition()).isEqualTo("2021");
        assertThat(neighbours.of(AREA)).containsExactly(NEAREST, SECOND);
    }

    @Test
    void anAuthorityAndItsNeighboursHaveTheCodesOfNow() {
        AreaCode old = new AreaCode("E06000048");
        AreaCode now = new AreaCode("E06000057");
        Neighbours neighbours = new Neighbours("2021", Map.of(old, List.of(SECOND, AREA), AREA, List.of(NEAREST, old)))
                .renamed(area -> area.equals(old) ? now : area);

        assertThat(neighbours.edition()).isEqualTo("2021");
        assertThat(neighbours.byArea()).containsOnlyKeys(now, AREA);
        assertThat(neighbours.of(now)).containsExactly(SECOND, AREA);
        assertThat(neighbours.of(AREA)).containsExactly(NEAREST, now);
    }

    /** Northumberland has another code of its kind since 2013, and the county of Somerset became a unitary authority. */
    @ParameterizedTest
    @CsvSource({"E06000048, E06000057", "E10000027, E06000066"})
    void anAuthorityUnderBothCodesKeepsTheRowOfTheCodeOfNowAndIsOneNeighbour(String before, String after) {
        AreaCode old = new AreaCode(before);
        AreaCode now = new AreaCode(after);
        Neighbours neighbours = new Neighbours(
                        "2021", Map.of(old, List.of(SECOND), now, List.of(NEAREST), AREA, List.of(old, SECOND, now)))
                .renamed(area -> area.equals(old) ? now : area);

        assertThat(neighbours.byArea()).containsOnlyKeys(now, AREA);
        assertThat(neighbours.of(now)).containsExactly(NEAREST);
        assertThat(neighbours.of(AREA)).containsExactly(now, SECOND);
    }

    @Test
    void anAuthorityThatTheEditionDoesNotHoldHasNone() {
        assertThat(Neighbours.ofRanks("2021", Map.of(AREA, Map.of(1, NEAREST))).of(NEAREST))
                .isEqualTo(List.of());
        assertThat(Neighbours.NONE.of(AREA)).isEmpty();
        assertThat(Neighbours.NONE.edition()).isEmpty();
    }
}
