package uk.jsna.samples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The project's folder of samples. */
final class SampleFolder {

    private SampleFolder() {}

    static Path path() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("data-samples"))) {
            folder = folder.getParent();
        }
        return Objects.requireNonNull(
                        folder, "no folder data-samples above " + Path.of("").toAbsolutePath())
                .resolve("data-samples");
    }
}
