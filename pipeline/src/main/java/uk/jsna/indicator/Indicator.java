package uk.jsna.indicator;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is measured, of whom, and how it is read. Two figures belong to one series only if they share the indicator, so
 * the id carries every part of the definition that could differ: the population, the eligibility rule, the period.
 *
 * @param id snake_case, such as {@code child_poverty_relative}
 * @param name the words a page prints
 * @param definition what is counted, and among whom
 * @param domain the part of children's lives it belongs to
 * @param valueType what kind of number the value is
 * @param unit as printed after a value: {@code %}, {@code per 1,000}, {@code points}
 * @param multiplier what the quotient of numerator and denominator is multiplied by
 * @param polarity which direction is good
 * @param periodType how its periods are cut
 * @param decimals decimals printed
 * @param denominator the indicator whose count is the denominator where the source gives none; null where there is none
 * @param aliases other ids of the same indicator, from sources that name it otherwise
 * @param population whom it is about; null where the definition alone says it
 * @param breaks days from which it means something else; no series is formed across them
 */
public record Indicator(
        String id,
        String name,
        String definition,
        String domain,
        ValueType valueType,
        String unit,
        double multiplier,
        Polarity polarity,
        PeriodType periodType,
        int decimals,
        @Nullable DenominatorRule denominator,
        @Nullable List<String> aliases,
        @Nullable Population population,
        List<DefinitionBreak> breaks)
        implements Serializable {

    /**
     * Where a denominator comes from that the source does not give.
     *
     * @param indicator the count to use, such as {@code population_0_15}
     * @param yearsBefore how many years before the period's own end the count was taken: the mid-year estimate of 2020
     *     serves the financial year ending 2021, one year before
     */
    public record DenominatorRule(String indicator, int yearsBefore) implements Serializable {}

    /**
     * Whom an indicator is about.
     *
     * @param who in words, such as {@code young people aged 16 and 17}
     * @param years how many single years of age they span; null where age does not set them apart
     */
    public record Population(String who, @Nullable Double years) implements Serializable {}

    public Indicator {
        if (!id.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException(
                    "indicator id is '" + id + "', but must be lower-case words joined by underscores");
        }
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        breaks = breaks == null ? List.of() : List.copyOf(breaks);
    }
}
