package uk.jsna.plan;

import java.util.List;

/**
 * A column of a plan's table that stands for one priority or several. An indicator ticked in it is counted once in the
 * column and serves each of the priorities.
 *
 * @param id global id
 * @param column the column as tables here name it
 * @param name the column's heading
 * @param priorities ids of the priorities it stands for
 * @param source where the plan says so
 */
public record RollUp(String id, String column, String name, List<String> priorities, String source) {

    public RollUp {
        priorities = Absent.asEmpty(priorities);
    }
}
