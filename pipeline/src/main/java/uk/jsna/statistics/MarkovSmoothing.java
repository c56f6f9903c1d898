package uk.jsna.statistics;

import java.util.Arrays;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * Rates of small areas drawn towards those of their neighbours, as strongly as the areas themselves show that neighbours
 * are alike: an intrinsic Markov random field on the log odds of a proportion or the logarithm of a rate, its strength
 * at the greatest restricted likelihood. Areas without any likeness among neighbours that chance does not explain are
 * given their common rate. Besag, York and Mollie (1991); Rue and Held (2005); Wood (2011).
 *
 * <p>{@code MarkovSmoothing.ofProportions(counts, children, neighbours).estimate(0)} is the first ward's proportion. The
 * work grows by the cube of the number of areas: it is meant for the wards of a county.
 */
public final class MarkovSmoothing {

    private static final Inputs INPUTS = new Inputs("MarkovSmoothing");

    /** The strengths searched, as logarithms: from hardly any smoothing to a difference of a thousandth. */
    private static final double WEAKEST = -9;

    private static final double STRONGEST = 18;
    private static final double STRIDE = 1.5;

    private final CountFamily family;
    private final double[] levels;
    private final double[] errors;
    private final Strength strength;

    /**
     * How strongly neighbours are drawn together.
     *
     * @param smoothing one over the variance, on the scale of the fit, between an area and one neighbour; infinite where
     *     all are given the common rate
     * @param effectiveParameters how many free rates the fit amounts to, from one to one an area
     * @param criterion less the logarithm of the restricted likelihood, by Laplace's approximation
     * @param criterionSlope its change with the logarithm of the smoothing: none at the best strength
     */
    public record Strength(double smoothing, double effectiveParameters, double criterion, double criterionSlope) {}

    private MarkovSmoothing(CountFamily family, double[] levels, double[] errors, Strength strength) {
        this.family = family;
        this.levels = levels;
        this.errors = errors;
        this.strength = strength;
    }

    /** Proportions: people with a characteristic out of all, area by area, with the neighbours of each. */
    public static MarkovSmoothing ofProportions(double[] counts, double[] populations, SpatialWeights neighbours) {
        return strongestSupported(areas(CountFamily.BINOMIAL, counts, populations, neighbours));
    }

    /** Rates: events out of people, area by area, with the neighbours of each. */
    public static MarkovSmoothing ofRates(double[] counts, double[] populations, SpatialWeights neighbours) {
        return strongestSupported(areas(CountFamily.POISSON, counts, populations, neighbours));
    }

    /** As {@link #ofProportions(double[], double[], SpatialWeights)} at a strength that is given. */
    public static MarkovSmoothing ofProportions(
            double[] counts, double[] populations, SpatialWeights neighbours, double smoothing) {
        return at(areas(CountFamily.BINOMIAL, counts, populations, neighbours), smoothing);
    }

    /** As {@link #ofRates(double[], double[], SpatialWeights)} at a strength that is given. */
    public static MarkovSmoothing ofRates(
            double[] counts, double[] populations, SpatialWeights neighbours, double smoothing) {
        return at(areas(CountFamily.POISSON, counts, populations, neighbours), smoothing);
    }

    private static MarkovSmoothing at(MarkovFit.Areas areas, double smoothing) {
        if (!(smoothing > 0 && smoothing <= Math.exp(STRONGEST))) {
            throw Refusal.OUT_OF_RANGE.in(
                    "MarkovSmoothing",
                    "strength of smoothing",
                    smoothing,
                    "above zero, and at most sixty-five million");
        }
        MarkovFit fit = MarkovFit.of(areas, smoothing);
        return new MarkovSmoothing(
                areas.family,
                fit.levels(),
                fit.errors(),
                new Strength(smoothing, fit.effectiveParameters(), fit.criterion(), fit.criterionSlope()));
    }

