package uk.jsna.source;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/** A source and a sound table of its layout, from which damaged files are made. */
public record FuzzSeed(SourceDescriptor source, String sheet, List<List<String>> table, int above) {

    /** The seed of a built-in source. */
    public static FuzzSeed of(String id) {
        SourceDescriptor source = SourceCatalogue.find(id, Path.of(""));
        String sheet = source.file().sheet();
        return new FuzzSeed(
                source,
                sheet == null ? "Data" : SampleText.of(sheet, "2011"),
                InventedTable.of(source),
                InventedTable.rowsAbove(source));
    }

    /** The sound table as a workbook. */
    public byte[] whole() {
        return TableBytes.xlsx(sheet, table);
    }

    /** The table damaged at random, as a text file or as a workbook. */
    public byte[] damaged(SplittableRandom random) {
        List<List<String>> damaged = DamagedTable.of(table, above, random);
        return random.nextBoolean() ? TableBytes.csv(damaged) : TableBytes.xlsx(sheet, damaged);
    }
}
