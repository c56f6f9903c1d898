package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The calls at the edge whose outcome the reference package documents: each beside ours, which means the same. */
class EdgeCasesTest {

    private static final double MISSING = Double.NaN;
    private static final ConfidenceLevel P95 = ConfidenceLevel.P95;

    @Test
    void everyEdgeCaseMeansTheSameHere() {
        Map<String, Supplier<String>> ours = calls();
        Map<String, String> expected = outcomes();
        for (Cases.Row row : Cases.truth("edge_cases").rows()) {
            String call = row.text("call");
            String outcome = Objects.requireNonNull(ours.get(call), call).get();
            System.out.printf(
                    "%-42s %-28s %s%n", call, outcome, row.text("outcome").startsWith("ERROR") ? "refused" : "");
            assertThat(outcome).as(call).isEqualTo(expected.get(call));
            if (row.text("outcome").startsWith("ERROR")) {
                assertThat(Arrays.stream(Refusal.values()).map(Enum::name))
                        .as(call)
                        .contains(outcome);
            }
        }
        assertThat(ours).hasSize(26);
    }

    static String outcomeOf(String call) {
        return Objects.requireNonNull(calls().get(call), call).get();
    }

    static String expected(String call) {
        return Objects.requireNonNull(outcomes().get(call), call);
    }

    static boolean isRefused(String call) {
        String outcome = outcomeOf(call);
        return Arrays.stream(Refusal.values())
                .anyMatch(refusal -> refusal.name().equals(outcome));
    }

    private static String outcome(Supplier<Object> call) {
        try {
            return String.valueOf(call.get());
        } catch (RefusedException refused) {
            return refused.refusal().name();
        }
    }

    private static String shown(double value, Interval limits) {
        return String.format(java.util.Locale.ROOT, "%.7g %.7g %.7g", value, limits.lower(), limits.upper());
    }

    private static String proportion(double x, double n, double confidence) {
        return outcome(() -> shown(Proportion.value(x, n), Proportion.interval(x, n, ConfidenceLevel.of(confidence))));
    }

    private static String rate(double x, double n, double confidence) {
        return outcome(() -> shown(
                Rate.value(x, n) * 100_000,
                Rate.interval(x, n, ConfidenceLevel.of(confidence)).times(100_000)));
    }

    private static String standardised(double[] x, double... n) {
        return outcome(() -> {
            DirectlyStandardisedRate rate = DirectlyStandardisedRate.of(x, n, new double[] {1, 1});
            return rate.totalCount() + " of " + rate.totalPopulation() + ", "
                    + (Double.isNaN(rate.value()) ? "none" : "a rate");
        });
    }

    private static String quantiles(double... values) {
        return outcome(() -> {
            Quantiles quantiles = Quantiles.of(values, 5, Quantiles.First.HIGHEST);
            return Arrays.toString(java.util.stream.IntStream.range(0, values.length)
                    .map(quantiles::of)
                    .toArray());
        });
    }

