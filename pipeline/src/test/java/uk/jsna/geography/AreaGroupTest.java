package uk.jsna.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.jsna.indicator.AreaCode;

class AreaGroupTest {

    private static final AreaCode TOWN = new AreaCode("G-town");
    private static final AreaCode FIRST = new AreaCode("E05000001");
    private static final AreaCode SECOND = new AreaCode("E05000002");

    @Test
    void aGroupHoldsEachWardOnceByCode() {
        assertThat(new AreaGroup(TOWN, "The town", List.of(SECOND, FIRST, SECOND)).areas())
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void aGroupWithAnAreasCodeIsRefused() {
        assertThatThrownBy(() -> new AreaGroup(FIRST, "The town", List.of(FIRST)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code of a group is 'E05000001', but must start with G-, such as G-loughborough");
    }

    @Test
    void aGroupWithoutWardsIsRefused() {
        assertThatThrownBy(() -> new AreaGroup(TOWN, "The town", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("group G-town has no areas, but must have at least one");
    }
}
