package uk.jsna.describe;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a column of numbers seems to be by its name. */
enum Role {
    VALUE,
    COUNT,
    LOWER,
    UPPER,
    HALF_WIDTH,
    NONE;

    /** Below 60% of the median is a condition on those who are counted, and no percentage of them. */
    private static final Pattern THRESHOLD =
            Pattern.compile("(<|>|≤|≥|below|above|under|over|less than|more than)\\s?\\d+(\\.\\d+)?\\s?(%|per ?cent)"
                    + "( (of )?(the )?median( income)?)?");

    static Role of(String wholeName, boolean percentages) {
        String name = THRESHOLD.matcher(wholeName.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String last = name.substring(Math.max(0, name.lastIndexOf(" | ")));
        if (last.matches(".*(sortable|object ?id|\\bfid\\b|indicator.?id|shape_|bng_|\\blong\\b|\\blat\\b).*")) {
            return NONE;
        }
        if (last.contains("±") || last.contains("half-width") || last.contains("half width")) {
            return HALF_WIDTH;
        }
        if (last.matches(".*(lower|\\blcl?\\b|\\blci\\b).*")) {
            return LOWER;
        }
        if (last.matches(".*(upper|\\bucl?\\b|\\buci\\b).*")) {
            return UPPER;
        }
        boolean value = percentages
                || name.matches(
                        ".*(%|per ?cent|\\brates?\\b|_rates?\\b|^pt_|\\bpt_|proportion|prevalence|_prev\\b|_pct\\b|_perc\\b|average|\\bavg|_avg"
                                + "|\\bmean\\b|median|score|quintile|quartile|ratio|\\brank\\b|decile|per 1|\\bvalues?\\b|index|gap|change).*");
        boolean counted = last.matches(".*(number of|count|cohort|denominator).*") && !last.matches(".*percent(age)?$");
        return value && !counted ? VALUE : COUNT;
    }
}
