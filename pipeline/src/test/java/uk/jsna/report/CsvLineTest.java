package uk.jsna.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

    @Test
    void cellsAreQuotedOnlyWhereTheyMustBe() {
        assertThat(CsvLine.of(
                        Arrays.asList("Oakham", null, "", 17.3, 35.0, 4L, true, "a,b", "say \"c\"", "two\nlines")))
                .isEqualTo("Oakham,,,17.3,35,4,true,\"a,b\",\"say \"\"c\"\"\",\"two\nlines\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-Ketton", "@sum", "\tx", "\rx"})
    void noTextStartsAFormula(String text) {
        assertThat(CsvLine.of(List.of(text)).replace("\"", "")).startsWith("'" + text.charAt(0));
    }

    @Test
    void aNegativeNumberIsANumber() {
        assertThat(CsvLine.of(List.of(-1.5, -3L))).isEqualTo("-1.5,-3\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2.0E-3, 0.002",
        "1.0E7, 10000000",
        "2.2E-322, 0.00000000",
        "9007199254740993, 9007199254740992",
        "-0.0, 0",
        "1.0E23, 100000000000000000000000",
        "0.1, 0.1",
        "2.0E-3, 0.002",
        "17.300000000000004, 17.300000000000004"
    })
    void numbersArePlain(double number, String start) {
        assertThat(Numbers.shortest(number)).startsWith(start).doesNotContain("E");
    }

    static DoubleStream generated() {
        Random random = new Random(7);
        return DoubleStream.generate(() -> (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(12) - 4))
                .limit(300);
    }

    @ParameterizedTest
    @MethodSource("generated")
    void numbersReadBackAsThemselvesAndCannotBeShorter(double number) {
        String text = Numbers.shortest(number);
        assertThat(Double.parseDouble(text)).isEqualTo(number);
        assertThat(text.length())
                .isLessThanOrEqualTo(
                        new BigDecimal(Double.toString(number)).toPlainString().length());
    }

    @Test
    void whatIsNoNumberIsNeverPublished() {
        assertThatThrownBy(() -> Numbers.shortest(Double.NaN))
                .hasMessage("a published number is NaN, but must be finite");
    }

    @Test
    void roundedNumbersHaveCommasBetweenThousands() {
        assertThat(Numbers.rounded(1234567.25, 1)).isEqualTo("1,234,567.3");
        assertThat(Numbers.rounded(-1234, 0)).isEqualTo("-1,234");
        assertThat(Numbers.rounded(999.96, 1)).isEqualTo("1,000.0");
        assertThat(Numbers.rounded(0.05, 1)).isEqualTo("0.1");
    }
}
