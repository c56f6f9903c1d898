package uk.jsna.attacker;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Attacks a release folder: {@code --release FOLDER [--previous FOLDER]... [--layout FILE] [--relations FILE]
 * [--zero-published] [--assume partial] [--round-base N] [--den-round N] [--limit N] [--truth FILE]
 * [--format text|csv|json]}.
 *
 * <p>Exit codes: 0 nothing can be worked out, 1 withheld counts can, or not all could be read, 2 wrong usage, 3 the figures
 * contradict each other. Earlier releases are given newest first. No count that was worked out is printed. The truth, a CSV
 * file with the columns indicator, area_code, period, sex, category and numerator, only tells whether the ranges found hold
 * the true counts.
 */
public final class AttackCommand {

    private static final String OPTIONS = "--release, --previous, --layout, --relations, --zero-published,"
            + " --assume partial, --round-base, --den-round, --limit, --truth, --format";

    private final List<Path> releases = new ArrayList<>();
    private Optional<Path> newest = Optional.empty();
    private Optional<Path> layoutFile = Optional.empty();
    private Optional<Path> relationsFile = Optional.empty();
    private Optional<Path> truth = Optional.empty();
    private ReportFormat format = ReportFormat.TEXT;
    private boolean zerosArePublished;
    private boolean isPartial;
    private int roundBase = 1;
    private int denominatorBase = 1;
    private long limit = 4;

    private AttackCommand() {}

    /** Runs the attack and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out));
    }

    /** Runs the attack and returns its exit code. */
    public static int run(List<String> arguments, PrintStream out) {
        AttackCommand command = new AttackCommand();
        try {
            command.parse(arguments);
            AttackReport report = command.attack();
            command.format.lines(report).forEach(out::println);
            if (command.truth.isPresent()) {
                out.println(Truth.read(command.truth.get()).score(report));
            }
            return report.exitCode();
        } catch (IOException | IllegalArgumentException e) {
            out.println(e.getMessage());
            return 2;
        }
    }

    private void parse(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String option = arguments.get(i);
            if (option.equals("--zero-published")) {
                zerosArePublished = true;
            } else if (i + 1 < arguments.size()) {
                set(option, arguments.get(++i));
            } else {
                throw new IllegalArgumentException(
                        option + ": the option is not known or lacks its value. See the options: " + OPTIONS);
            }
        }
    }

    private void set(String option, String value) {
        switch (option) {
            case "--release" -> newest = Optional.of(Path.of(value));
            case "--previous" -> releases.add(Path.of(value));
            case "--layout" -> layoutFile = Optional.of(Path.of(value));
            case "--relations" -> relationsFile = Optional.of(Path.of(value));
            case "--truth" -> truth = Optional.of(Path.of(value));
            case "--format" -> format = ReportFormat.parse(value);
            case "--assume" -> isPartial = value.equals("partial");
            case "--round-base" -> roundBase = Integer.parseInt(value);
            case "--den-round" -> denominatorBase = Integer.parseInt(value);
            case "--limit" -> limit = Long.parseLong(value);
            default ->
                throw new IllegalArgumentException(
                        option + ": the option is not known or lacks its value. See the options: " + OPTIONS);
        }
    }

    private AttackReport attack() throws IOException {
        Path folder = newest.orElseThrow(
                () -> new IllegalArgumentException("--release is missing; give the folder of the release to attack."));
        Layout layout = layoutFile.isPresent() ? Layout.read(layoutFile.get()) : Layout.generic();
        Relations relations =
                relationsFile.isPresent() ? Relations.read(layout, relationsFile.get()) : Relations.bundled(layout);
        List<Path> folders = new ArrayList<>(List.of(folder));
        folders.addAll(releases);
        List<Release> read = new ReleaseReader(layout, relations).read(folders);
        if (read.get(0).rows() == 0) {
            throw new IllegalArgumentException(folder + ": no table with the layout's columns was found, so nothing was"
                    + " attacked. Check the folder and the column names in the layout.");
        }
        Knowledge.Rounding rounding = new Knowledge.Rounding(roundBase, denominatorBase);
        return new Attack(read, new Knowledge(layout, relations, zerosArePublished, isPartial, rounding, limit, true))
                .run();
    }
}
