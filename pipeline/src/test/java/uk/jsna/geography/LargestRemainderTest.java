package uk.jsna.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LargestRemainderTest {

    private static List<String> split(String count, Long... weights) {
        return LargestRemainder.split(new BigDecimal(count), List.of(weights)).stream()
                .map(BigDecimal::toPlainString)
                .toList();
    }

    @Test
    void theCountsOfAHandWorkedSplitAddUp() {
        // 10 by 7, 2 and 4 of 13: quotas 5.38, 1.54 and 3.08; the second lost most.
        assertThat(split("10", 7L, 2L, 4L)).containsExactly("5", "2", "3");
    }

    @Test
    void ofEqualLossesTheHeavierPartIsServedFirstAndThenTheEarlier() {
        // 2 by 3 and 1 of 4: quotas 1.5 and 0.5.
        assertThat(split("2", 1L, 3L)).containsExactly("0", "2");
        assertThat(split("3", 1L, 1L)).containsExactly("2", "1");
    }

    @Test
    void aCountWithDecimalsIsSplitInUnitsOfItsLastDecimal() {
        assertThat(split("1.5", 1L, 1L)).containsExactly("0.8", "0.7");
        assertThat(split("5.0", 1L, 1L)).containsExactly("3", "2");
        assertThat(split("50", 1L, 1L)).containsExactly("25", "25");
    }

    @Test
    void withoutAnyWeightThePartsAreAsEqualAsTheyCanBe() {
        assertThat(split("5", 0L, 0L)).containsExactly("3", "2");
    }

    @Test
    void aPartWithoutWeightGetsNothing() {
        assertThat(split("5", 0L, 3L)).containsExactly("0", "5");
    }

    @Test
    void negativeWeightsAndNoWeightsAreRefused() {
        assertThatThrownBy(() -> split("5", -1L, 2L))
                .hasMessage("weights are [-1, 2], but must be one or more, none negative");
        assertThatThrownBy(() -> split("5")).hasMessage("weights are [], but must be one or more, none negative");
    }

    static Stream<Arguments> randomSplits() {
        Random random = new Random(20_190_501);
        List<Arguments> splits = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            List<Long> weights = new ArrayList<>();
            for (int part = random.nextInt(12); part >= 0; part--) {
                weights.add((long) random.nextInt(random.nextBoolean() ? 3 : 5_000));
            }
            splits.add(Arguments.of((long) random.nextInt(100_000), weights));
        }
        return splits.stream();
    }

    @ParameterizedTest
    @MethodSource("randomSplits")
    void partsAddUpAndLieWithinOneOfTheirQuota(long count, List<Long> weights) {
        List<BigDecimal> parts = LargestRemainder.split(BigDecimal.valueOf(count), weights);

        long total = weights.stream().mapToLong(weight -> weight).sum();
        assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualTo(BigDecimal.valueOf(count));
        for (int i = 0; i < parts.size(); i++) {
            double share = total == 0 ? 1.0 / weights.size() : (double) weights.get(i) / total;
            assertThat(Math.abs(parts.get(i).doubleValue() - count * share)).isLessThan(1);
        }
    }
}
