package uk.jsna.review;

import uk.jsna.plan.Judgement;
import uk.jsna.plan.PlanIndicator;

/**
 * One indicator of a plan as a review finds it.
 *
 * @param indicator the indicator
 * @param now its figure
 * @param before its figure at the last review
 * @param change how it moved between the two
 * @param judgement the verdict on its target
 * @param progress how far it is from the target
 */
public record MeasureReview(
        PlanIndicator indicator,
        CurrentFigure now,
        CurrentFigure before,
        ChangeSince change,
        Judgement judgement,
        TargetProgress progress) {}
