package uk.jsna.jobs;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import uk.jsna.ProjectFolder;

/** A command run as the command line runs it, with its exit code, its output and its messages. */
record Command(int exit, String out, String err) {

    static Command run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Jsna.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Command(exit, out.toString(), err.toString());
    }

    /** The sample workspace. */
    static Path workspace() {
        return ProjectFolder.path().resolve("data-samples/workspace.yaml");
    }
}
