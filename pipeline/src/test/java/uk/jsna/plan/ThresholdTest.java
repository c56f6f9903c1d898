package uk.jsna.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.jsna.plan.ThresholdOperator.AT_LEAST;
import static uk.jsna.plan.ThresholdOperator.AT_MOST;
import static uk.jsna.plan.ThresholdOperator.BELOW;
import static uk.jsna.plan.ThresholdOperator.EQUAL;
import static uk.jsna.plan.ThresholdOperator.OVER;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.jsna.statistics.Interval;

class ThresholdTest {

    private static Threshold threshold(ThresholdOperator operator, String value) {
        return new Threshold(operator, new BigDecimal(value));
    }

    @Test
    void t04AWardAtExactlyTenPercentIsTenPercentOrBelowAndDoesNotExceedIt() {
        Observation exactly = Figures.children(22, 220);

        assertThat(threshold(AT_MOST, "10").holds(exactly)).isTrue();
        assertThat(threshold(OVER, "10").holds(exactly)).isFalse();
        assertThat(threshold(BELOW, "10").holds(exactly)).isFalse();
        assertThat(threshold(AT_LEAST, "10").holds(exactly)).isTrue();
        assertThat(threshold(EQUAL, "10").holds(exactly)).isTrue();
    }

    @Test
    void t04AValueThatOnlyRoundsToTenPercentExceedsIt() {
        Observation rounds = Figures.children(1004, 10_000);

        assertThat(threshold(OVER, "10").holds(rounds)).isTrue();
        assertThat(threshold(AT_MOST, "10").holds(rounds)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("populationsWithAWholeNumberAtTenPercent")
    void t04NoPopulationMovesAnExactShareOverTheThreshold(long all) {
        assertThat(threshold(OVER, "10").holds(Figures.children(all / 10, all))).isFalse();
        assertThat(threshold(AT_MOST, "10").holds(Figures.children(all / 10, all)))
                .isTrue();
        assertThat(threshold(OVER, "10").holds(Figures.children(all / 10 + 1, all)))
                .isTrue();
    }

    static Stream<Long> populationsWithAWholeNumberAtTenPercent() {
        return new Random(10).longs(200, 1, 5_000).map(tenth -> tenth * 10).boxed();
    }

    @ParameterizedTest
    @CsvSource({
        // value, lower, upper, verdict, meets
        "6, 4, 9.9, MET, true",
        "6, 4, 10, MET, true",
        "8, 6, 11, LIKELY_MET, true",
        "9.6, 7, 13, CANNOT_TELL, true",
        "10, 7, 14, CANNOT_TELL, true",
        "10.4, 8, 13, CANNOT_TELL, false",
        "12, 9.5, 15, LIKELY_MISSED, false",
        "15, 10.1, 20, MISSED, false",
        "15, 10, 20, LIKELY_MISSED, false",
    })
    void atMostTenPercentIsJudgedByTheLimitThatFacesIt(
            String value, double lower, double upper, Verdict verdict, boolean meets) {
        Observation figure = Observation.ofValue(new BigDecimal(value), new Interval(lower, upper));

        assertThat(threshold(AT_MOST, "10").judge(figure)).isEqualTo(new Judgement(verdict, meets));
    }

    @ParameterizedTest
    @CsvSource({
        "70, 60, 80, MET, true",
        "70, 55, 80, LIKELY_MET, true",
        "62, 50, 74, CANNOT_TELL, true",
        "57, 45, 69, CANNOT_TELL, false",
        "50, 40, 61, LIKELY_MISSED, false",
        "25, 20, 30, MISSED, false",
    })
    void atLeastSixtyPercentIsJudgedByTheLimitThatFacesIt(
            String value, double lower, double upper, Verdict verdict, boolean meets) {
        Observation figure = Observation.ofValue(new BigDecimal(value), new Interval(lower, upper));

        assertThat(threshold(AT_LEAST, "60").judge(figure)).isEqualTo(new Judgement(verdict, meets));
    }

    @Test
    void withoutLimitsNothingIsSure() {
        assertThat(threshold(BELOW, "10").judge(Observation.ofValue(new BigDecimal("2"))))
                .isEqualTo(new Judgement(Verdict.LIKELY_MET, true));
        assertThat(threshold(BELOW, "10").judge(Observation.ofValue(new BigDecimal("20"))))
                .isEqualTo(new Judgement(Verdict.LIKELY_MISSED, false));
    }

    @Test
    void aFullCountIsSure() {
        assertThat(threshold(AT_LEAST, "42").judge(Observation.ofFullCount(42)))
                .isEqualTo(new Judgement(Verdict.MET, true));
        assertThat(threshold(AT_LEAST, "42").judge(Observation.ofFullCount(41)))
                .isEqualTo(new Judgement(Verdict.MISSED, false));
    }

    @ParameterizedTest
    @CsvSource({
        // poor, all, at most 10%, below 10%
        "22, 220, 0, 1",
        "23, 220, 1, 2",
        "23, 229, 1, 1",
        "0, 50, 0, 0",
        "3, 9, 3, 3",
        "3, 10, 2, 3",
        "60, 307, 30, 30",
    })
    void fewerNeededIsTheSmallestNumberThatMeetsTheThreshold(long poor, long all, long atMost, long below) {
        BigDecimal n = BigDecimal.valueOf(all);
        assertThat(threshold(AT_MOST, "10").fewerNeeded(BigDecimal.valueOf(poor), n, Unit.PERCENT))
                .hasValue(atMost);
        assertThat(threshold(BELOW, "10").fewerNeeded(BigDecimal.valueOf(poor), n, Unit.PERCENT))
                .hasValue(below);
    }

    @ParameterizedTest
    @MethodSource("countsAndPopulations")
    void fewerNeededAgreesWithCountingDown(long poor, long all) {
        for (ThresholdOperator operator : new ThresholdOperator[] {AT_MOST, BELOW}) {
            Threshold ten = threshold(operator, "10");
            long counted = 0;
            while (!ten.holds(Figures.children(poor - counted, all))) {
                counted++;
            }
            assertThat(ten.fewerNeeded(BigDecimal.valueOf(poor), BigDecimal.valueOf(all), Unit.PERCENT))
                    .hasValue(counted);
        }
    }

    @ParameterizedTest
    @MethodSource("countsAndPopulations")
    void moreNeededAgreesWithCountingUp(long some, long all) {
        for (ThresholdOperator operator : new ThresholdOperator[] {AT_LEAST, OVER}) {
            Threshold sixty = threshold(operator, "60");
            long counted = 0;
            while (some + counted <= all && !sixty.holds(Figures.children(Math.min(all, some + counted), all))) {
                counted++;
            }
            OptionalLong expected = some + counted > all ? OptionalLong.empty() : OptionalLong.of(counted);
            assertThat(sixty.moreNeeded(BigDecimal.valueOf(some), BigDecimal.valueOf(all), Unit.PERCENT))
                    .isEqualTo(expected);
        }
    }

    static Stream<Arguments> countsAndPopulations() {
        Random random = new Random(7);
        return Stream.generate(() -> {
                    long all = 1L + random.nextInt(400);
                    return Arguments.of((long) random.nextInt((int) all + 1), all);
                })
                .limit(100);
    }

    @Test
    void noNumberOfFewerChildrenGoesBelowNothing() {
        assertThat(threshold(BELOW, "0").fewerNeeded(BigDecimal.TEN, BigDecimal.valueOf(100), Unit.PERCENT))
                .isEmpty();
        assertThat(threshold(AT_LEAST, "60").fewerNeeded(BigDecimal.TEN, BigDecimal.valueOf(100), Unit.PERCENT))
                .isEmpty();
        assertThat(threshold(AT_MOST, "60").moreNeeded(BigDecimal.TEN, BigDecimal.valueOf(100), Unit.PERCENT))
                .isEmpty();
    }
}
