package uk.jsna.attacker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class RangeSearchTest {

    private final CountSystem system = new CountSystem();

    @Test
    void wholeNumbersCanBeNarrowerThanTheLinearProgramSays() {
        int x = count("x", 0, 10);
        int y = count("y", 0, 10);
        system.add(new Constraint.Terms().add(x, 3).add(y, 5).equalTo(19, Technique.AREA_SUM));
        assertThat(search(x).rangeOf(x)).isEqualTo(new WholeRange(3, 3, true));
    }

    @Test
    void pointsSeenOnTheWayShowHowFarApartTheCountsAre() {
        int x = count("x", 0, 10);
        int y = count("y", 0, 10);
        system.add(new Constraint.Terms().add(x, 1).add(y, 1).equalTo(12, Technique.AREA_SUM));
        RangeSearch search = search(x);
        assertThat(search.widthSeen(y)).isEqualTo(-1);
        assertThat(search.rangeOf(x)).isEqualTo(new WholeRange(2, 10, true));
        assertThat(search.widthSeen(y)).isEqualTo(8);
    }

    @Test
    void sumsThatNoWholeNumbersFitAreContradictory() {
        int x = count("x", 0, 10);
        int y = count("y", 0, 10);
        system.add(new Constraint.Terms().add(x, 2).add(y, 2).equalTo(7, Technique.AREA_SUM));
        assertThatThrownBy(() -> search(x).rangeOf(x))
                .hasMessage("the published figures contradict each other: no whole numbers fit all sums");
    }

    private int count(String name, long lower, long upper) {
        int place = system.place(new CountSystem.Count(new Key("i", name, "2023", "P", ""), false, 0));
        system.premise(place, lower, upper);
        return place;
    }

    private RangeSearch search(int place) {
        Components components = Components.of(system);
        return components.search(components.rootOf(place), system);
    }
}
