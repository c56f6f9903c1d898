package uk.jsna.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.jsna.plan.Action;
import uk.jsna.plan.Due;
import uk.jsna.plan.Plan;

/**
 * An action of a plan as a review finds it. Whether it was done no figure tells; whether anything that it is to move did
 * move, the figures tell.
 *
 * @param action the action
 * @param standing where its dates stand
 * @param indicators the indicators that serve its priorities
 * @param moved how many of them moved since the last review
 */
public record ActionReview(Action action, Standing standing, List<MeasureReview> indicators, int moved) {

    /** Where an action's last date stands against the day of the review. */
    public enum Standing {
        NO_DATE("no date stated"),
        WAS_DUE("was due"),
        DUE_NEXT("due before the next review"),
        DUE_LATER("due later");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        /** As tables print it. */
        public String words() {
            return words;
        }
    }

    static ActionReview of(Plan plan, Action action, Collection<MeasureReview> measures, ReviewInputs inputs) {
        Set<String> priorities = plan.prioritiesOf(action.contributesTo());
        List<MeasureReview> serving = measures.stream()
                .filter(each -> plan.prioritiesOf(each.indicator().serves().keySet()).stream()
                        .anyMatch(priorities::contains))
                .toList();
        long moved =
                serving.stream().filter(each -> each.change().kind().isMove()).count();
        return new ActionReview(action, standing(action, inputs), serving, (int) moved);
    }

    /** Its due dates in the plan's own words. */
    public String due() {
        return action.due().stream().map(Due::printed).collect(Collectors.joining("; "));
    }

    private static Standing standing(Action action, ReviewInputs inputs) {
        List<LocalDate> dates = action.due().stream()
                .flatMap(due -> java.util.Optional.ofNullable(due.date()).stream())
                .sorted()
                .toList();
        if (dates.isEmpty()) {
            return Standing.NO_DATE;
        }
        LocalDate last = dates.get(dates.size() - 1);
        if (!last.isAfter(inputs.asOf())) {
            return Standing.WAS_DUE;
        }
        return last.isAfter(inputs.nextReview()) ? Standing.DUE_LATER : Standing.DUE_NEXT;
    }
}
