package uk.jsna.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.ValueType;
import uk.jsna.statistics.ConfidenceLevel;
import uk.jsna.statistics.EmpiricalBayes;
import uk.jsna.statistics.Interval;
import uk.jsna.statistics.Posterior;
import uk.jsna.statistics.RankSimulation;
import uk.jsna.statistics.RankSimulation.Share;

/**
 * The areas of a larger area in one period, ranked by their values, with how sure each rank is. Underlying rates are
 * believed to differ as far as all these areas together say (a beta distribution for a proportion, a gamma distribution
 * for a rate); ranks and chances come from that belief. Where chance alone explains how the areas differ, all of them
 * have one underlying rate, and any of them may have any rank.
 *
 * <p>An area without value has no rank; an area without counts has a rank by its value and no chances.
 */
public final class Ranking {

    /** Draws of the simulation: a chance of one in two is then known to within about one in a hundred. */
    public static final int DRAWS = 2000;

    /** The simulation is the same every night. */
    private static final long SEED = 20_100_401;

    private final Indicator indicator;
    private final Level.Side worst;
    private final List<RankedFigure> figures;
    private final List<Integer> counted;
    private final double[] sorted;
    private final int[] places;
    private final @Nullable EmpiricalBayes prior;
    private @Nullable RankSimulation simulation;

    private Ranking(Indicator indicator, Level.Side worst, List<RankedFigure> figures) {
        this.indicator = indicator;
        this.worst = worst;
        this.figures = figures.stream()
                .filter(RankedFigure::hasValue)
                .sorted(Comparator.comparing(RankedFigure::area))
                .toList();
        this.counted = IntStream.range(0, this.figures.size())
                .filter(i -> this.figures.get(i).hasCounts())
                .boxed()
                .toList();
        this.sorted =
                this.figures.stream().mapToDouble(RankedFigure::value).sorted().toArray();
        this.places = new int[this.figures.size()];
        for (int i = 0; i < counted.size(); i++) {
            places[counted.get(i)] = i;
        }
        this.prior = prior();
    }

    /**
     * Ranks areas.
     *
     * @param worst whether the highest or the lowest values have the first ranks
     */
    public static Ranking of(Indicator indicator, Level.Side worst, List<RankedFigure> figures) {
        return new Ranking(indicator, worst, figures);
    }

    private @Nullable EmpiricalBayes prior() {
        boolean proportion = indicator.valueType() == ValueType.PROPORTION;
        if (counted.size() < 2 || !(proportion || indicator.valueType() == ValueType.CRUDE_RATE)) {
            return null;
        }
        double[] x = numerators();
        double[] n = denominators();
        EmpiricalBayes found = proportion ? EmpiricalBayes.binomial(x, n) : EmpiricalBayes.poisson(x, n);
        boolean usable = found.mean() > 0
                && (!proportion || (found.mean() < 1 && found.betweenAreas() < found.mean() * (1 - found.mean())));
        return usable ? found : null;
    }

    private double[] numerators() {
        return counted.stream().mapToDouble(i -> figures.get(i).numerator()).toArray();
    }

    private double[] denominators() {
        return counted.stream().mapToDouble(i -> figures.get(i).denominator()).toArray();
    }

    /** The areas with a value, by code; ranks and chances are asked for by their place in this list. */
    public List<RankedFigure> figures() {
        return figures;
    }

    /** The rank of an area by its value, 1 being the worst; areas of equal value share the better rank. */
    public int rank(int area) {
        double own = figures.get(area).value();
        int found = Arrays.binarySearch(sorted, own);
        if (worst == Level.Side.UNDER) {
            while (found > 0 && sorted[found - 1] == own) {
                found--;
            }
            return found + 1;
        }
        while (found + 1 < sorted.length && sorted[found + 1] == own) {
            found++;
        }
        return sorted.length - found;
    }

