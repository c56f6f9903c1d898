package uk.jsna.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.jsna.indicator.TimePeriod;
import uk.jsna.plan.GapMeasure;
import uk.jsna.plan.Observation;
import uk.jsna.plan.Verdict;

/**
 * The published figures that a review may take, in periods that end on the day of the review or before, of editions that
 * had come out by then.
 */
public interface PublishedSeries {

    /** No release. */
    PublishedSeries NONE = new PublishedSeries() {
        @Override
        public List<PublishedFigure> of(String indicator, String area, String unit) {
            return List.of();
        }

        @Override
        public List<PublishedFigure> gaps(GapMeasure.OfGroups measure, String area) {
            return List.of();
        }

        @Override
        public List<String> leftOut() {
            return List.of();
        }

        @Override
        public List<Observation> authorities(String indicator, PublishedFigure like) {
            return List.of();
        }

        @Override
        public Optional<CohortResult> cohort(String target, LocalDate asOf) {
            return Optional.empty();
        }
    };

    /**
     * How the wards of a frozen cohort did.
     *
     * @param period the period of their figures
     * @param verdict the verdict on the cohort as a whole
     * @param met how many wards met the target
     * @param wards how many wards the cohort has
     */
    record CohortResult(TimePeriod period, Verdict verdict, int met, int wards) {}

    /** The figures of an indicator for an area, the oldest first; empty where they are in another unit. */
    List<PublishedFigure> of(String indicator, String area, String unit);

    /** The gaps of an indicator between groups of children in an area, the oldest first. */
    List<PublishedFigure> gaps(GapMeasure.OfGroups measure, String area);

    /** Editions that came out after the day of the review, each with its day and how many figures of it are not taken. */
    List<String> leftOut();

    /** The figures of all upper-tier and single-tier authorities in the same period. */
    List<Observation> authorities(String indicator, PublishedFigure like);

    /** The release's result for a cohort of wards that was frozen, in the latest period that ends by a day. */
    Optional<CohortResult> cohort(String target, LocalDate asOf);
}
