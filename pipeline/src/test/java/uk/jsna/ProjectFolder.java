package uk.jsna;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The project's own folder, whichever of its modules runs the tests. */
public final class ProjectFolder {

    private ProjectFolder() {}

    public static Path path() {
        Path here = Path.of("").toAbsolutePath();
        Path folder = here;
        while (folder != null && !Files.isDirectory(folder.resolve("data-samples"))) {
            folder = folder.getParent();
        }
        return Objects.requireNonNull(folder, "no folder data-samples above " + here);
    }
}
