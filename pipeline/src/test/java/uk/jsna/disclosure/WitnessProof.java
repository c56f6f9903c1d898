package uk.jsna.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/** Checks witnesses against the model without trusting what found them. */
final class WitnessProof {

    private WitnessProof() {}

    /** Every witness is another release with the same published figures, and together they keep every cell open. */
    static void holds(Suppression suppression) {
        List<Witness> witnesses = suppression.witnesses(16);
        Mask mask = suppression.mask();
        Set<CellKey> withheld = new HashSet<>(mask.primary());
        withheld.addAll(mask.secondary());
        witnesses.forEach(witness -> isTheSameRelease(suppression.model(), withheld, new HashMap<>(witness.changed())));
        Set<CellKey> unprotected = Set.copyOf(suppression.unprotected());
        for (Cell cell : suppression.model().cells()) {
            if (withheld.contains(cell.key()) && !unprotected.contains(cell.key())) {
                assertThat(spread(cell, witnesses))
                        .as("spread of %s", cell.key())
                        .isGreaterThanOrEqualTo(cell.standing().protection().width());
            }
        }
    }

    /** Largest less smallest value of a cell over the truth and all witnesses. */
    static long spread(Cell cell, List<Witness> witnesses) {
        ToLongFunction<Witness> value = witness -> witness.valueOf(cell.key(), cell.value());
        long highest = witnesses.stream().mapToLong(value).max().orElse(cell.value());
        long lowest = witnesses.stream().mapToLong(value).min().orElse(cell.value());
        return Math.max(highest, cell.value()) - Math.min(lowest, cell.value());
    }

    private static void isTheSameRelease(ReleaseModel model, Set<CellKey> withheld, Map<CellKey, Long> changed) {
        assertThat(model.cells())
                .as("published counts are the same, and withheld ones within their bounds")
                .allMatch(cell -> {
                    long value = valueOf(cell, changed);
                    boolean mayDiffer =
                            withheld.contains(cell.key()) || cell.standing() instanceof Standing.Unpublished;
                    return (mayDiffer || value == cell.value()) && cell.bounds().contains(value);
                });
        assertThat(model.sums())
                .as("every sum holds")
                .allMatch(sum -> Arrays.stream(sum.parts())
                                .mapToLong(part -> valueOf(model.cell(part), changed))
                                .sum()
                        == valueOf(model.cell(sum.total()), changed));
    }

    private static long valueOf(Cell cell, Map<CellKey, Long> changed) {
        return changed.getOrDefault(cell.key(), cell.value());
    }
}
