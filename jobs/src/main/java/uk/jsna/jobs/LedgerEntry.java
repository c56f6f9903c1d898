package uk.jsna.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the ledger says of a release beside its counts.
 *
 * @param release the release's id
 * @param inputs checksum of all inputs, the council's own files too
 * @param decisions how many controlled figures were shown, primary, secondary and incident
 * @param ladder how many figures took each step of the fallback ladder
 * @param blocks a checksum of each block of figures, with its mask and true counts
 * @param groups the areas of each group of areas that the release had
 * @param attack what the independent attack on it and the releases before it came to
 * @param published SHA-256 of each published file
 */
record LedgerEntry(
        String release,
        String inputs,
        Map<String, Long> decisions,
        Map<String, Long> ladder,
        Map<String, String> blocks,
        Map<String, List<String>> groups,
        Map<String, Long> attack,
        Map<String, String> published) {

    private static final String FILE = "release.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    LedgerEntry {
        decisions = new TreeMap<>(decisions);
        ladder = new TreeMap<>(ladder);
        blocks = new TreeMap<>(blocks);
        groups = recorded(groups);
        attack = recorded(attack);
        published = new TreeMap<>(published);
    }

    /** A ledger that an earlier version of the program wrote lacks what it did not record. */
    private static <V> Map<String, V> recorded(@Nullable Map<String, V> read) {
        return read == null ? Map.of() : new TreeMap<>(read);
    }

    static LedgerEntry read(Path entry) {
        try {
            return JSON.readValue(Files.readString(entry.resolve(FILE)), LedgerEntry.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Path entry) {
        try {
            Files.createDirectories(entry);
            Files.writeString(entry.resolve(FILE), JSON.writeValueAsString(this) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with what the attack on the finished release came to, and the checksum of its every file. */
    LedgerEntry withstood(Map<String, Long> result, Path folder) {
        return new LedgerEntry(release, inputs, decisions, ladder, blocks, groups, result, checksums(folder));
    }

    static Map<String, String> checksums(Path release) {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(release)) {
            for (Path file : files.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                sums.put(release.relativize(file).toString(), Checksum.of(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sums;
    }
}
