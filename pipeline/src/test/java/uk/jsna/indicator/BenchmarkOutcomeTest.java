package uk.jsna.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchmarkOutcomeTest {

    @ParameterizedTest
    @CsvSource({
        "10, 12, 15, LOW_IS_GOOD, BETTER",
        "10, 12, 15, HIGH_IS_GOOD, WORSE",
        "10, 12, 15, NO_JUDGEMENT, LOWER",
        "10, 12, 9, LOW_IS_GOOD, WORSE",
        "10, 12, 9, HIGH_IS_GOOD, BETTER",
        "10, 12, 9, NO_JUDGEMENT, HIGHER",
        "10, 12, 10, LOW_IS_GOOD, SIMILAR",
        "10, 12, 12, HIGH_IS_GOOD, SIMILAR",
    })
    void directionIsFoundFirstAndJudgedLast(
            double lower, double upper, double benchmark, Polarity polarity, BenchmarkOutcome outcome) {
        assertThat(BenchmarkOutcome.of(lower, upper, benchmark, polarity)).isEqualTo(outcome);
    }

    @Test
    void whatIsMissingIsNotCompared() {
        assertThat(BenchmarkOutcome.of(null, 1.0, 1.0, Polarity.LOW_IS_GOOD)).isEqualTo(BenchmarkOutcome.NOT_COMPARED);
        assertThat(BenchmarkOutcome.of(1.0, null, 1.0, Polarity.LOW_IS_GOOD)).isEqualTo(BenchmarkOutcome.NOT_COMPARED);
        assertThat(BenchmarkOutcome.of(1.0, 1.0, null, Polarity.LOW_IS_GOOD)).isEqualTo(BenchmarkOutcome.NOT_COMPARED);
    }
}
