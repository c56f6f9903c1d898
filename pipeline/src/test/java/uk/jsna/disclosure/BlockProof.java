package uk.jsna.disclosure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Checks the alternatives of a block against its figures and sums, without the model that found them. */
final class BlockProof {

    private BlockProof() {}

    /** Every alternative shows what is shown, keeps every sum, and together they keep small counts apart. */
    static void holds(List<CountedFigure> figures, BlockRules rules, BlockOutcome outcome) {
        Map<CellKey, CellCount.Known> truth = new TreeMap<>();
        figures.forEach(figure -> truth.put(figure.key(), (CellCount.Known) figure.count()));
        Map<CellKey, FigureDecision> decisions = new TreeMap<>();
        outcome.decisions().forEach(decision -> decisions.put(decision.key(), decision));
        Map<CellKey, long[]> range = new TreeMap<>();
        truth.forEach((key, count) -> range.put(key, new long[] {count.numerator(), count.numerator()}));
        for (List<BlockOutcome.Alternative> alternative : outcome.alternatives()) {
            Map<CellKey, CellCount.Known> other = new TreeMap<>(truth);
            for (BlockOutcome.Alternative each : alternative) {
                assertThat(requireNonNull(decisions.get(each.key())).isWithheld())
                        .as("withheld: %s", each.key())
                        .isTrue();
                assertThat(each.numerator())
                        .as("at least none of %s", each.key())
                        .isNotNegative();
                each.denominator()
                        .ifPresent(among -> assertThat(each.numerator())
                                .as("at most all of %s", each.key())
                                .isLessThanOrEqualTo(among));
                other.put(
                        each.key(),
                        new CellCount.Known(
                                each.numerator(),
                                each.denominator(),
                                requireNonNull(truth.get(each.key())).custody()));
                long[] seen = requireNonNull(range.get(each.key()));
                seen[0] = Math.min(seen[0], each.numerator());
                seen[1] = Math.max(seen[1], each.numerator());
            }
            KnownSums.of(figures, rules).forEach(sum -> keeps(sum, truth, other));
        }
        for (FigureDecision decision : outcome.decisions()) {
            PrimaryRule rule = rules.of(decision.key().indicator());
            long[] seen = requireNonNull(range.get(decision.key()));
            if (decision.kind() == FigureDecision.Kind.PRIMARY
                    && !outcome.unprotected().contains(decision.key())) {
                assertThat(seen[1] - seen[0])
                        .as("spread of %s", decision.key())
                        .isGreaterThanOrEqualTo(rule.threshold() - 1L);
            }
        }
    }

    private static void keeps(KnownSum sum, Map<CellKey, CellCount.Known> truth, Map<CellKey, CellCount.Known> other) {
        if (!truth.containsKey(sum.total())) {
            return;
        }
        long before = rest(sum, truth);
        long after = rest(sum, other);
        boolean isGroup = sum.rest() == KnownSum.Rest.IMPLIED && (before != 0 || sum.sharesDenominator());
        if (isGroup) {
            assertThat(after).as("the rest of %s is a group", sum).isNotNegative();
        } else {
            assertThat(after).as("the sum %s holds", sum).isEqualTo(before);
        }
    }

    private static long rest(KnownSum sum, Map<CellKey, CellCount.Known> counts) {
        return requireNonNull(counts.get(sum.total())).numerator()
                - sum.parts().stream()
                        .mapToLong(part -> requireNonNull(counts.get(part)).numerator())
                        .sum();
    }
}