    private static Map<String, Supplier<String>> calls() {
        Map<String, Supplier<String>> calls = new LinkedHashMap<>();
        calls.put("phe_proportion x=0 n=0", () -> proportion(0, 0, 0.95));
        calls.put("phe_proportion x=5 n=NA", () -> proportion(5, MISSING, 0.95));
        calls.put("phe_proportion x=NA n=5", () -> proportion(MISSING, 5, 0.95));
        calls.put("phe_proportion x=6 n=5", () -> proportion(6, 5, 0.95));
        calls.put("phe_proportion x=-1 n=5", () -> proportion(-1, 5, 0.95));
        calls.put("phe_proportion conf=0.89", () -> proportion(1, 5, 0.89));
        calls.put("phe_proportion conf=95", () -> proportion(1, 5, 95));
        calls.put("phe_proportion conf=1", () -> proportion(1, 5, 1));
        calls.put("phe_proportion conf=NA", () -> outcome(() -> Proportion.value(1, 5)));
        calls.put("phe_proportion conf=c(.95,.99)", () -> outcome(() -> ConfidenceLevel.listOf(0.95, 0.99)));
        calls.put("phe_rate x=0 n=100", () -> rate(0, 100, 0.95));
        calls.put("phe_rate x=0 n=0", () -> rate(0, 0, 0.95));
        calls.put("phe_rate x=NA n=100", () -> rate(MISSING, 100, 0.95));
        calls.put("phe_rate x=150 n=100 (rate>1 allowed)", () -> rate(150, 100, 0.95));
        calls.put("phe_rate x=10 conf=0.9999 (Byar lower)", () -> rate(10, 100, 0.9999));
        calls.put("phe_rate x=10 conf=0.99999 (Byar lower)", () -> rate(10, 100, 0.99999));
        calls.put(
                "phe_mean single value",
                () -> shown(Mean.of(5).value(), Mean.of(5).interval(P95)));
        calls.put(
                "phe_mean with NA",
                () -> shown(
                        Mean.of(1, MISSING, 3).value(), Mean.of(1, MISSING, 3).interval(P95)));
        calls.put("calculate_dsr n=0", () -> standardised(new double[] {8, 8}, 0, 100));
        calls.put("calculate_dsr n=NA", () -> standardised(new double[] {8, 8}, MISSING, 100));
        calls.put("calculate_dsr x=NA counted as 0", () -> standardised(new double[] {MISSING, 16}, 10, 100));
        calls.put("calculate_dsr total 9", () -> standardised(new double[] {3, 6}, 10, 100));
        calls.put("calculate_dsr x>n allowed", () -> standardised(new double[] {30, 6}, 10, 100));
        calls.put("phe_quantile n<nq", () -> quantiles(1, 2, 3));
        calls.put("phe_quantile n=nq=5 ties", () -> quantiles(1, 1, 1, 1, 1));
        calls.put(
                "funnel sig prop NA",
                () -> outcome(() -> Funnel.average(new double[] {1, MISSING}, new double[] {5, 5})));
        return calls;
    }

    private static Map<String, String> outcomes() {
        Map<String, String> outcomes = new LinkedHashMap<>();
        outcomes.put("phe_proportion x=0 n=0", "DENOMINATOR_NOT_POSITIVE");
        outcomes.put("phe_proportion x=5 n=NA", "NaN NaN NaN");
        outcomes.put("phe_proportion x=NA n=5", "NaN NaN NaN");
        outcomes.put("phe_proportion x=6 n=5", "NUMERATOR_EXCEEDS_DENOMINATOR");
        outcomes.put("phe_proportion x=-1 n=5", "NUMERATOR_NEGATIVE");
        outcomes.put("phe_proportion conf=0.89", "CONFIDENCE_OUT_OF_RANGE");
        outcomes.put("phe_proportion conf=95", "0.2000000 0.03622411 0.6244654");
        outcomes.put("phe_proportion conf=1", "0.2000000 0.000000 1.000000");
        outcomes.put("phe_proportion conf=NA", "0.2");
        outcomes.put("phe_proportion conf=c(.95,.99)", "CONFIDENCE_NOT_THE_PAIR");
        outcomes.put("phe_rate x=0 n=100", "0.000000 0.000000 3688.879");
        outcomes.put("phe_rate x=0 n=0", "DENOMINATOR_NOT_POSITIVE");
        outcomes.put("phe_rate x=NA n=100", "NaN NaN NaN");
        outcomes.put("phe_rate x=150 n=100 (rate>1 allowed)", "150000.0 126954.7 176018.2");
        outcomes.put("phe_rate x=10 conf=0.9999 (Byar lower)", "10000.00 1938.879 28966.53");
        outcomes.put("phe_rate x=10 conf=0.99999 (Byar lower)", "10000.00 1432.839 32426.21");
        outcomes.put("phe_mean single value", "5.000000 NaN NaN");
        outcomes.put("phe_mean with NA", "NaN NaN NaN");
        outcomes.put("calculate_dsr n=0", "DENOMINATOR_NOT_POSITIVE");
        outcomes.put("calculate_dsr n=NA", "DENOMINATOR_MISSING");
        outcomes.put("calculate_dsr x=NA counted as 0", "16.0 of 110.0, a rate");
        outcomes.put("calculate_dsr total 9", "9.0 of 110.0, none");
        outcomes.put("calculate_dsr x>n allowed", "36.0 of 110.0, a rate");
        outcomes.put("phe_quantile n<nq", "[0, 0, 0]");
        outcomes.put("phe_quantile n=nq=5 ties", "[1, 1, 1, 1, 1]");
        outcomes.put("funnel sig prop NA", "NOT_FINITE");
        return outcomes;
    }
}
