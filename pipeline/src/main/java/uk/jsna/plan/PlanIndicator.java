package uk.jsna.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.Polarity;

/**
 * An indicator as a plan names it.
 *
 * @param id global id; the id of its target too
 * @param row id of the row or statement that the plan prints for several indicators at once; null where the indicator has
 *     its own
 * @param label the plan's own words, its typing errors kept
 * @param name the words a page prints, where they differ from the label
 * @param indicator id of the definition, population and eligibility rule included; two plans' rows form one series only
 *     where they share it; null where the plan says too little to tell
 * @param group whom it is about
 * @param area the area it is for, by code; null where the plan's own area is meant
 * @param unit standard unit; null where the indicator has no number
 * @param unitPrinted the unit as the plan prints it; null where it prints none
 * @param polarity which direction is good; null where nobody has said, which is shown as no judgement
 * @param printed its row in a table of the plan; null where it stands in none
 * @param serves the priorities or roll-ups it serves, with its role in each
 * @param figures what the plan prints of its value
 * @param target what it must come to; null where the plan sets no target
 * @param breaks days from which it means something else
 * @param note what a reader must know
 * @param traps where a naive reading would go wrong, by the ids of the catalogue of traps
 * @param source where the plan says so: text and lines
 */
public record PlanIndicator(
        String id,
        @Nullable String row,
        String label,
        @Nullable String name,
        @Nullable String indicator,
        @Nullable String group,
        @Nullable String area,
        @Nullable Unit unit,
        @Nullable String unitPrinted,
        @Nullable Polarity polarity,
        @Nullable PrintedRow printed,
        Map<String, Role> serves,
        List<ReportedFigure> figures,
        @Nullable Target target,
        List<Break> breaks,
        @Nullable String note,
        List<String> traps,
        String source) {

    public PlanIndicator {
        if (area != null && !AreaCode.isWellFormed(area)) {
            throw new IllegalArgumentException("area is '" + area + "', but must be an area code such as E06000017");
        }
        serves = Absent.asEmpty(serves);
        figures = Absent.asEmpty(figures);
        breaks = Absent.asEmpty(breaks);
        traps = Absent.asEmpty(traps);
    }

    /** The words a page prints: the name where there is one, else the plan's own. */
    public String title() {
        return name == null ? label : name;
    }

    /** The id of the row that the plan prints it in: its own, or that which it shares. */
    public String printedIn() {
        return row == null ? id : row;
    }

    /** The unit of its figures: its own, or its target's; empty where neither says one. */
    public Optional<Unit> measuredIn() {
        if (unit != null) {
            return Optional.of(unit);
        }
        return target instanceof ThresholdTarget level
                ? Optional.of(level.unit())
                : target instanceof MaintainTarget level
                        ? Optional.of(level.unit())
                        : target instanceof ComparatorTarget level ? Optional.of(level.unit()) : Optional.empty();
    }

    /** Which direction is good; no judgement where the plan does not say. */
    public Polarity judgedBy() {
        return polarity == null ? Polarity.NO_JUDGEMENT : polarity;
    }

    /** What is wrong with the unit that the plan printed, where it is not the standard one. */
    public Optional<String> unitMismatch() {
        if (unit == null || unitPrinted == null || unitPrinted.equals(unit.label())) {
            return Optional.empty();
        }
        return Optional.of("printed in '" + unitPrinted + "', but the standard unit is " + unit.label());
    }

    /** The latest figure that the plan prints for the indicator's own area. */
    public Optional<ReportedFigure> latest() {
        return figuresFor(null).stream().reduce((earlier, later) -> later);
    }

    /** The figures that the plan prints for a place, in its order; for the indicator's own area where it is null. */
    List<ReportedFigure> figuresFor(@Nullable String place) {
        return figures.stream()
                .filter(each -> Objects.equals(each.place(), place))
                .toList();
    }

    /** The judgement on its target; {@link Verdict#NO_TARGET_SET} where the plan sets none. */
    public Judgement judge(Evidence evidence) {
        return target == null ? Judgement.NO_TARGET_SET : target.judge(evidence);
    }

    /** The same indicator with another target. */
    PlanIndicator withTarget(@Nullable Target other) {
        return new PlanIndicator(
                id,
                row,
                label,
                name,
                indicator,
                group,
                area,
                unit,
                unitPrinted,
                polarity,
                printed,
                serves,
                figures,
                other,
                breaks,
                note,
                traps,
                source);
    }
}
