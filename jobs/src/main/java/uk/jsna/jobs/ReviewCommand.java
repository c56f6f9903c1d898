package uk.jsna.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import uk.jsna.plan.Plan;
import uk.jsna.plan.ReviewCycle;
import uk.jsna.report.ReviewFiles;
import uk.jsna.report.ReviewPart;
import uk.jsna.report.ReviewParts;
import uk.jsna.review.Review;
import uk.jsna.workspace.IndicatorCatalogue;

/** Makes a plan's review: its own tables with the figures of the day. */
@Command(
        name = "review",
        sortOptions = false,
        description = "Makes the tables of a plan's review: the plan's own indicator table with current performance,"
                + " status words and ticks, and how sure we are; targets, actions, pledges, what did not change.",
        footer = {
            "",
            "Examples:",
            "  jsna review --plan data-samples/plans/nottinghamshire-2011-2014.yaml --cycle six-monthly \\",
            "              --as-of 2013-06-30 --figures data-samples/returns/nottinghamshire-2013.csv --out review",
            "  jsna review --plan data-samples/plans/nottinghamshire-2011-2014.yaml --check",
            "",
            "A figure comes from the release where an indicator of the plan is linked to a published one, else from the",
            "council's performance return, else from the plan; periods that end after --as-of are left out, and so are",
            "editions that came out after it, as far as their day of publication is known.",
            "Exit code 0: done; 2: the command, the plan file or the return must be mended, or a check does not agree."
        })
public final class ReviewCommand implements Callable<Integer> {

    private static final String FIRST = "indicators";

    @Option(names = "--plan", paramLabel = "FILE", required = true, description = "Plan file")
    private @Nullable Path plan;

    @Mixin
    private ReviewOptions inputs = new ReviewOptions();

    @Option(
            names = "--section",
            paramLabel = "NAME",
            description =
                    "Table to print, such as targets, actions or unchanged; all for every one (default: " + FIRST + ")")
    private String section = FIRST;

    @Option(names = "--check", description = "Print the numbers that follow from the plan beside those printed")
    private boolean check;

    @Option(names = "--out", paramLabel = "FOLDER", description = "Write review.html and review.ods there too")
    private @Nullable Path out;

    @Mixin
    private PrintOptions print = new PrintOptions();

    @Override
    public Integer call() {
        PrintOptions.withoutLogger();
        Plan read = Plan.read(
                ReviewOptions.existing(Objects.requireNonNull(plan), "plan file", print),
                IndicatorCatalogue.builtIn().ids());
        return check ? check(read) : review(read);
    }

    private int check(Plan read) {
        ReviewPart checks = ReviewParts.checks(read);
        print(checks);
        long apart = checks.rows().stream()
                .filter(row -> "NO".equals(row.get(row.size() - 1)))
                .count();
        print.tell(
                apart == 0
                        ? checks.rows().size() + " of " + checks.rows().size() + " checks of the plan " + read.id()
                                + " agree."
                        : apart + " of " + checks.rows().size() + " checks of the plan " + read.id()
                                + " do not agree. Correct the plan file, or the check in it.");
        return apart == 0 ? ExitCode.DONE.code() : ExitCode.USAGE.code();
    }

    private int review(Plan read) {
        Review review = Review.of(read, inputs.of(read, print));
        List<ReviewPart> parts = ReviewParts.of(review);
        List<ReviewPart> wanted = section.equals("all")
                ? parts
                : parts.stream().filter(part -> part.name().equals(section)).toList();
        if (wanted.isEmpty()) {
            throw print.refusal("section '" + section + "' is not in the review of " + read.id()
                    + ". There is: all, "
                    + String.join(", ", parts.stream().map(ReviewPart::name).toList()) + ".");
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.size() > 1 && print.isTable()) {
                ReviewPart part = wanted.get(i);
                print.line((i == 0 ? "" : "\n") + part.title() + " (" + part.name() + ")\n");
            }
            print(wanted.get(i));
        }
        write(review);
        print.tell(sentence(review, parts));
        return ExitCode.DONE.code();
    }

    private void write(Review review) {
        if (out == null) {
            return;
        }
        try {
            for (Path file : ReviewFiles.write(out, review)) {
                print.tell("Written: " + file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sentence(Review review, List<ReviewPart> parts) {
        long valued = review.measures().values().stream()
                .filter(each -> each.now().value() != null)
                .count();
        return review.plan().name() + ", " + cycleWords(review.inputs().cycle()) + " review of "
                + review.inputs().asOf() + ": " + valued + " of "
                + review.measures().size()
                + " indicators have a value, "
                + review.unchanged().size() + " did not change since "
                + review.inputs().lastReview() + ", "
                + review.actionsWithoutMovement().size() + " of "
                + review.actions().size()
                + " actions have no moving indicator."
                + review.laterEditions().map(words -> " " + words).orElse("") + " Sections: "
                + String.join(", ", parts.stream().map(ReviewPart::name).toList()) + ".";
    }

    private static String cycleWords(ReviewCycle.Every every) {
        return every.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void print(ReviewPart part) {
        print.rows(part.fields(), part.rows());
    }
}
