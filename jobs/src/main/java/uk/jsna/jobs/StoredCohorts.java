package uk.jsna.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.jsna.plan.Cohort;
import uk.jsna.spark.track.JudgeTargets;

/**
 * Frozen cohorts as small text files in the secure store, one a target. What a run freezes is written only once its
 * release is published, so that a refused run freezes nothing.
 */
final class StoredCohorts implements JudgeTargets.CohortStore {

    private final Path folder;
    private final Map<String, Cohort> kept = new TreeMap<>();

    StoredCohorts(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Cohort> find(String target) {
        Path file = file(target);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Cohort.parse(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void keep(Cohort cohort) {
        kept.put(cohort.target(), cohort);
    }

    /** The cohort of a target that this run found or froze. */
    Optional<Cohort> ofThisRun(String target) {
        return Optional.ofNullable(kept.get(target));
    }

    void write() {
        try {
            for (Cohort cohort : kept.values()) {
                Path file = file(cohort.target());
                if (!Files.exists(file)) {
                    Files.writeString(file, cohort.text());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String target) {
        return folder.resolve(target + ".txt");
    }
}
