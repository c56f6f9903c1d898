package uk.jsna.attacker;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** True counts, held against what an attack found; an attack does not see them. */
record Truth(Map<Key, Long> counts) {

    static Truth read(Path file) throws IOException {
        Map<Key, Long> counts = new HashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                counts.put(
                        new Key(
                                row.getField("indicator"),
                                row.getField("area_code"),
                                row.getField("period"),
                                row.getField("sex"),
                                row.getField("category")),
                        Long.parseLong(row.getField("numerator")));
            }
        }
        return new Truth(counts);
    }

    /** How many of the ranges that were found hold the true count. */
    String score(AttackReport report) {
        long right = report.disclosures().stream()
                .filter(found -> holds(found.range(), counts.get(found.cell())))
                .count();
        return "ranges that hold the true count: " + right + " of "
                + report.disclosures().size();
    }

    private static boolean holds(WholeRange range, @org.jspecify.annotations.Nullable Long count) {
        return count != null && range.least() <= count && count <= range.most();
    }
}
