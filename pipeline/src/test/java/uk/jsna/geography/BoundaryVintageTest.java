package uk.jsna.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BoundaryVintageTest {

    private static BoundaryVintage vintage(String text) {
        return BoundaryVintage.parse(text);
    }

    @Test
    void aVintageIsAKindAndAYear() {
        assertThat(vintage("WD05")).isEqualTo(new BoundaryVintage("WD", 5)).hasToString("WD05");
        assertThat(vintage("WD05").isOfWards()).isTrue();
        assertThat(vintage("LSOA11").isOfWards()).isFalse();
        assertThat(BoundaryVintage.find("WD-ALL")).isEmpty();
    }

    @Test
    void whatNamesNoYearIsRefused() {
        assertThatThrownBy(() -> vintage("WD-ALL"))
                .hasMessage("boundary vintage is 'WD-ALL', but must be a kind and two digits of a year, such as WD19");
        assertThatThrownBy(() -> new BoundaryVintage("WD", 119))
                .hasMessage("boundary vintage is 'WD119', but must be a kind and two digits of a year, such as WD19");
    }

    @Test
    void ofTwoEquallyNearVintagesTheEarlierComesFirst() {
        List<BoundaryVintage> sorted = Stream.of("WD11", "WD21", "WD17", "WD22", "WD19")
                .map(BoundaryVintageTest::vintage)
                .sorted(BoundaryVintage.nearestTo(vintage("WD19")))
                .toList();

        assertThat(sorted)
                .extracting(BoundaryVintage::toString)
                .containsExactly("WD19", "WD17", "WD21", "WD22", "WD11");
    }
}
