package uk.jsna.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.jsna.ProjectFolder;

/** A command run as the command line runs it, with its exit code, its output and its messages. */
record Command(int exit, String out, String err) {

    static Command run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Jsna.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Command(exit, out.toString(), err.toString());
    }

    /**
     * The same in a process of its own, with the programme's own log.
     *
     * @param folder for what it prints; its temporary files are in {@link #temporary}
     */
    static Command apart(Path folder, String... args) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens") || argument.startsWith("-XX:"))
                .forEach(line::add);
        line.add("-Djava.io.tmpdir=" + Files.createDirectories(temporary(folder)));
        line.add("-Duser.timezone=UTC");
        line.add("-Dlog4j2.configurationFile="
                + ProjectFolder.path().resolve("jobs/src/main/resources/log4j2.properties"));
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), Jsna.class.getName()));
        line.addAll(List.of(args));
        Process process = new ProcessBuilder(line)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int exit = process.waitFor();
        return new Command(exit, Files.readString(out), Files.readString(err));
    }

    /** Where a command that was run apart has its temporary files. */
    static Path temporary(Path folder) {
        return folder.resolve("temporary");
    }

    /** The sample workspace. */
    static Path workspace() {
        return ProjectFolder.path().resolve("data-samples/workspace.yaml");
    }
}
