package uk.jsna.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the partners will do.
 *
 * @param id global id
 * @param label the plan's own words
 * @param name the words a page prints, where they are shorter
 * @param due when its parts must be done; empty where the plan does not say
 * @param contributesTo ids of the priorities or roll-ups it is ticked under
 * @param source where the plan says so
 */
public record Action(
        String id, String label, @Nullable String name, List<Due> due, List<String> contributesTo, String source) {

    public Action {
        due = Absent.asEmpty(due);
        contributesTo = Absent.asEmpty(contributesTo);
    }
}
