package uk.jsna.statistics;

import java.util.IdentityHashMap;
import java.util.List;

/** Slope and relative indices of inequality of the reference, whose limits are one simulation. */
final class InequalityTruth {

    private static final String[] LABELS = {
        "indicator_type", "multiplier", "transform", "CI_confidence", "CI_method", "nq"
    };

    private final Truth truth;
    private final IdentityHashMap<Cases.Row, SlopeIndex> indices = new IdentityHashMap<>();

    InequalityTruth(Truth truth) {
        this.truth = truth;
    }

    List<TruthFile> files() {
        return List.of(
                TruthFile.input("phe_sii_input", "quantile", "x", "value_type", "nq"),
                TruthFile.rows("phe_sii", this::values).labels(LABELS),
                TruthFile.rows("phe_sii", this::limits)
                        .as("limits, in units of *_mad")
                        .within(4)
                        .labels(LABELS));
    }

    private SlopeIndex index(Cases.Row row) {
        return indices.computeIfAbsent(row, this::calculated);
    }

    private SlopeIndex calculated(Cases.Row row) {
        List<SlopeIndex.Group> groups = truth.group("phe_sii_input", "group", row.text("group")).stream()
                .map(group -> new SlopeIndex.Group(
                        group.number("population"),
                        group.number("value"),
                        group.number("lower"),
                        group.number("upper")))
                .toList();
        return SlopeIndex.of(
                groups,
                scale(row.text("value_type")),
                isTransformed(row) ? SlopeIndex.Fit.TRANSFORMED : SlopeIndex.Fit.NATURAL,
                row.number("mult"));
    }

    private static SlopeIndex.Scale scale(String valueType) {
        return switch (valueType) {
            case "0" -> SlopeIndex.Scale.IDENTITY;
            case "1" -> SlopeIndex.Scale.LOG;
            case "2" -> SlopeIndex.Scale.LOGIT;
            default -> throw new AssertionError("no scale of ours: " + valueType);
        };
    }

    private static boolean isTransformed(Cases.Row row) {
        return row.text("transform_flag").equals("TRUE");
    }

    private void values(Cases.Row row, Agreement table) {
        SlopeIndex index = index(row);
        double unit = isTransformed(row) ? Math.abs(row.number("mult")) : 1;
        table.number("intercept", index.intercept() * unit, row);
        table.number("sii", index.slopeIndex().value(), row);
        table.number("rii", index.relativeIndex().value(), row);
    }

    private void limits(Cases.Row row, Agreement table) {
        SlopeIndex index = index(row);
        inNoise("sii", index.slopeIndex(), row, table);
        inNoise("rii", index.relativeIndex(), row, table);
    }

    private static void inNoise(String name, Estimate actual, Cases.Row row, Agreement table) {
        double noise95 = row.number(name + "_mad95_0");
        double noise998 = row.number(name + "_mad99_8");
        inNoise(name + "_lower95_0cl", actual.lower95(), row, noise95, table);
        inNoise(name + "_upper95_0cl", actual.upper95(), row, noise95, table);
        inNoise(name + "_lower99_8cl", actual.lower998(), row, noise998, table);
        inNoise(name + "_upper99_8cl", actual.upper998(), row, noise998, table);
    }

    private static void inNoise(String column, double actual, Cases.Row row, double noise, Agreement table) {
        table.number(column, (actual - row.number(column)) / noise, 0, 1);
    }
}
