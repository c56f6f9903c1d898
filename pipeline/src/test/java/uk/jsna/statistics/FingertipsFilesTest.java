package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.jsna.SharedFiles;

/**
 * Published national profiles, recomputed: the limits of every figure that has its count and denominator, and the
 * comparison of every figure with England. Counts of hospital admissions are printed to the nearest five while their
 * limits come from the count itself, which the limits therefore give away.
 */
class FingertipsFilesTest {

    /** Half a unit of the last of the five decimals that are printed. */
    private static final double PRINTED = 0.51e-5;

    private static final List<String> FILES = List.of(
            "dfe_csc_region_hospital_admissions_2324.csv",
            "cyp_mental_health_east_midlands.csv",
            "brc_social_isolation_countyUA.csv");

    /** One published row, under the names that two layouts share. */
    private record Published(Cases.Row row) {

        String text(String name) {
            return row.fields().entrySet().stream()
                    .filter(field -> plain(field.getKey()).equals(plain(name)))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no column " + name));
        }

        private static String plain(String name) {
            return name.toLowerCase(Locale.ROOT).replace("_", "").replace(" ", "");
        }

        double number(String name) {
            String text = text(name);
            return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
        }

        String indicator() {
            return text("Indicator ID");
        }

        String group() {
            return indicator() + "/" + text("Sex") + "/" + text("Age") + "/" + text("Time period");
        }

        boolean isEngland() {
            return text("Area Code").equals("E92000001") && text("Category").isEmpty();
        }

        Estimate estimate() {
            return new Estimate(
                    number("Value"),
                    number("Lower CI 95.0 limit"),
                    number("Upper CI 95.0 limit"),
                    number("Lower CI 99.8 limit"),
                    number("Upper CI 99.8 limit"));
        }

        boolean hasCount() {
            Estimate estimate = estimate();
            return !Double.isNaN(estimate.value()
                    + estimate.lower95()
                    + estimate.upper95()
                    + number("Count")
                    + number("Denominator"));
        }

        Estimate recomputed(double count) {
            double denominator = number("Denominator");
            return switch (indicator()) {
                case "90284" -> Rate.of(count, denominator, 10_000);
                case "92796" -> Rate.of(count, denominator, 100_000);
                case "91871", "92315" -> Proportion.of(count, denominator, 100);
                default -> Estimate.MISSING;
            };
        }

        boolean agrees(double count) {
            Estimate ours = recomputed(count);
            Estimate theirs = estimate();
            return near(ours.lower95(), theirs.lower95())
                    && near(ours.upper95(), theirs.upper95())
                    && near(ours.lower998(), theirs.lower998())
                    && near(ours.upper998(), theirs.upper998());
        }

        private static boolean near(double ours, double printed) {
            return Double.isNaN(printed) || Math.abs(ours - printed) <= PRINTED + 1e-7 * printed;
        }
    }

    private static List<Published> rows() {
        return FILES.stream()
                .flatMap(file -> Cases.read(SharedFiles.of("data", "fingertips", file)).rows().stream())
                .map(Published::new)
                .toList();
    }

    private static String method(String indicator) {
        return switch (indicator) {
            case "90284", "92796" -> "rate, Byar's";
            case "91871", "92315" -> "proportion, Wilson";
            case "90813" -> "standardised rate: age bands are not in the file";
            case "90280", "90638" -> "survey: limits carry the survey's design";
            default -> "no limits printed";
        };
    }

    @Test
    void limitsAreRecomputedFromCountsAndRoundedCountsAreRecovered() {
        Map<String, int[]> table = new TreeMap<>();
        for (Published row : rows()) {
            int[] counts = table.computeIfAbsent(row.indicator(), key -> new int[5]);
            if (!row.hasCount() || row.recomputed(row.number("Count")).isMissing()) {
                counts[4]++;
                continue;
            }
            counts[0]++;
            long fitting = recovered(row);
            if (row.agrees(row.number("Count"))) {
                counts[1]++;
            } else if (fitting == 1) {
                counts[2]++;
            } else {
                counts[3]++;
            }
        }
        System.out.printf(
                "%-9s %9s %9s %9s %9s %9s  %s%n",
                "indicator", "compared", "as print", "recovered", "neither", "no count", "method");
        table.forEach((indicator, n) -> System.out.printf(
                "%-9s %9d %9d %9d %9d %9d  %s%n", indicator, n[0], n[1], n[2], n[3], n[4], method(indicator)));
        System.out.println("recovered: limits of exactly one whole count within five of the printed one agree, so the"
                + " printed count is rounded and the limits are not");
        assertThat(table.values()).allSatisfy(n -> assertThat(n[3]).isZero());
        assertThat(table.get("90284")).satisfies(n -> assertThat(n[0]).isPositive());
    }

    private static long recovered(Published row) {
        double printed = row.number("Count");
        long fitting = 0;
        for (double count = Math.max(0, printed - 5); count <= printed + 5; count++) {
            fitting += row.agrees(count) ? 1 : 0;
        }
        return fitting;
    }

    @Test
    void comparisonsWithEnglandAreRecomputed() {
        Map<String, Double> england = new HashMap<>();
        List<Published> rows = rows();
        rows.stream().filter(Published::isEngland).forEach(row -> england.put(row.group(), row.number("Value")));
        Map<String, int[]> table = new TreeMap<>();
        for (Published row : rows) {
            String label = row.text(
                    row.row().fields().containsKey("Indicator ID")
                            ? "Compared to England value or percentiles"
                            : "Compared_to_England_value_or_percentiles");
            Significance ours = row.estimate().against(england.getOrDefault(row.group(), Double.NaN));
            int[] counts = table.computeIfAbsent(row.indicator(), key -> new int[4]);
            if (label.equals("Not compared") || ours == Significance.NOT_COMPARED) {
                counts[2] += label.equals("Not compared") ? 0 : 1;
                continue;
            }
            counts[0]++;
            boolean agrees = label(row.indicator(), ours).equals(label);
            counts[1] += agrees ? 1 : 0;
            if (!agrees) {
                counts[3] += isTie(row.estimate(), england.getOrDefault(row.group(), Double.NaN)) ? 1 : 0;
                System.out.println(
                        row.group() + " " + row.text("Area Code") + " " + row.text("Category") + " is labelled "
                                + label + ", but " + row.estimate().interval95() + " against England's "
                                + england.get(row.group()) + " is " + ours);
            }
        }
        System.out.printf("%-9s %9s %9s %9s %9s%n", "indicator", "compared", "agreed", "ties", "no limits");
        table.forEach((indicator, n) -> System.out.printf("%-9s %9d %9d %9d %9d%n", indicator, n[0], n[1], n[3], n[2]));
        System.out.println("ties: England's printed value equals a printed limit, so the site compared further digits");
        assertThat(table.values()).allSatisfy(n -> assertThat(n[1] + n[3]).isEqualTo(n[0]));
    }

    private static boolean isTie(Estimate estimate, double england) {
        return estimate.lower95() == england || estimate.upper95() == england;
    }

    /** Direction first, polarity last: admissions are better low, contact better high, the others carry no judgement. */
    private static String label(String indicator, Significance significance) {
        if (significance == Significance.NOT_SIGNIFICANT) {
            return "Similar";
        }
        return switch (indicator) {
            case "90284" -> significance.isLow() ? "Better" : "Worse";
            case "90280", "90638" -> significance.isLow() ? "Worse" : "Better";
            default -> significance.isLow() ? "Lower" : "Higher";
        };
    }
}
