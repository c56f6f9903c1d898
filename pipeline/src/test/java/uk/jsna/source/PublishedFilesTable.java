package uk.jsna.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import uk.jsna.file.ReadLimits;
import uk.jsna.file.RefusedFileException;
import uk.jsna.file.TableFile;

/** A line for each of the publishers' files: what all sources together read of it, and the known fact that it meets. */
final class PublishedFilesTable {

    private static final String LINE = "%-78s %8s %7s %8s %9s %8s  %s%n";

    private final PublishedReads reads;
    private final Map<Path, List<String>> sources;
    private final List<String> lines = new ArrayList<>();

    /**
     * @param ids the sources whose files are at hand
     */
    PublishedFilesTable(PublishedReads reads, Set<String> ids) {
        this.reads = reads;
        this.sources = sourcesByFile(reads, ids);
    }

    private static Map<Path, List<String>> sourcesByFile(PublishedReads reads, Set<String> ids) {
        Map<Path, List<String>> sources = new TreeMap<>();
        for (String id : ids) {
            reads.files(id)
                    .keySet()
                    .forEach(file -> sources.computeIfAbsent(file, unused -> new ArrayList<>())
                            .add(id));
        }
        return sources;
    }

    /** Adds a file, and the fact that it meets or not. */
    void add(Path path, Path file, String fact) {
        List<String> ids = sources.getOrDefault(file, List.of());
        lines.add(ids.isEmpty() ? lineOfNoSource(path, file, fact) : line(path, file, ids, fact));
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** The table as it is printed: the blank line at its end tells whoever cuts it out of a log where it ends. */
    String text() {
        return "table: each of the publishers' files, and the known fact that it meets\n"
                + LINE.formatted("file", "rows", "facts", "refused", "findings", "seconds", "meets")
                + String.join("", lines)
                + lines.size() + " files\n";
    }

    private String line(Path path, Path file, List<String> ids, String fact) {
        List<Read> all = ids.stream()
                .map(id -> Objects.requireNonNull(reads.files(id).get(file)))
                .toList();
        return LINE.formatted(
                path,
                all.stream().mapToLong(read -> read.summary().rows()).sum(),
                all.stream().mapToLong(read -> read.summary().facts()).sum(),
                all.stream().mapToLong(read -> read.summary().refused()).sum(),
                all.stream().mapToLong(read -> read.complaints().size()).sum(),
                seconds(reads.seconds(file)),
                fact);
    }

    /** A file that no source describes: its rows are counted, or it is refused whole, with one finding. */
    private static String lineOfNoSource(Path path, Path file, String fact) {
        long start = System.nanoTime();
        long[] rows = new long[1];
        boolean refused = false;
        try {
            TableFile.of(file, ReadLimits.standard()).visit(sheet -> row -> ++rows[0] > 0);
        } catch (RefusedFileException e) {
            refused = true;
        }
        return LINE.formatted(
                path,
                rows[0],
                0,
                refused ? "all" : "0",
                refused ? 1 : 0,
                seconds((System.nanoTime() - start) / 1e9),
                fact);
    }

    private static String seconds(double seconds) {
        return "%.2f".formatted(seconds);
    }
}
