package uk.jsna.jobs;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** A command run as the command line runs it, with its exit code, its output and its messages. */
record Command(int exit, String out, String err) {

    static Command run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Jsna.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Command(exit, out.toString(), err.toString());
    }

    /** The project's folder, wherever the tests run. */
    static Path project() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("data-samples"))) {
            folder = java.util.Objects.requireNonNull(folder.getParent(), "no data-samples above the tests");
        }
        return folder;
    }

    /** The sample workspace. */
    static Path workspace() {
        return project().resolve("data-samples/workspace.yaml");
    }
}
