package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The project's own cases, each with the oracle that its numbers come from. */
class OwnCasesTest {

    static Stream<Cases.Row> intervals() {
        return Cases.own("intervals").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("intervals")
    void everyIntervalAgreesWithItsOracle(Cases.Row row) {
        Estimate actual = estimate(row).times(row.number("multiplier"));
        for (String column : List.of("value", "lower95", "upper95", "lower998", "upper998")) {
            double expected = row.number(column);
            if (!Double.isNaN(expected)) {
                assertThat(part(actual, column))
                        .as(column + " of " + row.fields())
                        .isCloseTo(expected, within(row.number("tolerance")));
            }
        }
    }

    private static Estimate estimate(Cases.Row row) {
        double x = row.number("x1");
        double n = row.number("n1");
        return switch (row.text("method")) {
            case "proportion" -> Proportion.of(x, n);
            case "rate" -> Rate.of(x, n, 1);
            case "difference" -> Difference.of(x, n, row.number("x2"), row.number("n2"));
            default -> throw new AssertionError("no method of ours: " + row.text("method"));
        };
    }

    static double part(Estimate estimate, String column) {
        return switch (column) {
            case "value" -> estimate.value();
            case "lower95" -> estimate.lower95();
            case "upper95" -> estimate.upper95();
            case "lower998" -> estimate.lower998();
            case "upper998" -> estimate.upper998();
            default -> throw new AssertionError("no part of an estimate: " + column);
        };
    }
}
