package uk.jsna.statistics;

import java.util.List;

/** Standardised rates and ratios, and life expectancies, of the reference. */
final class StandardisedTruth {

    private final Truth truth;

    StandardisedTruth(Truth truth) {
        this.truth = truth;
    }

    List<TruthFile> files() {
        return List.of(
                TruthFile.input("calculate_dsr_input", "band"),
                TruthFile.rows("calculate_dsr", (row, table) -> rate(row, direct(row), table))
                        .labels("confidence", "statistic", "method"),
                TruthFile.rows("calculate_dsr_conf", this::directAtALevel).labels("confidence", "statistic", "method"),
                TruthFile.input("calculate_dsr_nonindependent_input", "ageband"),
                TruthFile.rows("calculate_dsr_nonindependent", (row, table) -> rate(row, repeated(row), table))
                        .labels("confidence", "statistic", "method"),
                TruthFile.input("calculate_ISR_input", "band"),
                TruthFile.rows("calculate_ISRatio", this::ratio).labels("confidence", "statistic"),
                TruthFile.rows("calculate_ISRate", this::indirectRate).labels("confidence", "statistic"),
                TruthFile.input("phe_life_expectancy_input"),
                TruthFile.rows("phe_life_expectancy", this::lifeExpectancy)
                        .labels("confidence", "statistic", "method"));
    }

    private static void rate(Cases.Row row, DirectlyStandardisedRate rate, Agreement table) {
        table.number("total_count", rate.totalCount(), row);
        table.number("total_pop", rate.totalPopulation(), row);
        table.estimate(rate.per(100_000), row);
    }

    private DirectlyStandardisedRate direct(Cases.Row row) {
        List<Cases.Row> bands = truth.group("calculate_dsr_input", "group", row.text("group"));
        return DirectlyStandardisedRate.of(
                Cases.column(bands, "x"), Cases.column(bands, "n"), Cases.column(bands, "stdpop"));
    }

    private void directAtALevel(Cases.Row row, Agreement table) {
        DirectlyStandardisedRate rate = direct(row);
        table.number("total_count", rate.totalCount(), row);
        table.number("total_pop", rate.totalPopulation(), row);
        table.number("value", rate.value() * 1000, row);
        table.interval(rate.interval(row.confidence("conf")).times(1000), row);
    }

    private DirectlyStandardisedRate repeated(Cases.Row row) {
        Cases.Groups byFrequency = Cases.grouped(
                truth.group("calculate_dsr_nonindependent_input", "group", row.text("group")), "eventfreq");
        List<Cases.Row> bands = byFrequency.lists().get(0);
        return DirectlyStandardisedRate.ofRepeatedEvents(
                byFrequency.keys().stream().mapToDouble(Double::parseDouble).toArray(),
                byFrequency.lists().stream()
                        .map(rows -> Cases.column(rows, "x"))
                        .toArray(double[][]::new),
                Cases.column(bands, "n"),
                Cases.column(bands, "stdpop"));
    }

    private IndirectlyStandardised indirect(Cases.Row row) {
        List<Cases.Row> bands = truth.group("calculate_ISR_input", "group", row.text("group"));
        return IndirectlyStandardised.of(
                Cases.column(bands, "x"),
                Cases.column(bands, "n"),
                IndirectlyStandardised.Reference.of(Cases.column(bands, "xr"), Cases.column(bands, "nr")));
    }

    private void ratio(Cases.Row row, Agreement table) {
        IndirectlyStandardised area = indirect(row);
        totals(area, row, table);
        table.estimate(area.ratio(100), row);
    }

    private void indirectRate(Cases.Row row, Agreement table) {
        IndirectlyStandardised area = indirect(row);
        totals(area, row, table);
        table.number("ref_rate", area.referenceRate() * 100_000, row);
        table.estimate(area.rate(100_000), row);
    }

    private static void totals(IndirectlyStandardised area, Cases.Row row, Agreement table) {
        table.number("observed", area.observed(), row);
        table.number("expected", area.expected(), row);
        table.word("method", CountTruth.method(area.observed()), row.text("method"));
    }

    private void lifeExpectancy(Cases.Row row, Agreement table) {
        List<Cases.Row> bands = truth.group("phe_life_expectancy_input", "group", row.text("group"));
        double[] people = Cases.column(bands, "population");
        double[] deaths = Cases.column(bands, "deaths");
        table.estimate(LifeExpectancy.of(people, deaths).atAge((int) row.number("startage")), row);
        double living = 0;
        double dead = 0;
        for (int band = 0; band < people.length; band++) {
            boolean counted = bands.get(band).number("startage") >= row.number("startage");
            living += counted ? people[band] : 0;
            dead += counted ? deaths[band] : 0;
        }
        table.number("pops_used", living, row);
        table.number("dths_used", dead, row);
    }
}
