package uk.jsna.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import uk.jsna.report.Release;
import uk.jsna.table.Field;
import uk.jsna.table.FieldType;

/** Tells what disclosure control did to a release, from its record in the secure store. */
@Command(
        name = "disclosure",
        sortOptions = false,
        description = "Tells what a release withholds and why: figures under the council's control, shown, primary and"
                + " secondary, the fallback ladder's use, what the independent attack before publication came to, and whether"
                + " the published files are still those recorded.",
        footer = {
            "",
            "Example:",
            "  jsna disclosure --release out/releases/current --format csv",
            "",
            "It reads the secure store beside the releases, which only its owner may enter.",
            "What it prints is for the council: which figures are primary narrows the",
            "counts behind them. A release that the attack breaks is never published.",
            "Exit code 0: done; 2: the command must be mended."
        })
public final class DisclosureCommand extends ReleaseCommand {

    private static final List<Field> COLUMNS = List.of(
            new Field("what", FieldType.TEXT, true, "What is counted"),
            new Field("figures", FieldType.INTEGER, true, "How many figures, blocks, cells, releases or files"));

    /** What the ledger records of the attack, and how it is told, in the order of the telling. */
    private static final Map<String, String> ATTACK = attackWords();

    private static Map<String, String> attackWords() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("cells", "attack: cells tried");
        words.put("withheld", "attack: of these withheld");
        words.put("earlier releases", "attack: earlier releases held beside it");
        words.put("exact", "attack: worked out exactly");
        words.put("narrow", "attack: worked out too narrowly");
        words.put("shown", "attack: shown though made from a withheld figure");
        return Collections.unmodifiableMap(words);
    }

    @Override
    Answer answer(Release opened) {
        Path release = folder();
        LedgerEntry entry = entry(release);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        long all =
                entry.decisions().values().stream().mapToLong(Long::longValue).sum();
        long shown = entry.decisions().getOrDefault("shown", 0L);
        add(rows, "controlled figures", all);
        add(rows, "shown", shown);
        for (String kind : List.of("primary", "secondary", "incident")) {
            add(rows, kind, entry.decisions().getOrDefault(kind, 0L));
        }
        entry.ladder().forEach((step, figures) -> add(rows, "ladder: " + step, figures));
        add(rows, "blocks", entry.blocks().size());
        ATTACK.forEach((what, words) -> {
            if (entry.attack().containsKey(what)) {
                add(rows, words, entry.attack().get(what));
            }
        });
        long changed = changed(release, entry);
        add(rows, "published files", entry.published().size());
        add(rows, "files changed since", changed);
        return new Answer(
                COLUMNS,
                rows,
                all == 0
                        ? "No figure of the release is under the council's control."
                        : (all - shown) + " of " + all + " figures under the council's control are withheld, "
                                + attack(entry) + ", "
                                + (changed == 0
                                        ? "and every published file is as it was recorded."
                                        : "but files were changed after they were recorded."));
    }

    /** A release that gives something away is not published, so that what is recorded of one withstood. */
    private static String attack(LedgerEntry entry) {
        return entry.attack().isEmpty() ? "no attack on it is recorded" : "it withstood the attack";
    }

    private static void add(List<List<@Nullable Object>> rows, String what, long figures) {
        rows.add(List.of(what, Math.toIntExact(figures)));
    }

    private static LedgerEntry entry(Path release) {
        Path output = Optional.ofNullable(release.getParent())
                .map(Path::getParent)
                .orElseThrow(() -> new UsageException("jsna disclosure: " + release + " lies in no output folder."));
        Path entry = output.resolve("secure").resolve("ledger").resolve(String.valueOf(release.getFileName()));
        if (!Files.isDirectory(entry)) {
            throw new UsageException(
                    "jsna disclosure: the secure store has no record of the release " + release.getFileName()
                            + ". Run the command where the release was made, as the owner of the store.");
        }
        return LedgerEntry.read(entry);
    }

    private static long changed(Path release, LedgerEntry entry) {
        return entry.published().entrySet().stream()
                .filter(file -> {
                    Path now = release.resolve(file.getKey());
                    return !Files.isRegularFile(now) || !Checksum.of(now).equals(file.getValue());
                })
                .count();
    }

    private Path folder() {
        try {
            return release().toRealPath();
        } catch (IOException e) {
            throw new UsageException(
                    "jsna disclosure: there is no release in " + release() + ". Name one with --release.");
        }
    }
}
