package uk.jsna.plan;

import java.util.List;

/**
 * What a plan sets out to do first.
 *
 * @param id global id, for numbers start again inside themes
 * @param number as the plan prints it
 * @param name as the plan prints it, or shortened
 * @param themes ids of the themes it stands under; empty where the plan does not say
 * @param source where the plan says so: text and lines
 */
public record Priority(String id, String number, String name, List<String> themes, String source) {

    public Priority {
        themes = Absent.asEmpty(themes);
    }
}
