package uk.jsna.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.jsna.ProjectFolder;

/**
 * A night in rounding mode on a council's file whose counts have seven digits that stand nowhere else, so that each can be
 * looked for. Wards where all, or all but three, are counted have counts to protect that are large; the small ones of the
 * samples could not be told from other small numbers.
 */
final class MarkedNight {

    private static final class Once {
        static final MarkedNight NIGHT = new MarkedNight();
    }

    private static final String WORKSPACE = """
            title: Participation in Brackenshire
            inputs: raw
            output: out
            as_of: 2022-04-30
            areas:
              scope: [E10000099]
            boundaries:
              vintage: WD19
            sources:
              - source: wd19_lad19_cty19_rgn19_ctry19
              - {source: sape_ward_persons_0_15, areas_by: code}
              - source: sources/council-participation.yaml
            checks: {denominator_within_factor: 1000000}
            disclosure:
              standard: {threshold: 7, kind: share, round_to: 5}
            """;

    private final Path folder;
    private final Command command;

    private MarkedNight() {
        try {
            folder = Files.createTempDirectory("marked-night");
            layOut(folder);
            Files.writeString(councilFile(folder), MarkedCounts.file());
            command = run(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("the night was interrupted", e);
        }
    }

    static MarkedNight once() {
        return Once.NIGHT;
    }

    /** A workspace and its inputs, without the council's file. */
    static void layOut(Path folder) throws IOException {
        Path samples = ProjectFolder.path().resolve("data-samples");
        Files.writeString(folder.resolve("workspace.yaml"), WORKSPACE);
        for (String part : List.of("raw/geography", "raw/population", "sources")) {
            LaidFiles.into(folder.resolve(part), samples.resolve(part));
        }
        Files.createDirectories(folder.resolve("raw/council"));
    }

    static Path councilFile(Path folder) {
        return folder.resolve("raw/council/neet_16_18_by_ward_wd19.csv");
    }

    static Command run(Path folder) throws IOException, InterruptedException {
        return Command.apart(
                folder, "nightly", "--config", folder.resolve("workspace.yaml").toString());
    }

    Path folder() {
        return folder;
    }

    Path release() {
        return folder.resolve("out/releases/current");
    }

    /** The true counts, in the secure store. */
    Path counted() throws IOException {
        try (Stream<Path> runs = Files.list(folder.resolve("out/secure/runs"))) {
            return runs.collect(Collectors.toList()).get(0).resolve("tables");
        }
    }

    Command command() {
        return command;
    }
}