    /** How many areas have the value of an area, itself counted. */
    public int tiedWith(int area) {
        double own = figures.get(area).value();
        return (int) Arrays.stream(sorted).filter(value -> value == own).count();
    }

    /** How many areas have counts, and so chances and rank intervals. */
    public int counted() {
        return counted.size();
    }

    /** The 95% interval of an area's rank among the areas with counts. */
    public Optional<Interval> rankInterval(int area) {
        if (!isSimulated(area)) {
            return Optional.empty();
        }
        return Optional.of(
                differ()
                        ? simulation().rankInterval(place(area), ConfidenceLevel.P95)
                        : new Interval(1, counted.size()));
    }

    /** The chance that an area is among the worst so many. */
    public Optional<Share> amongTop(int area, int top) {
        if (!isSimulated(area)) {
            return Optional.empty();
        }
        return Optional.of(
                differ()
                        ? simulation().amongTop(place(area), top)
                        : new Share(Math.min(1.0, top / (double) counted.size()), 0));
    }

    /** The 95% interval of how many of some areas are among the worst so many. */
    public Optional<Interval> countAmongTop(Collection<Integer> areas, int top) {
        List<Integer> places =
                areas.stream().filter(this::isSimulated).map(this::place).toList();
        if (prior == null) {
            return Optional.empty();
        }
        return Optional.of(
                differ()
                        ? simulation().countAmongTop(places, top, ConfidenceLevel.P95)
                        : new Interval(
                                Math.max(0, top - (counted.size() - places.size())), Math.min(top, places.size())));
    }

    /** The value of an area drawn towards those of all areas, with the 95% range of belief. */
    public Optional<Belief> belief(int area) {
        return posterior(area)
                .map(posterior -> new Belief(
                        posterior.mean() * indicator.multiplier(),
                        posterior.interval(ConfidenceLevel.P95).times(indicator.multiplier())));
    }

    /** What is believed of an area's underlying value. */
    public record Belief(double value, Interval range) {}

    /** The chance that an area's underlying value is on the hot side of a level, given the data. */
    public OptionalDouble chanceOf(int area, Level level) {
        Optional<Posterior> posterior = posterior(area);
        if (posterior.isEmpty()) {
            return OptionalDouble.empty();
        }
        double over = posterior.get().exceedance(level.value().doubleValue() / indicator.multiplier());
        return OptionalDouble.of(level.side() == Level.Side.OVER ? over : 1 - over);
    }

    private Optional<Posterior> posterior(int area) {
        if (prior == null || !figures.get(area).hasCounts()) {
            return Optional.empty();
        }
        return Optional.of(differ() ? own(prior, figures.get(area)) : common(prior));
    }

    private Posterior own(EmpiricalBayes of, RankedFigure figure) {
        return indicator.valueType() == ValueType.PROPORTION
                ? Posterior.ofProportion(figure.numerator(), figure.denominator(), of)
                : Posterior.ofRate(figure.numerator(), figure.denominator(), of);
    }

    private Posterior common(EmpiricalBayes of) {
        return Posterior.ofAlike(
                Arrays.stream(numerators()).sum(), Arrays.stream(denominators()).sum(), of.kind());
    }

    /** Whether the areas differ by more than chance. */
    private boolean differ() {
        return prior != null && prior.betweenAreas() > 0;
    }

    private boolean isSimulated(int area) {
        return prior != null && figures.get(area).hasCounts();
    }

    private int place(int area) {
        return places[area];
    }

    private RankSimulation simulation() {
        if (simulation == null) {
            List<Posterior> posteriors = new ArrayList<>();
            counted.forEach(area -> posterior(area).ifPresent(posteriors::add));
            simulation = RankSimulation.of(
                    posteriors,
                    DRAWS,
                    SEED,
                    worst == Level.Side.OVER ? RankSimulation.First.HIGHEST : RankSimulation.First.LOWEST);
        }
        return simulation;
    }
}
