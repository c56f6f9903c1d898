package uk.jsna.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.jsna.indicator.AreaCode;

class WardGroupTest {

    private static final AreaCode TOWN = new AreaCode("G-town");
    private static final AreaCode FIRST = new AreaCode("E05000001");
    private static final AreaCode SECOND = new AreaCode("E05000002");

    @Test
    void aGroupHoldsEachWardOnceByCode() {
        assertThat(new WardGroup(TOWN, "The town", List.of(SECOND, FIRST, SECOND)).wards())
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void aGroupWithAnAreasCodeIsRefused() {
        assertThatThrownBy(() -> new WardGroup(FIRST, "The town", List.of(FIRST)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code of a group is 'E05000001', but must start with G-, such as G-loughborough");
    }

    @Test
    void aGroupWithoutWardsIsRefused() {
        assertThatThrownBy(() -> new WardGroup(TOWN, "The town", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("group G-town has no wards, but must have at least one");
    }
}
