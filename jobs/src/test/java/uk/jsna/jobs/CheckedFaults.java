package uk.jsna.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.spark.sql.SparkSession;
import uk.jsna.ProjectFolder;
import uk.jsna.workspace.Workspace;

/** What {@code check} tells of the samples with faults laid over them: one session, two checks at a time. */
final class CheckedFaults {

    private static final Path RAW = ProjectFolder.path().resolve("data-samples/raw");
    private static final LocalDate DAY = LocalDate.of(2022, 4, 30);

    private final Path work;

    CheckedFaults(Path work) {
        this.work = work;
    }

    /** The exit code and messages for each set of faults that are laid over the samples together. */
    Map<List<Path>, Command> of(List<List<Path>> all) throws IOException {
        ReleaseFolders folders = new ReleaseFolders(work.resolve("session"), "check");
        folders.prepare();
        SparkSession session = SparkSessions.start("local[*]", inputs(RAW, DAY), folders.scratch());
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Map<List<Path>, Future<Command>> running = new LinkedHashMap<>();
            for (List<Path> faults : all) {
                Path own = work.resolve("check" + running.size());
                Callable<Command> check = () -> check(session, own, faults);
                running.put(faults, two.submit(check));
            }
            Map<List<Path>, Command> told = new LinkedHashMap<>();
            running.forEach((faults, check) -> told.put(faults, result(check)));
            return told;
        } finally {
            two.shutdownNow();
            SparkSessions.stop();
        }
    }

    private static Command check(SparkSession session, Path own, List<Path> faults) throws IOException {
        Path laid = LaidFiles.into(own.resolve("inputs"), RAW);
        for (Path fault : faults) {
            LaidFiles.into(laid, fault);
        }
        ReleaseFolders folders = new ReleaseFolders(own, "check");
        folders.prepare();
        StringWriter err = new StringWriter();
        ExitCode exit = CheckCommand.check(session, inputs(laid, DAY), folders, new PrintWriter(err, true));
        return new Command(exit.code(), "", err.toString());
    }

    private static RunInputs inputs(Path folder, LocalDate day) {
        return RunInputs.find(Workspace.read(Command.workspace()), folder, day);
    }

    /** The day a fault is checked for: its own where it brings one. */
    static LocalDate dayOf(Path fault) throws IOException {
        Path day = fault.resolve("as-of.txt");
        return Files.exists(day) ? LocalDate.parse(Files.readString(day).strip()) : DAY;
    }

    private static Command result(Future<Command> check) {
        try {
            return check.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
