package uk.jsna.inequality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.ValueType;
import uk.jsna.statistics.Estimate;
import uk.jsna.statistics.Proportion;
import uk.jsna.statistics.Rate;
import uk.jsna.statistics.SlopeIndex;

/**
 * How an indicator changes from the least to the most deprived: areas in five groups of about as many people, by
 * deprivation; the slope index over the groups, and the first group beside the last.
 *
 * @param least the least deprived fifth
 * @param most the most deprived fifth
 * @param index the slope and relative index of inequality, from the least to the most deprived person
 */
public record DeprivationGradient(GroupFigure least, GroupFigure most, SlopeIndex index) {

    private static final int FIFTHS = 5;

    /** With fewer of the areas' figures, those withheld could make the gradient. */
    private static final double SHARE_OF_AREAS = 0.8;

    /** An area: how deprived it is, and what was counted among how many; NaN where withheld. */
    public record Place(double deprivation, double numerator, double denominator) {

        boolean isCounted() {
            return numerator >= 0 && denominator > 0 && !Double.isNaN(deprivation);
        }
    }

    /** The gradient over areas; empty where too few have figures, or a fifth has nobody or everybody counted. */
    public static Optional<DeprivationGradient> of(Indicator indicator, List<Place> places) {
        List<Place> counted = places.stream()
                .filter(Place::isCounted)
                .sorted(Comparator.comparingDouble(Place::deprivation)
                        .thenComparingDouble(Place::denominator)
                        .thenComparingDouble(Place::numerator))
                .toList();
        if (counted.size() < FIFTHS || counted.size() < SHARE_OF_AREAS * places.size()) {
            return Optional.empty();
        }
        boolean proportion = indicator.valueType() == ValueType.PROPORTION;
        List<GroupFigure> fifths = fifths(counted, proportion);
        List<SlopeIndex.Group> groups = new ArrayList<>();
        for (GroupFigure fifth : fifths) {
            Estimate value = fifth.estimate();
            if (!(value.lower95() > 0) || (proportion && !(value.upper95() < 1))) {
                return Optional.empty();
            }
            groups.add(new SlopeIndex.Group(fifth.denominator(), value.value(), value.lower95(), value.upper95()));
        }
        SlopeIndex.Scale scale = proportion ? SlopeIndex.Scale.LOGIT : SlopeIndex.Scale.LOG;
        return Optional.of(new DeprivationGradient(
                inUnit(fifths.get(0), indicator),
                inUnit(fifths.get(FIFTHS - 1), indicator),
                SlopeIndex.of(groups, scale, SlopeIndex.Fit.NATURAL, indicator.multiplier())));
    }

    /** An area belongs to the fifth that the middle of its people falls in; no fifth is left without an area. */
    private static List<GroupFigure> fifths(List<Place> places, boolean proportion) {
        double people = places.stream().mapToDouble(Place::denominator).sum();
        double[] numerators = new double[FIFTHS];
        double[] denominators = new double[FIFTHS];
        double before = 0;
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            int byPeople = (int) (FIFTHS * (before + place.denominator() / 2) / people);
            int lowest = Math.max(0, FIFTHS - (places.size() - i));
            int fifth = Math.min(FIFTHS - 1, Math.max(byPeople, lowest));
            numerators[fifth] += place.numerator();
            denominators[fifth] += place.denominator();
            before += place.denominator();
        }
        List<GroupFigure> fifths = new ArrayList<>();
        for (int i = 0; i < FIFTHS; i++) {
            Estimate value = denominators[i] == 0
                    ? Estimate.MISSING
                    : proportion
                            ? Proportion.of(numerators[i], denominators[i])
                            : Rate.of(numerators[i], denominators[i], 1);
            fifths.add(new GroupFigure(value, numerators[i], denominators[i]));
        }
        return fifths;
    }

    private static GroupFigure inUnit(GroupFigure fifth, Indicator indicator) {
        return new GroupFigure(fifth.estimate().times(indicator.multiplier()), fifth.numerator(), fifth.denominator());
    }
}
