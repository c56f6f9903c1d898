package uk.jsna.statistics;

import java.util.ArrayList;
import java.util.List;

/** Small areas on a grid of the reference: likeness of neighbours, hot spots, rates drawn together. */
final class SpatialTruth {

    private static final SpatialAutocorrelation.Assumption RANDOMISATION =
            SpatialAutocorrelation.Assumption.RANDOMISATION;

    private final Truth truth;

    SpatialTruth(Truth truth) {
        this.truth = truth;
    }

    List<TruthFile> files() {
        return List.of(
                TruthFile.rows("grid_input", SpatialTruth::ownValue).labels("id", "region"),
                TruthFile.input("grid_neighbours"),
                TruthFile.rows("grid_global", this::autocorrelation),
                all("grid_local", this::local),
                all("grid_eb", this::shrunken),
                all("grid_eb_params", this::shrinkage),
                all("grid_mc", this::permutations),
                all("grid_mgcv_mrf", this::smoothed),
                all("grid_mgcv_mrf_params", this::smoothing),
                all("grid_mgcv_mrf_params", this::bestSmoothing)
                        .as("at our own optimum")
                        .within(OPTIMISED));
    }

    /** Two searches for one optimum agree in its place to about the root of the digits of the criterion. */
    private static final double OPTIMISED = 1e-7;

    private static TruthFile all(String file, TruthFile.Comparison comparison) {
        return new TruthFile(file, "", TruthFile.EXACT, List.of("id"), comparison);
    }

    private double[] grid(String column) {
        return truth.column("grid_input", column);
    }

    private SpatialWeights weights(SpatialWeights.Style style) {
        List<List<Integer>> neighbours = new ArrayList<>();
        for (int i = 0; i < grid("value").length; i++) {
            neighbours.add(new ArrayList<>());
        }
        truth.rows("grid_neighbours")
                .forEach(row -> neighbours.get((int) row.number("i") - 1).add((int) row.number("j") - 1));
        return SpatialWeights.of(neighbours, style);
    }

    private SpatialWeights shared() {
        return weights(SpatialWeights.Style.ROW_STANDARDISED);
    }

    private SpatialWeights binary() {
        return weights(SpatialWeights.Style.BINARY);
    }

    private static void ownValue(Cases.Row row, Agreement table) {
        table.number("value", Proportion.value(row.number("count"), row.number("denominator")), row);
    }

    private void autocorrelation(Cases.Row row, Agreement table) {
        double[] values = grid("value");
        SpatialAutocorrelation ours = switch (row.text("test")) {
            case "moran W randomisation two.sided", "moran W randomisation greater" ->
                SpatialAutocorrelation.moran(values, shared(), RANDOMISATION);
            case "moran W normality two.sided" ->
                SpatialAutocorrelation.moran(values, shared(), SpatialAutocorrelation.Assumption.NORMALITY);
            case "moran B randomisation two.sided" -> SpatialAutocorrelation.moran(values, binary(), RANDOMISATION);
            case "geary W randomisation two.sided" -> SpatialAutocorrelation.geary(values, shared());
            default -> throw new AssertionError("no test of ours: " + row.text("test"));
        };
        table.number("statistic", ours.statistic(), row);
        table.number("expectation", ours.expectation(), row);
        table.number("variance", ours.variance(), row);
        table.number("z", ours.z(), row);
        boolean oneSided = row.text("test").endsWith("greater");
        table.number("p", oneSided ? ours.pOfLikeness() : ours.p(), row);
    }

    private void local(List<Cases.Row> rows, Agreement table) {
        double[] values = grid("value");
        double[] star = GetisOrd.star(values, binary());
        double[] p = GetisOrd.probabilities(star);
        column("Gi_B", GetisOrd.withoutSelf(values, binary()), rows, table);
        column("Gi_W", GetisOrd.withoutSelf(values, shared()), rows, table);
        column("GiStar_B", star, rows, table);
        column("GiStar_W", GetisOrd.star(values, shared()), rows, table);
        column("p_GiStar", p, rows, table);
        column("p_GiStar_BH", MultipleTests.benjaminiHochberg(p), rows, table);
        column("p_GiStar_holm", MultipleTests.holm(p), rows, table);
        List<LocalMoran> moran = LocalMoran.of(values, shared());
        for (int i = 0; i < rows.size(); i++) {
            table.row();
            LocalMoran local = moran.get(i);
            table.number("Ii", local.statistic(), rows.get(i));
            table.number("E_Ii_cond", local.expectation(), rows.get(i));
            table.number("Var_Ii_cond", local.variance(), rows.get(i));
            table.number("Z_Ii_cond", local.z(), rows.get(i));
            table.number("E_Ii_total", local.expectationOfAll(), rows.get(i));
            table.number("Var_Ii_total", local.varianceOfAll(), rows.get(i));
            table.number("Z_Ii_total", local.zOfAll(), rows.get(i));
        }
    }

