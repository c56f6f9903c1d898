package uk.jsna.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.jsna.report.Threshold.Quotient;

class ThresholdTest {

    @ParameterizedTest
    @CsvSource({
        "35, 200, 100, 10, 15", // 20 of 200 is 10% exactly
        "21, 201, 100, 10, 1", // 20 of 201 is below 10%, 21 over
        "20, 200, 100, 10, 0",
        "5, 300, 1000, 16.4, 1", // 4.92 at most
        "130, 97, 100, 10, 121",
        "12.5, 100, 100, 10, 3", // an estimated count
        "3, 7, 100, 0, 3"
    })
    void theFewestThatBringItToTheThreshold(
            double numerator, double denominator, double multiplier, String threshold, long expected) {
        assertThat(Threshold.fewerNeeded(new Quotient(numerator, denominator, multiplier), new BigDecimal(threshold)))
                .isEqualTo(expected);
    }

    static Stream<Arguments> generated() {
        Random random = new Random(20121);
        return Stream.generate(() -> Arguments.of(
                        random.nextInt(500), 1 + random.nextInt(900), BigDecimal.valueOf(random.nextInt(400), 1)))
                .limit(500);
    }

    @ParameterizedTest
    @MethodSource("generated")
    void oneFewerThanTheFewestWouldNotDo(int numerator, int denominator, BigDecimal threshold) {
        long k = Threshold.fewerNeeded(new Quotient(numerator, denominator, 100), threshold);
        assertThat(isAtOrBelow(numerator - k, denominator, threshold)).isTrue();
        assertThat(k == 0 || !isAtOrBelow(numerator - k + 1, denominator, threshold))
                .isTrue();
    }

    /** 100 n / d at most t, in whole numbers: 1000 n at most 10 t d. */
    private static boolean isAtOrBelow(long numerator, long denominator, BigDecimal threshold) {
        BigInteger tenths = threshold.movePointRight(1).toBigIntegerExact();
        return BigInteger.valueOf(1000 * numerator).compareTo(tenths.multiply(BigInteger.valueOf(denominator))) <= 0;
    }

    @Test
    void aValueEqualToTheThresholdIsNotOverIt() {
        assertThat(Threshold.isOver(10.1, new BigDecimal("10.1"))).isFalse();
        assertThat(Threshold.isOver(10.1, new BigDecimal("10.0999"))).isTrue();
        assertThat(Threshold.isOver(0.1 + 0.2, new BigDecimal("0.3"))).isTrue();
    }
}
