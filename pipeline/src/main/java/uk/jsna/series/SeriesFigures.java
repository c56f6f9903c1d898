package uk.jsna.series;

import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.ValueType;
import uk.jsna.statistics.Estimates;
import uk.jsna.statistics.Proportion;
import uk.jsna.statistics.Rate;

/**
 * The figures of one series: the value of each period with its limits. The official value is the printed one where the
 * publisher prints one; the one recomputed from the counts stands beside it. Limits always come from the counts.
 *
 * <p>A denominator that nobody publishes is implied: the numerator over the printed value. It carries the rounding of the
 * printed value, so no value is recomputed from it, and the figure says so.
 */
public final class SeriesFigures {

    private final double[] numerators;
    private final double[] denominators;
    private final DenominatorKind[] kinds;
    private final double[] printed;
    private final Estimates estimates;

    private SeriesFigures(
            double[] numerators, double[] denominators, DenominatorKind[] kinds, double[] printed, Estimates e) {
        this.numerators = numerators;
        this.denominators = denominators;
        this.kinds = kinds;
        this.printed = printed;
        this.estimates = e;
    }

    /** Calculates a whole series. */
    public static SeriesFigures of(Indicator indicator, SeriesInput input) {
        int n = input.size();
        double[] numerators = input.numerators().clone();
        double[] denominators = new double[n];
        DenominatorKind[] kinds = new DenominatorKind[n];
        for (int i = 0; i < n; i++) {
            kinds[i] = kind(indicator, input, i);
            denominators[i] = switch (kinds[i]) {
                case PUBLISHED, NUMERATOR_IMPLIED -> input.denominators()[i];
                case JOINED -> input.joined()[i];
                case IMPLIED -> Math.rint(numerators[i] * indicator.multiplier() / input.printed()[i]);
                case NONE -> Double.NaN;
            };
            if (kinds[i] == DenominatorKind.NUMERATOR_IMPLIED) {
                numerators[i] = denominators[i] * input.printed()[i] / indicator.multiplier();
            }
        }
        return new SeriesFigures(
                numerators, denominators, kinds, input.printed(), estimates(indicator, numerators, denominators));
    }

    private static DenominatorKind kind(Indicator indicator, SeriesInput input, int i) {
        if (indicator.valueType() == ValueType.COUNT) {
            return DenominatorKind.NONE;
        }
        boolean counted = !Double.isNaN(input.numerators()[i]);
        boolean printed = !Double.isNaN(input.printed()[i]);
        if (input.denominators()[i] > 0) {
            boolean impliable = printed && indicator.valueType() != ValueType.SCORE;
            return counted
                    ? DenominatorKind.PUBLISHED
                    : impliable ? DenominatorKind.NUMERATOR_IMPLIED : DenominatorKind.NONE;
        }
        if (counted && input.joined()[i] > 0) {
            return DenominatorKind.JOINED;
        }
        boolean implies = counted && input.numerators()[i] > 0 && input.printed()[i] > 0;
        return implies ? DenominatorKind.IMPLIED : DenominatorKind.NONE;
    }

    private static Estimates estimates(Indicator indicator, double[] numerators, double[] denominators) {
        double[] x = new double[numerators.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = isUsable(indicator, numerators[i], denominators[i]) ? numerators[i] : Double.NaN;
        }
        double[] n = denominators.clone();
        for (int i = 0; i < n.length; i++) {
            n[i] = Double.isNaN(x[i]) ? Double.NaN : n[i];
        }
        return switch (indicator.valueType()) {
            case PROPORTION -> Proportion.of(x, n, indicator.multiplier());
            case CRUDE_RATE, SCORE, COUNT -> Rate.of(x, n, indicator.multiplier());
        };
    }

    /** A part larger than its whole has no proportion; the check of that name has stopped it before it is published. */
    private static boolean isUsable(Indicator indicator, double numerator, double denominator) {
        return denominator > 0 && (indicator.valueType() != ValueType.PROPORTION || numerator <= denominator);
    }

    /** Counted, or NaN; for {@link DenominatorKind#NUMERATOR_IMPLIED} NaN too, for nobody counted it. */
    public double numerator(int i) {
        return kinds[i] == DenominatorKind.NUMERATOR_IMPLIED ? Double.NaN : numerators[i];
    }

    public double denominator(int i) {
        return denominators[i];
    }

    public DenominatorKind kind(int i) {
        return kinds[i];
    }

    /** Whether the value is the publisher's own. */
    public boolean isPrinted(int i) {
        return !Double.isNaN(printed[i]);
    }

    /** The official figure: the printed one, else the calculated one. */
    public double value(int i) {
        return isPrinted(i) ? printed[i] : estimates.value(i);
    }

    /** Recomputed from count and denominator; NaN where one of them is implied. */
    public double calculatedValue(int i) {
        return switch (kinds[i]) {
            case PUBLISHED, JOINED -> estimates.value(i);
            case IMPLIED, NUMERATOR_IMPLIED, NONE -> Double.NaN;
        };
    }

    /** Limits and unrounded value. */
    public Estimates estimates() {
        return estimates;
    }
}