    private static void column(String name, double[] actual, List<Cases.Row> rows, Agreement table) {
        for (int i = 0; i < actual.length; i++) {
            table.number(name, actual[i], rows.get(i));
        }
    }

    private void shrunken(List<Cases.Row> rows, Agreement table) {
        double[] counts = grid("count");
        double[] people = grid("denominator");
        column("eb_poisson", EmpiricalBayes.poisson(counts, people).estimates(counts, people), rows, table);
        column("eb_binomial", EmpiricalBayes.binomial(counts, people).estimates(counts, people), rows, table);
        column("eb_local_bailey_gatrell", local(EmpiricalBayes.Local.BAILEY_GATRELL), rows, table);
        column("eb_local_geoda", local(EmpiricalBayes.Local.GEODA), rows, table);
        for (int i = 0; i < rows.size(); i++) {
            table.row();
            table.number("raw", Proportion.value(counts[i], people[i]), rows.get(i));
        }
    }

    private double[] local(EmpiricalBayes.Local form) {
        return EmpiricalBayes.local(grid("count"), grid("denominator"), binary(), form);
    }

    private void shrinkage(List<Cases.Row> rows, Agreement table) {
        EmpiricalBayes poisson = EmpiricalBayes.poisson(grid("count"), grid("denominator"));
        EmpiricalBayes binomial = EmpiricalBayes.binomial(grid("count"), grid("denominator"));
        named("param", rows, table, poisson.betweenAreas(), poisson.mean(), binomial.scatter(), binomial.mean());
    }

    private static void named(String column, List<Cases.Row> rows, Agreement table, double... ours) {
        for (int i = 0; i < ours.length; i++) {
            table.row();
            table.number(rows.get(i).text(column), ours[i], rows.get(i).number("value"));
        }
    }

    private void permutations(List<Cases.Row> rows, Agreement table) {
        double[] values = grid("value");
        double[] counts = grid("count");
        double[] people = grid("denominator");
        named(
                "what",
                rows,
                table,
                SpatialAutocorrelation.moran(values, shared(), RANDOMISATION).statistic(),
                SpatialAutocorrelation.moranPermutationP(values, shared(), 999, 1),
                SpatialAutocorrelation.ofRates(counts, people, shared()),
                SpatialAutocorrelation.ratesPermutationP(
                        counts, people, shared(), new SpatialAutocorrelation.Permutations(999, 1)));
    }

    /** The reference divides its penalty by the penalty's greatest column sum, twice the most neighbours. */
    private double referenceUnit() {
        SpatialWeights weights = binary();
        double most = 0;
        for (int i = 0; i < weights.size(); i++) {
            most = Math.max(most, weights.rowSum(i));
        }
        return 2 * most;
    }

    private double referenceSmoothing() {
        return truth.rows("grid_mgcv_mrf_params").stream()
                        .filter(row -> row.text("param").equals("sp"))
                        .findFirst()
                        .orElseThrow()
                        .number("value")
                / referenceUnit();
    }

    private MarkovSmoothing atTheReference() {
        return MarkovSmoothing.ofProportions(grid("count"), grid("denominator"), binary(), referenceSmoothing());
    }

    private void smoothed(List<Cases.Row> rows, Agreement table) {
        MarkovSmoothing smoothing = atTheReference();
        for (int i = 0; i < rows.size(); i++) {
            table.row();
            table.number("fitted", smoothing.estimate(i), rows.get(i));
            table.number("se_link", smoothing.levelError(i), rows.get(i));
        }
    }

    private void smoothing(List<Cases.Row> rows, Agreement table) {
        parameters(atTheReference(), rows, table);
    }

    private void bestSmoothing(List<Cases.Row> rows, Agreement table) {
        MarkovSmoothing best = MarkovSmoothing.ofProportions(grid("count"), grid("denominator"), binary());
        parameters(best, rows, table);
        table.number("slope of the criterion", best.strength().criterionSlope(), 0, 1);
    }

    private void parameters(MarkovSmoothing smoothing, List<Cases.Row> rows, Agreement table) {
        double intercept = 0;
        for (int i = 0; i < smoothing.size(); i++) {
            intercept += smoothing.level(i) / smoothing.size();
        }
        MarkovSmoothing.Strength strength = smoothing.strength();
        named(
                "param",
                rows,
                table,
                strength.effectiveParameters(),
                strength.smoothing() * referenceUnit(),
                strength.criterion(),
                intercept);
    }
}
