package uk.jsna.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import uk.jsna.disclosure.CellKey;
import uk.jsna.quality.Finding;
import uk.jsna.spark.disclose.ReleaseRecords;
import uk.jsna.spark.publish.SmallTables;
import uk.jsna.spark.publish.WriteTable;
import uk.jsna.table.DisclosureRecords;

/**
 * The record of all releases in the secure store: what each showed and withheld, with its true counts and the checksum of
 * every published file. Readers keep old files, so a new release is decided against all of them. A block of figures that
 * is as an earlier release left it is recorded once.
 */
final class ReleaseLedger {

    private static final String TABLE = DisclosureRecords.TABLE.name() + ".parquet";

    private final ReleaseFolders folders;
    private final IncidentFiles incidents;

    ReleaseLedger(ReleaseFolders folders) {
        this.folders = folders;
        this.incidents = new IncidentFiles(folders.incidents());
    }

    /** The records of all earlier releases. */
    Dataset<Row> read(SparkSession session) {
        Dataset<Row> all = SmallTables.of(session, DisclosureRecords.TABLE, List.of());
        for (Path entry : entries()) {
            all = all.unionByName(session.read().parquet(entry.resolve(TABLE).toString()));
        }
        return all;
    }

    /** The groups of areas of each earlier release. */
    Map<String, Map<String, List<String>>> groups() {
        Map<String, Map<String, List<String>>> groups = new TreeMap<>();
        for (Path entry : entries()) {
            LedgerEntry release = LedgerEntry.read(entry);
            if (!release.groups().isEmpty()) {
                groups.put(release.release(), release.groups());
            }
        }
        return groups;
    }

    /**
     * A failure for each published release of which the ledger knows nothing: what it showed and withheld cannot be held
     * against the new one. Without figures of the council nothing has to be.
     */
    List<Finding> unrecorded(Set<String> councilSources) {
        return councilSources.isEmpty()
                ? List.of()
                : folders.published().stream()
                        .map(release -> String.valueOf(release.getFileName()))
                        .filter(release -> !Files.isDirectory(folders.ledger().resolve(release)))
                        .map(release -> Finding.fail(
                                "releases_recorded",
                                Finding.Place.ofSource(""),
                                "release " + release + " is published, but the ledger in the secure store does not know"
                                        + " it, and must know every release that readers have. Bring its entry back, or"
                                        + " take the release out of the folder if nobody ever had it."))
                        .toList();
    }

    /** Which counts are the same in the release that is being made and in earlier ones. */
    RecordedCounts counts(LedgerEntry now) {
        RecordedCounts counts = new RecordedCounts();
        List<Path> entries = new ArrayList<>(entries());
        entries.forEach(entry -> counts.know(LedgerEntry.read(entry)));
        counts.know(now);
        entries.add(folders.kept().resolve("ledger"));
        entries.forEach(entry -> counts.read(entry.resolve(TABLE)));
        return counts;
    }

    /** The figures for whose incident a person has signed. */
    Set<CellKey> signed() {
        return incidents.signed();
    }

    /** Writes a file for each incident that nobody has signed yet. */
    void askToSign(Dataset<Row> records) {
        ReleaseRecords.incidents(records).forEach(incidents::write);
    }

    /** Writes what the ledger will hold of this release, once it is published. */
    void prepare(Dataset<Row> records) {
        Set<String> known = new TreeSet<>();
        for (Path entry : entries()) {
            known.addAll(LedgerEntry.read(entry).blocks().values());
        }
        Dataset<Row> entry = ReleaseRecords.forLedger(records, folders.id(), known);
        WriteTable.secure(folders.kept().resolve("ledger"), DisclosureRecords.TABLE, entry);
    }

    /** Enters the release, which has been moved into place. */
    void enter(LedgerEntry entry) {
        try {
            Path prepared = folders.kept().resolve("ledger");
            entry.write(prepared);
            Files.createDirectories(folders.ledger());
            Files.move(prepared, folders.ledger().resolve(folders.id()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> entries() {
        if (!Files.isDirectory(folders.ledger())) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folders.ledger())) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
