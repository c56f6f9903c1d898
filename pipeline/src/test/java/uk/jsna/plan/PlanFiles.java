package uk.jsna.plan;

import java.nio.file.Files;
import java.nio.file.Path;

/** The sample plans. */
public final class PlanFiles {

    private PlanFiles() {}

    public static Path folder() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("data-samples"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException(
                    "no folder data-samples above " + Path.of("").toAbsolutePath());
        }
        return folder.resolve("data-samples/plans");
    }

    public static Plan plan(String name) {
        return Plan.read(folder().resolve(name + ".yaml"));
    }
}
