package uk.jsna.plan;

import org.jspecify.annotations.Nullable;

/**
 * A document that the plan was read from.
 *
 * @param id what sources name it by
 * @param title its title
 * @param status draft, summary or complete
 * @param note what a reader must know of it
 */
public record PlanText(
        String id, String title, String status, @Nullable String note) {}
