package uk.jsna.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The output folder: {@code releases/<id>}, {@code releases/current} that points to the latest, and the secure store
 * beside them, which only its owner may enter. A release is built in the secure store and moved into place whole, so that
 * it is there or it is not.
 */
final class ReleaseFolders {

    private final Path releases;
    private final Path secure;
    private final Path work;
    private final String id;

    ReleaseFolders(Path output, String id) {
        this(output.resolve("releases"), output.resolve("secure"), output.resolve("secure"), id);
    }

    private ReleaseFolders(Path releases, Path secure, Path work, String id) {
        this.releases = releases;
        this.secure = secure;
        this.work = work;
        this.id = id;
    }

    /**
     * The folders of a run. The id is made of public things alone; where the council's own files have changed since a
     * release of the same day, a number tells the releases apart.
     */
    static ReleaseFolders of(Path output, RunInputs inputs) {
        String id = inputs.asOf() + "-" + inputs.checksum(Jsna.VERSION).substring(0, 12);
        ReleaseFolders folders = new ReleaseFolders(output, id);
        for (int number = 2; folders.isPublished() && !folders.isMadeOf(inputs); number++) {
            folders = new ReleaseFolders(output, id + "-" + number);
        }
        return folders;
    }

    /** The same release history, with a room of its own for a run that publishes nothing. */
    ReleaseFolders forRehearsal() {
        return new ReleaseFolders(releases, secure, secure.resolve("rehearsal"), id);
    }

    private boolean isMadeOf(RunInputs inputs) {
        Path entry = ledger().resolve(id);
        return !Files.isDirectory(entry)
                || LedgerEntry.read(entry).inputs().equals(inputs.secretChecksum(Jsna.VERSION));
    }

    /** The release's id: the day it stands for and a checksum of all public things that went into it. */
    String id() {
        return id;
    }

    /** The release's folder, once it is published. */
    Path release() {
        return releases.resolve(id);
    }

    /** The release that readers have now. */
    Optional<Path> current() {
        Path current = releases.resolve("current");
        return Files.isDirectory(current) ? Optional.of(current) : Optional.empty();
    }

    boolean isPublished() {
        return Files.isDirectory(release());
    }

    /** The releases that are published, newest first. */
    List<Path> published() {
        if (!Files.isDirectory(releases)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(releases)) {
            return all.filter(release -> Files.isDirectory(release, LinkOption.NOFOLLOW_LINKS))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the release is built. */
    Path stage() {
        return work.resolve("stage").resolve(id);
    }

    /** True counts and what was found, kept for the council alone. */
    Path kept() {
        return work.resolve("runs").resolve(id);
    }

    /** What Spark spills. */
    Path scratch() {
        return work.resolve("scratch");
    }

    /** Cohorts that were frozen. */
    Path cohorts() {
        return secure.resolve("cohorts");
    }

    /** What every release showed and withheld. */
    Path ledger() {
        return secure.resolve("ledger");
    }

    /** Figures that should be withheld but were shown before. */
    Path incidents() {
        return secure.resolve("incidents");
    }

    /** Makes the secure folders empty and closed to others. */
    void prepare() {
        try {
            Files.createDirectories(releases);
            Files.createDirectories(secure);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(secure, PosixFilePermissions.fromString("rwx------"));
            }
            for (Path folder : List.of(stage(), kept(), scratch())) {
                delete(folder);
                Files.createDirectories(folder);
            }
            Files.createDirectories(cohorts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves the finished stage into place and lets {@code current} point to it. */
    void publish() {
        try {
            Files.move(stage(), release(), StandardCopyOption.ATOMIC_MOVE);
            Path next = releases.resolve(".current-" + id);
            Files.deleteIfExists(next);
            Files.createSymbolicLink(next, Path.of(id));
            Files.move(next, releases.resolve("current"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves no temporary file behind. */
    void tidy() {
        delete(work.resolve("stage"));
        delete(scratch());
    }

    /** Takes away all that a rehearsal wrote. */
    void forget() {
        if (work.equals(secure)) {
            throw new IllegalStateException("only a rehearsal is forgotten");
        }
        delete(work);
    }

    /** Takes away the whole output folder of a run that publishes nothing. */
    void remove() {
        delete(releases);
        delete(secure);
        Path output = releases.getParent();
        if (output != null) {
            delete(output);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