    /** The common rate, to which the fit and its criterion tend as the strength grows. */
    private static MarkovSmoothing common(MarkovFit.Areas areas) {
        CountFamily family = areas.family;
        double events = Arrays.stream(areas.counts).sum();
        double people = Arrays.stream(areas.populations).sum();
        double weight = family.variance(events, people);
        double criterion = (Math.log(weight) - Math.log(2 * Math.PI)) / 2;
        for (int i = 0; i < areas.size(); i++) {
            double population = areas.populations[i];
            criterion -= family.logLikelihood(areas.counts[i], events / people * population, population);
        }
        double[] levels = new double[areas.size()];
        double[] errors = new double[areas.size()];
        Arrays.fill(levels, family.eta(events / people));
        Arrays.fill(errors, 1 / Math.sqrt(weight));
        return new MarkovSmoothing(family, levels, errors, new Strength(Double.POSITIVE_INFINITY, 1, criterion, 0));
    }

    /** The strength of the greatest restricted likelihood: the best of a grid, then where its slope is none. */
    private static MarkovSmoothing strongestSupported(MarkovFit.Areas areas) {
        double best = WEAKEST;
        double least = Double.POSITIVE_INFINITY;
        for (double log = WEAKEST; log <= STRONGEST; log += STRIDE) {
            double criterion = MarkovFit.of(areas, Math.exp(log)).criterion();
            if (criterion < least) {
                best = log;
                least = criterion;
            }
        }
        double from = Math.max(WEAKEST, best - STRIDE);
        double to = Math.min(STRONGEST, best + STRIDE);
        if (slope(areas, from) >= 0 || slope(areas, to) <= 0) {
            return best > 0 ? common(areas) : at(areas, Math.exp(WEAKEST));
        }
        double log = new BrentSolver(1e-13, 1e-13).solve(100, each -> slope(areas, each), from, to);
        return at(areas, Math.exp(log));
    }

    private static double slope(MarkovFit.Areas areas, double log) {
        return MarkovFit.of(areas, Math.exp(log)).criterionSlope();
    }

    private static MarkovFit.Areas areas(
            CountFamily family, double[] counts, double[] populations, SpatialWeights neighbours) {
        INPUTS.sameLength(counts, populations, "populations");
        INPUTS.length(counts, neighbours.size(), "counts");
        INPUTS.atLeast(3, counts.length, "counts");
        double events = 0;
        double people = 0;
        for (int i = 0; i < counts.length; i++) {
            INPUTS.present(counts[i], "numerator", i);
            INPUTS.present(populations[i], "denominator", i);
            INPUTS.missingCount(counts[i], populations[i], i);
            if (family == CountFamily.BINOMIAL) {
                INPUTS.missingShare(counts[i], populations[i], i);
            }
            events += counts[i];
            people += populations[i];
        }
        if (events == 0 || (family == CountFamily.BINOMIAL && events == people)) {
            throw Refusal.OUT_OF_RANGE.in(
                    "MarkovSmoothing", "number of events", events, "more than none, and less than all");
        }
        neighbours.mutualAndJoined("MarkovSmoothing");
        return new MarkovFit.Areas(family, counts.clone(), populations.clone(), neighbours);
    }

    public int size() {
        return levels.length;
    }

    /** An area's rate, or proportion as a fraction. */
    public double estimate(int area) {
        return family.level(levels[area]);
    }

    /** The range that holds an area's underlying rate with a probability, symmetrical on the scale of the fit. */
    public Interval interval(int area, ConfidenceLevel probability) {
        double half = probability.z() * errors[area];
        return new Interval(family.level(levels[area] - half), family.level(levels[area] + half));
    }

    /** An area's log odds, or the logarithm of its rate. */
    public double level(int area) {
        return levels[area];
    }

    /** The standard deviation of {@link #level}, given the counts and the strength of smoothing. */
    public double levelError(int area) {
        return errors[area];
    }

    /** How strongly neighbours are drawn together. */
    public Strength strength() {
        return strength;
    }
}
