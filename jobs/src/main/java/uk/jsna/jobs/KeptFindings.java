package uk.jsna.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import uk.jsna.quality.Breach;
import uk.jsna.quality.Finding;
import uk.jsna.report.CsvLine;
import uk.jsna.table.Field;
import uk.jsna.table.Findings;

/**
 * What a run found, with the counts of the council's own data: it stays in the secure store, also where the data were
 * refused. People, logs and the release get the same findings without these counts.
 */
final class KeptFindings {

    private KeptFindings() {}

    /** Writes {@code findings.csv} into a folder of the secure store. */
    static void write(Path folder, List<Breach> found) {
        StringBuilder text = new StringBuilder(
                CsvLine.of(Findings.TABLE.fields().stream().map(Field::name).toList()));
        found.stream()
                .sorted(Comparator.comparing(Breach::finding, Finding.IN_READING_ORDER)
                        .thenComparing(Breach::kept))
                .forEach(breach -> text.append(line(breach)));
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("findings.csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Breach breach) {
        Finding finding = breach.finding();
        Finding.Place place = finding.place();
        return CsvLine.of(List.of(
                finding.check(),
                finding.outcome().name().toLowerCase(Locale.ROOT),
                breach.kept(),
                place.source(),
                place.file(),
                place.sheet(),
                place.row(),
                place.column(),
                place.area()));
    }
}
