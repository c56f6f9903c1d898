package uk.jsna.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
    void anAuthorityThatTheEditionDoesNotHoldHasNone() {
        assertThat(Neighbours.ofRanks("2021", Map.of(AREA, Map.of(1, NEAREST))).of(NEAREST))
                .isEqualTo(List.of());
        assertThat(Neighbours.NONE.of(AREA)).isEmpty();
        assertThat(Neighbours.NONE.edition()).isEmpty();
    }
}
