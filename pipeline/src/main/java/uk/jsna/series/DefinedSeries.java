package uk.jsna.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.jsna.indicator.DefinitionBreak;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.TimePeriod;

/**
 * Figures that may be held against each other over time: of one definition, one population and one unit, in single yearly
 * periods of one kind, between two breaks. Anything else is refused with the reason, for the difference would be one of
 * definition and not of children's lives.
 *
 * @param indicator what all figures measure
 * @param parts the periods in order, cut at every break: each part may have a trend of its own
 */
public record DefinedSeries(Indicator indicator, List<List<TimePeriod>> parts) {

    public DefinedSeries {
        parts = parts.stream().map(List::copyOf).toList();
    }

    /**
     * The periods of one indicator, in order and cut at every break.
     *
     * @throws IllegalArgumentException where a period is of another kind, pools years, or overlaps another
     */
    public static DefinedSeries of(Indicator indicator, Collection<TimePeriod> periods) {
        List<TimePeriod> sorted = periods.stream().sorted().toList();
        sorted.forEach(period -> refuseStranger(indicator, period));
        List<List<TimePeriod>> parts = new ArrayList<>();
        for (TimePeriod period : sorted) {
            TimePeriod last = parts.isEmpty() ? null : last(parts.get(parts.size() - 1));
            if (last != null && last.equals(period)) {
                throw new IllegalArgumentException(indicator.id() + " has two figures for " + period.label()
                        + ", but a series must have one a period. Leave one out.");
            }
            if (last == null || breakBetween(indicator, last, period).isPresent()) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(period);
        }
        return new DefinedSeries(indicator, parts);
    }

    /**
     * The periods of several indicators as one series, which they are only where they share every part of the definition.
     *
     * @throws IllegalArgumentException with the reason where they are not
     */
    public static DefinedSeries joined(List<Indicator> indicators, Collection<TimePeriod> periods) {
        Indicator first = indicators.get(0);
        for (Indicator other : indicators.subList(1, indicators.size())) {
            whyApart(first, other).ifPresent(reason -> {
                throw new IllegalArgumentException(reason);
            });
        }
        return of(first, periods);
    }

    /** Why figures of two indicators are not of one series; empty where they are. */
    public static Optional<String> whyApart(Indicator one, Indicator other) {
        if (!Objects.equals(one.population(), other.population())) {
            return Optional.of(one.id() + " is about " + who(one) + " and " + other.id() + " about " + who(other)
                    + ", but one series must be about one population. Show them apart.");
        }
        if (!one.unit().equals(other.unit()) || one.multiplier() != other.multiplier()) {
            return Optional.of(one.id() + " is in " + one.unit() + " and " + other.id() + " in " + other.unit()
                    + ", but one series must have one unit. Show them apart.");
        }
        if (one.periodType() != other.periodType()) {
            return Optional.of(one.id() + " is by " + one.periodType() + " and " + other.id() + " by "
                    + other.periodType() + ", but one series must have periods of one kind. Show them apart.");
        }
        if (!one.id().equals(other.id()) || !one.definition().equals(other.definition())) {
            return Optional.of(one.id() + " counts '" + one.definition() + "' and " + other.id() + " counts '"
                    + other.definition() + "', but one series must have one definition. Show them apart.");
        }
        return Optional.empty();
    }

    /**
     * The break that lies between two periods of an indicator. One that falls inside the later period counts: that period
     * is the first of the new meaning.
     */
    public static Optional<DefinitionBreak> breakBetween(Indicator indicator, TimePeriod earlier, TimePeriod later) {
        return indicator.breaks().stream()
                .filter(each ->
                        each.from().isAfter(earlier.end()) && !each.from().isAfter(later.end()))
                .findFirst();
    }

    /** The same of periods as they are published; periods of another kind than the indicator's tell nothing. */
    public static boolean isBrokenBetween(Indicator indicator, String earlier, String later) {
        if (indicator.breaks().isEmpty()) {
            return false;
        }
        try {
            return breakBetween(
                            indicator,
                            TimePeriod.parse(indicator.periodType(), earlier),
                            TimePeriod.parse(indicator.periodType(), later))
                    .isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The periods since the last break; empty where there is no period. */
    public List<TimePeriod> latestPart() {
        return parts.isEmpty() ? List.of() : parts.get(parts.size() - 1);
    }

    private static void refuseStranger(Indicator indicator, TimePeriod period) {
        if (period.type() != indicator.periodType()) {
            throw new IllegalArgumentException(indicator.id() + " has a figure for " + period.label() + ", a "
                    + period.type() + ", but a series must have periods of one kind, " + indicator.periodType()
                    + ". Leave it out.");
        }
        if (!period.type().isYearly() || period.years() > 1) {
            throw new IllegalArgumentException(indicator.id() + " has a figure for " + period.label()
                    + ", but a trend must have single yearly periods, for others overlap. Show the figure alone.");
        }
    }

    private static String who(Indicator indicator) {
        Indicator.Population population = indicator.population();
        return population == null ? "a population that it does not name" : population.who();
    }

    private static TimePeriod last(List<TimePeriod> part) {
        return part.get(part.size() - 1);
    }
}
