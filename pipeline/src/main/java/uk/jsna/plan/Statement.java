package uk.jsna.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a plan says without a target: a finding, a context figure, work that is watched elsewhere.
 *
 * @param id global id
 * @param text what it says
 * @param kind what it would take to check it, such as ward ranking by locality
 * @param group whom it is about
 * @param place where
 * @param figures its figures
 * @param note what a reader must know
 * @param traps where a naive reading would go wrong
 * @param source where the plan says so
 */
public record Statement(
        String id,
        String text,
        String kind,
        @Nullable String group,
        @Nullable String place,
        List<ReportedFigure> figures,
        @Nullable String note,
        List<String> traps,
        String source) {

    public Statement {
        figures = Absent.asEmpty(figures);
        traps = Absent.asEmpty(traps);
    }
}
