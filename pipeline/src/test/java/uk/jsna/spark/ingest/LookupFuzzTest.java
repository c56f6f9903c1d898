package uk.jsna.spark.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.geography.AreaTier;
import uk.jsna.geography.BoundaryVintage;
import uk.jsna.geography.SmallArea;
import uk.jsna.geography.TargetBoundaries;
import uk.jsna.indicator.AreaCode;
import uk.jsna.quality.Outcome;
import uk.jsna.source.FuzzSeed;
import uk.jsna.source.SourceCatalogue;

/**
 * A damaged lookup, or damaged figures in the place of a lookup, beside sound ones: areas, small areas and their children,
 * aliases, neighbours and histories are made of whatever was read, and the night must come as far as its findings.
 */
class LookupFuzzTest {

    private static final List<String> SOUND =
            List.of("lsoa11_wd17_lad17", "lsoa11_wd19_lad19", "wd17_lad17", "wd19_lad19", "iod2019_lsoa_children_0_15");

    @TempDir
    private Path folder;

    private int inputs;
    private int refused;

    @Test
    void aNightWithADamagedLookupComesToItsFindings() throws IOException {
        fuzz(Duration.ofSeconds(2), 20_260_401L);
    }

    @Test
    @Tag("evidence")
    void manyNightsWithADamagedLookupComeToTheirFindings() throws IOException {
        fuzz(Duration.ofMinutes(1), 20_260_402L);
    }

    private void fuzz(Duration time, long seed) throws IOException {
        List<FuzzSeed> seeds = SourceCatalogue.ids().stream().map(FuzzSeed::of).toList();
        List<FileTask> sound = new ArrayList<>();
        for (String id : SOUND) {
            sound.add(task(FuzzSeed.of(id), id, FuzzSeed.of(id).whole()));
        }
        References whole = References.read(sound, List.of());
        assertThat(whole.findings()).isEmpty();
        assertThat(whole.smallAreas().isEmpty()).isFalse();
        SplittableRandom random = new SplittableRandom(seed);
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            FuzzSeed origin = seeds.get(inputs % seeds.size());
            List<FileTask> tasks = new ArrayList<>(sound);
            byte[] bytes = origin.damaged(random);
            tasks.add(random.nextInt(tasks.size()), task(origin, "damaged", bytes));
            inputs++;
            try {
                use(References.read(tasks, List.of()));
            } catch (RuntimeException | Error e) {
                Files.write(Path.of("target", "fuzz-failure-lookup"), bytes);
                throw new AssertionError(
                        "lookups failed on " + origin.source().id() + ", input " + inputs
                                + "; the input is target/fuzz-failure-lookup",
                        e);
            }
        }
        System.out.printf("damaged lookups among sound ones: %d inputs, %d refused, crashes 0%n", inputs, refused);
        assertThat(refused).isPositive();
    }

    private FileTask task(FuzzSeed seed, String name, byte[] bytes) throws IOException {
        return new FileTask(
                seed.source(), 0, Files.write(folder.resolve(name), bytes).toString());
    }

    private void use(References references) {
        boolean fails = references.findings().stream().anyMatch(finding -> finding.outcome() == Outcome.FAIL);
        refused += fails ? 1 : 0;
        TargetBoundaries boundaries = new TargetBoundaries(
                BoundaryVintage.parse("WD19"),
                references.register(),
                references.smallAreas(),
                references.authorities());
        Set<AreaCode> old = new TreeSet<>(references.register().wardsOf(BoundaryVintage.parse("WD17")));
        boundaries.fitOf(old).ifPresent(fit -> old.forEach(fit::partsOf));
        boundaries.fitOf(Set.of(new AreaCode("E07000001")), AreaTier.LOWER);
        references.neighbours("2021").renamed(boundaries::renamed);
        assertThat(references.unknownNeighbours("2021"))
                .allMatch(finding -> finding.message().length() < 2_000);
        references.placer();
        references.history();
        for (SmallArea area : references.describedSmallAreas()) {
            SmallArea.Deprivation deprivation = area.deprivation();
            SmallArea.Children children = area.children();
            assertThat(deprivation == null ? 1 : deprivation.rank()).isPositive();
            assertThat(children == null ? 0 : children.number()).isBetween(0L, SmallArea.Children.MOST);
        }
        assertThat(references.smallAreas().children().values()).allMatch(children -> children >= 0);
    }
}
