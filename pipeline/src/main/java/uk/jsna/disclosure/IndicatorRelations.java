package uk.jsna.disclosure;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.jsna.indicator.PeriodType;

/**
 * What counts of indicators have to do with one another: overweight and obese children are parts of those with excess
 * weight; a figure pooled over three years is the sum of three yearly ones. Readers know it, so it is in the model.
 */
public final class IndicatorRelations implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TreeMap<String, List<String>> parts = new TreeMap<>();
    private final TreeMap<String, Pooled> pooled = new TreeMap<>();
    private final TreeMap<String, String> families = new TreeMap<>();

    /**
     * Of what a pooled indicator is the sum.
     *
     * @param yearly the indicator whose years are pooled
     * @param type how the years are written
     */
    public record Pooled(String yearly, PeriodType type) implements Serializable {}

    /**
     * The relations.
     *
     * @param parts indicators whose counts are parts of a whole, by the whole
     * @param pooled what is pooled, by the pooled indicator
     */
    public IndicatorRelations(Map<String, List<String>> parts, Map<String, Pooled> pooled) {
        parts.forEach((whole, some) -> this.parts.put(whole, List.copyOf(some)));
        this.pooled.putAll(pooled);
        this.parts.forEach((whole, some) -> some.forEach(part -> join(whole, part)));
        this.pooled.forEach((whole, yearly) -> join(whole, yearly.yearly()));
    }

    /** No relation. */
    public static IndicatorRelations none() {
        return new IndicatorRelations(Map.of(), Map.of());
    }

    /** The name of the indicators that must be decided together with one. */
    public String familyOf(String indicator) {
        return families.getOrDefault(indicator, indicator);
    }

    /** The same with indicators that are counted among the same people: those of one source. */
    public IndicatorRelations sharing(Collection<? extends Collection<String>> cohorts) {
        IndicatorRelations more = new IndicatorRelations(parts, pooled);
        cohorts.forEach(cohort -> cohort.forEach(each -> cohort.forEach(other -> more.join(each, other))));
        return more;
    }

    /** Whether periods of a family are linked by pooling. */
    public boolean linksPeriods(String family) {
        return pooled.keySet().stream().anyMatch(each -> familyOf(each).equals(family));
    }

    Map<String, List<String>> parts() {
        return parts;
    }

    Map<String, Pooled> pooled() {
        return pooled;
    }

    private void join(String one, String other) {
        String first = familyOf(one);
        String second = familyOf(other);
        String family = first.compareTo(second) <= 0 ? first : second;
        families.put(one, family);
        families.put(other, family);
        families.replaceAll((each, name) -> name.equals(first) || name.equals(second) ? family : name);
    }
}
