package uk.jsna.jobs;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import uk.jsna.report.FigureWalk;
import uk.jsna.report.Release;

/** Follows one published figure from the publisher's cell to the verdict on it. */
@Command(
        name = "explain",
        sortOptions = false,
        description = "Follows one published figure: where it was read, its population, the formula with its numbers,"
                + " limits, comparisons, targets, findings.",
        footer = {
            "",
            "Example:",
            "  jsna explain child_poverty_relative E05990003 FYE2021",
            "",
            "Of a withheld figure it says that it is withheld, and nothing else.",
            "Exit code 0: done; 2: the command must be mended."
        })
public final class ExplainCommand extends ReleaseCommand {

    @Parameters(index = "0", paramLabel = "INDICATOR", description = "Indicator id")
    private @Nullable String indicator;

    @Parameters(index = "1", paramLabel = "AREA", description = "Code or name of the area")
    private @Nullable String area;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "PERIOD",
            description = "Period, such as FYE2021 (default: the latest)")
    private @Nullable String period;

    @Mixin
    private GroupOptions people = new GroupOptions();

    @Override
    Answer answer(Release opened) {
        FigureWalk walk =
                FigureWalk.of(opened, String.valueOf(indicator), String.valueOf(area), period, people.group());
        return new Answer(FigureWalk.COLUMNS, walk.rows(), walk.sentence(), walk.lines());
    }
}
