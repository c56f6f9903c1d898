package uk.jsna.jobs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import uk.jsna.file.RefusedFileException;
import uk.jsna.plan.Plan;
import uk.jsna.plan.ReviewCycle;
import uk.jsna.report.Release;
import uk.jsna.report.ReleaseSeries;
import uk.jsna.report.UnreadableReleaseException;
import uk.jsna.review.PerformanceReturn;
import uk.jsna.review.PublishedSeries;
import uk.jsna.review.ReviewInputs;

/** The options that say what a review is made from: its cycle and day, the release, the council's own returns. */
final class ReviewOptions {

    @Option(
            names = "--cycle",
            paramLabel = "CYCLE",
            converter = CycleConverter.class,
            description = "monthly, quarterly, six-monthly or annual (default: annual)")
    private ReviewCycle.Every cycle = ReviewCycle.Every.ANNUAL;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Day of the review (default: the plan's last day)")
    private @Nullable LocalDate asOf;

    @Option(names = "--release", paramLabel = "FOLDER", description = "Release folder (default: no release)")
    private @Nullable Path release;

    @Option(
            names = "--later-editions",
            description = "Take figures of editions that came out after --as-of too, such as revised ones")
    private boolean laterEditions;

    @Option(names = "--figures", paramLabel = "FILE", description = "The council's performance return for this review")
    private @Nullable Path figures;

    @Option(names = "--since", paramLabel = "FILE", description = "Its return for the last review")
    private @Nullable Path since;

    /** What the review of a plan is made from; what cannot be read is refused. */
    ReviewInputs of(Plan read, CommandOutput command) {
        return new ReviewInputs(
                cycle,
                day(read),
                published(read, command),
                figures == null ? PerformanceReturn.NONE : returned(figures, read, command),
                since == null ? PerformanceReturn.NONE : returned(since, read, command));
    }

    private LocalDate day(Plan read) {
        return asOf == null ? read.to() : asOf;
    }

    private PublishedSeries published(Plan read, CommandOutput command) {
        try {
            return release == null
                    ? PublishedSeries.NONE
                    : ReleaseSeries.of(Release.open(release), read, laterEditions ? null : day(read));
        } catch (UnreadableReleaseException e) {
            throw command.refusal(e.getMessage());
        }
    }

    private static PerformanceReturn returned(Path file, Plan read, CommandOutput command) {
        try {
            return PerformanceReturn.read(existing(file, "performance return", command), read);
        } catch (RefusedFileException e) {
            throw command.refusal(e.getMessage());
        }
    }

    /** A file that must be there. */
    static Path existing(Path file, String what, CommandOutput command) {
        if (!Files.isRegularFile(file)) {
            throw command.refusal("there is no " + what + " " + file + ". Name one that is there.");
        }
        return file;
    }

    /** Reads a cycle as the plans write it. */
    static final class CycleConverter implements ITypeConverter<ReviewCycle.Every> {
        @Override
        public ReviewCycle.Every convert(String text) {
            return switch (text) {
                case "monthly" -> ReviewCycle.Every.MONTHLY;
                case "quarterly" -> ReviewCycle.Every.QUARTERLY;
                case "six-monthly" -> ReviewCycle.Every.SIX_MONTHLY;
                case "annual" -> ReviewCycle.Every.ANNUAL;
                default ->
                    throw new TypeConversionException(
                            "it is '" + text + "', but must be monthly, quarterly, six-monthly or annual");
            };
        }
    }
}
