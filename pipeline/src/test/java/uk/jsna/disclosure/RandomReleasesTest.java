package uk.jsna.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Releases drawn at random, full of what is hard: zeros and ones, two cells that sum to two, everyone in the group, empty
 * wards, districts of one ward, small groups, any threshold, with and without pooling.
 */
final class RandomReleasesTest {

    static IntStream seeds() {
        return IntStream.range(0, 120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyWithheldCountStaysOpenOrIsReported(int seed) {
        Suppression suppression = SecondarySuppression.of(draw(seed).model(ruleOf(seed)));
        WitnessProof.holds(suppression);
        assertThat(suppression.mask().primary())
                .containsExactlyElementsOf(suppression.model().cells().stream()
                        .filter(cell -> cell.standing() instanceof Standing.Primary)
                        .map(Cell::key)
                        .toList());
    }

    static IntStream someSeeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("someSeeds")
    void theOrderOfTheFiguresDoesNotMatter(int seed) {
        Children children = draw(seed);
        List<Cell> cells = new ArrayList<>(children.cells(ruleOf(seed)));
        List<Relation> relations = new ArrayList<>(children.relations());
        Suppression first = SecondarySuppression.of(ReleaseModel.of(cells, relations));
        Collections.shuffle(cells, new Random(seed));
        Collections.shuffle(relations, new Random(seed));
        Suppression second = SecondarySuppression.of(ReleaseModel.of(cells, relations));
        assertThat(second.mask()).isEqualTo(first.mask());
        assertThat(second.witnesses(4)).isEqualTo(first.witnesses(4));
    }

    private static PrimaryRule ruleOf(int seed) {
        return PrimaryRule.ofShare(2 + seed % 8);
    }

    private static Children draw(int seed) {
        Random random = new Random(seed);
        Children children = new Children();
        int ward = 0;
        for (int district = 0; district < 1 + random.nextInt(4); district++) {
            for (int i = 0, wards = 1 + random.nextInt(6); i < wards; i++) {
                children.place("W" + ward, "D" + district, "C" + district / 2);
                count(children, "W" + ward, random);
                ward++;
            }
        }
        return seed % 3 == 0 ? children.pooled("2021-22", "2021", "2022") : children;
    }

    private static void count(Children children, String ward, Random random) {
        for (String year : List.of("2021", "2022")) {
            for (String sex : List.of("F", "M")) {
                long group = random.nextInt(8) == 0 ? random.nextInt(8) : 8 + random.nextInt(60);
                long counted = switch (random.nextInt(6)) {
                    case 0 -> 0;
                    case 1 -> 1;
                    case 2 -> group;
                    default -> random.nextInt((int) Math.min(group, 20) + 1);
                };
                children.count(ward, sex, year, Math.min(counted, group), group);
            }
        }
    }
}
