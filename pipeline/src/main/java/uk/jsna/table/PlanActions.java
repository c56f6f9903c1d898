package uk.jsna.table;

import static uk.jsna.table.Field.optional;
import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.COUNT;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;

/** What the partners of the plans will do, when it is due, and whether anything it is to move did move. */
public final class PlanActions {

    public static final Field PLAN = PlanIndicators.PLAN;

    public static final Field ACTION = required("action", TEXT, "Id of the action in the plan");

    public static final Field LABEL = PlanIndicators.LABEL;

    public static final Field DUE = optional("due", TEXT, "When it is due, in the plan's words");

    public static final Field STANDING =
            required("standing", TEXT, "was due, due before the next review, due later, no date stated");

    public static final Field CONTRIBUTES_TO =
            optional("contributes_to", TEXT, "Columns or priorities it is ticked under");

    public static final Field INDICATORS = required("indicators", COUNT, "Indicators of the plan that serve these");

    public static final Field MOVED = required("moved", COUNT, "Of these, indicators that moved in the year");

    public static final Table TABLE = new Table(
            "plan_actions",
            "Actions of the plans",
            "One action of a plan",
            List.of(PLAN, ACTION),
            List.of(PLAN, ACTION, LABEL, DUE, STANDING, CONTRIBUTES_TO, INDICATORS, MOVED));

    private PlanActions() {}
}
