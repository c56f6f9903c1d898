package uk.jsna.plan;

import java.nio.file.Path;
import uk.jsna.ProjectFolder;

/** The sample plans. */
public final class PlanFiles {

    /** The head of a plan that a test makes up, one line a key. */
    static final String HEAD = """
            id: X
            name: A plan
            area: E06000017
            area_name: Rutland
            from: 2012-04-01
            to: 2015-03-31
            """;

    private PlanFiles() {}

    public static Path folder() {
        return ProjectFolder.path().resolve("data-samples/plans");
    }

    public static Plan plan(String name) {
        return Plan.read(folder().resolve(name + ".yaml"));
    }
}
