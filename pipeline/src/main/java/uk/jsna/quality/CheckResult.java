package uk.jsna.quality;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one check concluded on one subject, also where it had nothing to complain of: a reader sees what was looked at.
 *
 * @param check the rule in words
 * @param subject the source it looked at; empty for the whole run
 * @param outcome the worst outcome
 * @param lookedAt how many figures, areas or files it looked at
 * @param failed how many of them broke the rule
 * @param message the first breach; where there is none, empty or what there is to say
 */
public record CheckResult(String check, String subject, Outcome outcome, long lookedAt, long failed, String message) {

    /** Results in the order in which they are published. */
    public static final Comparator<CheckResult> IN_ORDER =
            Comparator.comparing(CheckResult::subject).thenComparing(CheckResult::check);

    /** A check that found nothing wrong. */
    public static CheckResult pass(String check, String subject, long lookedAt, String message) {
        return new CheckResult(check, subject, Outcome.PASS, lookedAt, 0, message);
    }

    /** The same with another outcome where it did not pass and the workspace sets one; unchanged for null. */
    public CheckResult as(@Nullable Outcome other) {
        return other == null || outcome == Outcome.PASS
                ? this
                : new CheckResult(check, subject, other, lookedAt, failed, message);
    }

    /** The same with what was found; what only passed on a remark is no failure. */
    public CheckResult with(List<Finding> found) {
        List<Finding> broken = found.stream()
                .filter(finding -> finding.outcome() != Outcome.PASS)
                .toList();
        return broken.isEmpty()
                ? this
                : new CheckResult(
                        check,
                        subject,
                        broken.stream()
                                .map(Finding::outcome)
                                .max(Comparator.naturalOrder())
                                .orElseThrow(),
                        Math.max(lookedAt, broken.size()),
                        broken.size(),
                        broken.get(0).toString());
    }
}
