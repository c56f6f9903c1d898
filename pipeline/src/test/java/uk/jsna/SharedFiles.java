package uk.jsna;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * The publishers' files that tests read but the project does not hold: the folder {@code shared} beside the project, or
 * the one that the environment variable {@code JSNA_SHARED} names. Where it is absent the test is skipped with a
 * message that says so.
 */
public final class SharedFiles {

    private SharedFiles() {}

    /** The path of one shared file; skips the calling test where it is not there. */
    public static Path of(String first, String... more) {
        Path path = root().resolve(Path.of(first, more));
        Assumptions.assumeTrue(
                Files.exists(path),
                () -> "skipped: " + Path.of(first, more) + " is not here; it lies in the folder 'shared' beside the"
                        + " project, or where JSNA_SHARED points");
        return path;
    }

    private static Path root() {
        String named = System.getenv("JSNA_SHARED");
        if (named != null) {
            return Path.of(named);
        }
        return ProjectFolder.path().resolve("../shared").normalize();
    }
}
