package uk.jsna.jobs;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.jsna.attacker.SameCounts;
import uk.jsna.disclosure.CellKey;
import uk.jsna.report.PublishedRow;
import uk.jsna.report.PublishedTable;
import uk.jsna.table.DisclosureRecords;
import uk.jsna.table.Field;

/**
 * The true counts of every release in the ledger, from which the gate's attacker is told which counts were revised, and
 * nothing else of them.
 */
final class RecordedCounts implements SameCounts {

    private static final List<Field> COLUMNS = List.of(
            DisclosureRecords.DETAIL,
            DisclosureRecords.INDICATOR,
            DisclosureRecords.AREA_CODE,
            DisclosureRecords.TIME_PERIOD,
            DisclosureRecords.SEX,
            DisclosureRecords.CATEGORY_TYPE,
            DisclosureRecords.CATEGORY,
            DisclosureRecords.NUMERATOR,
            DisclosureRecords.DENOMINATOR);

    private record Counts(OptionalDouble numerator, OptionalDouble denominator) {}

    private final Map<String, Set<String>> blocksOfRelease = new HashMap<>();
    private final Map<String, Map<String, Counts>> countsInBlocks = new HashMap<>();

    /** Takes in which blocks a release is made of. */
    void know(LedgerEntry entry) {
        blocksOfRelease.put(entry.release(), new HashSet<>(entry.blocks().values()));
    }

    /** Takes in the counts of blocks. */
    void read(Path records) {
        new PublishedTable(records, DisclosureRecords.TABLE).forEach(COLUMNS, this::take);
    }

    private void take(PublishedRow row) {
        CellKey key = new CellKey(
                row.text(DisclosureRecords.INDICATOR),
                row.text(DisclosureRecords.AREA_CODE),
                row.text(DisclosureRecords.TIME_PERIOD),
                row.text(DisclosureRecords.SEX),
                row.text(DisclosureRecords.CATEGORY_TYPE) + ": " + row.text(DisclosureRecords.CATEGORY));
        countsInBlocks
                .computeIfAbsent(asAttackerWrites(key), unused -> new HashMap<>())
                .put(
                        row.text(DisclosureRecords.DETAIL),
                        new Counts(row.number(DisclosureRecords.NUMERATOR), row.number(DisclosureRecords.DENOMINATOR)));
    }

    /** The attacker knows nothing of the release's model: it names a cell by what the tables say of it. */
    static String asAttackerWrites(CellKey cell) {
        return cell.toString().replace("Total: Total", "Total");
    }

    @Override
    public Answer of(Count count, Path later, Path earlier) {
        Map<String, Counts> blocks = countsInBlocks.getOrDefault(count.cell(), Map.of());
        Counts now = find(blocks, later);
        Counts then = find(blocks, earlier);
        if (blocks.isEmpty()) {
            return Answer.UNKNOWN;
        }
        boolean isSame = now != null
                && then != null
                && (count.isDenominator()
                        ? now.denominator().equals(then.denominator())
                        : now.numerator().equals(then.numerator()));
        return isSame ? Answer.SAME : Answer.REVISED;
    }

    private @Nullable Counts find(Map<String, Counts> blocks, Path release) {
        Collection<String> parts = blocksOfRelease.getOrDefault(String.valueOf(release.getFileName()), Set.of());
        return blocks.entrySet().stream()
                .filter(block -> parts.contains(block.getKey()))
                .map(Map.Entry::getValue)
                .findAny()
                .orElse(null);
    }
}
