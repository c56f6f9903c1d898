package uk.jsna.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state of the plan: priorities are agreed anew each year, and a summary may list others than a draft did.
 *
 * @param id global id
 * @param name what it is
 * @param texts ids of the documents that hold it
 * @param priorities ids of the priorities it sets, in its order
 * @param note what a reader must know
 */
public record Version(
        String id,
        String name,
        List<String> texts,
        List<String> priorities,
        @Nullable String note) {

    public Version {
        texts = Absent.asEmpty(texts);
        priorities = Absent.asEmpty(priorities);
    }
}
