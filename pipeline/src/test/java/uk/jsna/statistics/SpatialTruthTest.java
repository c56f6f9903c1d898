package uk.jsna.statistics;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The reference vectors of small areas on a grid, recomputed, as in {@link TruthTableTest}. */
class SpatialTruthTest {

    private static final AgreementTable TABLE = new AgreementTable();

    @AfterAll
    static void printsTheTable() {
        TABLE.print();
    }

    static SpatialWeights grid(SpatialWeights.Style style) {
        List<List<Integer>> neighbours = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            neighbours.add(new ArrayList<>());
        }
        Cases.truth("grid_neighbours")
                .rows()
                .forEach(row -> neighbours.get((int) row.number("i") - 1).add((int) row.number("j") - 1));
        return SpatialWeights.of(neighbours, style);
    }

    @Test
    void autocorrelationOfTheGridIsReproduced() {
        double[] values = Cases.column(Cases.truth("grid_input").rows(), "value");
        SpatialWeights shared = grid(SpatialWeights.Style.ROW_STANDARDISED);
        SpatialWeights binary = grid(SpatialWeights.Style.BINARY);
        Cases cases = Cases.truth("grid_global");
        TABLE.compare(
                "grid_global",
                1e-10,
                table -> cases.rows().forEach(row -> {
                    table.row();
                    SpatialAutocorrelation ours = switch (row.text("test")) {
                        case "moran W randomisation two.sided", "moran W randomisation greater" ->
                            SpatialAutocorrelation.moran(
                                    values, shared, SpatialAutocorrelation.Assumption.RANDOMISATION);
                        case "moran W normality two.sided" ->
                            SpatialAutocorrelation.moran(values, shared, SpatialAutocorrelation.Assumption.NORMALITY);
                        case "moran B randomisation two.sided" ->
                            SpatialAutocorrelation.moran(
                                    values, binary, SpatialAutocorrelation.Assumption.RANDOMISATION);
                        case "geary W randomisation two.sided" -> SpatialAutocorrelation.geary(values, shared);
                        default -> throw new AssertionError("no test of ours: " + row.text("test"));
                    };
                    table.number("statistic", ours.statistic(), row.number("statistic"));
                    table.number("expectation", ours.expectation(), row.number("expectation"));
                    table.number("variance", ours.variance(), row.number("variance"));
                    table.number("z", ours.z(), row.number("z"));
                    boolean oneSided = row.text("test").endsWith("greater");
                    table.number("p", oneSided ? ours.pOfLikeness() : ours.p(), row.number("p"));
                }));
    }

    @Test
    void localStatisticsOfTheGridAreReproduced() {
        double[] values = Cases.column(Cases.truth("grid_input").rows(), "value");
        SpatialWeights shared = grid(SpatialWeights.Style.ROW_STANDARDISED);
        SpatialWeights binary = grid(SpatialWeights.Style.BINARY);
        double[] gi = GetisOrd.withoutSelf(values, binary);
        double[] giShared = GetisOrd.withoutSelf(values, shared);
        double[] star = GetisOrd.star(values, binary);
        double[] p = GetisOrd.probabilities(star);
        double[] hochberg = MultipleTests.benjaminiHochberg(p);
        double[] holm = MultipleTests.holm(p);
        List<LocalMoran> moran = LocalMoran.of(values, shared);
        Cases cases = Cases.truth("grid_local");
        TABLE.compare("grid_local", 1e-10, table -> {
            for (int i = 0; i < values.length; i++) {
                Cases.Row row = cases.rows().get(i);
                table.row();
                table.number("Gi_B", gi[i], row.number("Gi_B"));
                table.number("Gi_W", giShared[i], row.number("Gi_W"));
                table.number("GiStar_B", star[i], row.number("GiStar_B"));
                table.number("GiStar_W", star[i], row.number("GiStar_W"));
                table.number("p_GiStar", p[i], row.number("p_GiStar"));
                table.number("BH", hochberg[i], row.number("p_GiStar_BH"));
                table.number("holm", holm[i], row.number("p_GiStar_holm"));
                LocalMoran local = moran.get(i);
                table.number("Ii", local.statistic(), row.number("Ii"));
                table.number("E_Ii_cond", local.expectation(), row.number("E_Ii_cond"));
                table.number("Var_Ii_cond", local.variance(), row.number("Var_Ii_cond"));
                table.number("Z_Ii_cond", local.z(), row.number("Z_Ii_cond"));
                table.number("E_Ii_total", local.expectationOfAll(), row.number("E_Ii_total"));
                table.number("Var_Ii_total", local.varianceOfAll(), row.number("Var_Ii_total"));
                table.number("Z_Ii_total", local.zOfAll(), row.number("Z_Ii_total"));
            }
        });
    }

    @Test
    void shrunkenRatesOfTheGridAreReproduced() {
        List<Cases.Row> grid = Cases.truth("grid_input").rows();
        double[] counts = Cases.column(grid, "count");
        double[] populations = Cases.column(grid, "denominator");
        SpatialWeights weights = grid(SpatialWeights.Style.BINARY);
        EmpiricalBayes poisson = EmpiricalBayes.poisson(counts, populations);
        EmpiricalBayes binomial = EmpiricalBayes.binomial(counts, populations);
        double[] bailey = EmpiricalBayes.local(counts, populations, weights, EmpiricalBayes.Local.BAILEY_GATRELL);
        double[] geoda = EmpiricalBayes.local(counts, populations, weights, EmpiricalBayes.Local.GEODA);
        Cases cases = Cases.truth("grid_eb");
        TABLE.compare("grid_eb", 1e-10, table -> {
            for (int i = 0; i < counts.length; i++) {
                Cases.Row row = cases.rows().get(i);
                table.row();
                table.number("eb_poisson", poisson.estimate(counts[i], populations[i]), row.number("eb_poisson"));
                table.number("eb_binomial", binomial.estimate(counts[i], populations[i]), row.number("eb_binomial"));
                table.number("bailey_gatrell", bailey[i], row.number("eb_local_bailey_gatrell"));
                table.number("geoda", geoda[i], row.number("eb_local_geoda"));
            }
        });
        List<Cases.Row> parameters = Cases.truth("grid_eb_params").rows();
        double[] ours = {poisson.betweenAreas(), poisson.mean(), binomial.scatter(), binomial.mean()};
        TABLE.compare("grid_eb_params", 1e-10, table -> {
            for (int i = 0; i < ours.length; i++) {
                table.row();
                table.number(
                        parameters.get(i).text("param"),
                        ours[i],
                        parameters.get(i).number("value"));
            }
        });
    }

    @Test
    void permutationTestsOfTheGridAreReproduced() {
        List<Cases.Row> grid = Cases.truth("grid_input").rows();
        double[] values = Cases.column(grid, "value");
        double[] counts = Cases.column(grid, "count");
        double[] populations = Cases.column(grid, "denominator");
        SpatialWeights weights = grid(SpatialWeights.Style.ROW_STANDARDISED);
        double[] ours = {
            SpatialAutocorrelation.moran(values, weights, SpatialAutocorrelation.Assumption.RANDOMISATION)
                    .statistic(),
            SpatialAutocorrelation.moranPermutationP(values, weights, 999, 1),
            SpatialAutocorrelation.ofRates(counts, populations, weights),
            SpatialAutocorrelation.ratesPermutationP(
                    counts, populations, weights, new SpatialAutocorrelation.Permutations(999, 1))
        };
        List<Cases.Row> rows = Cases.truth("grid_mc").rows();
        TABLE.compare("grid_mc", 1e-10, table -> {
            for (int i = 0; i < ours.length; i++) {
                table.row();
                table.number(rows.get(i).text("what"), ours[i], rows.get(i).number("value"));
            }
        });
    }
}
