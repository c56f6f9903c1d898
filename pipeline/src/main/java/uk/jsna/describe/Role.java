package uk.jsna.describe;

import java.util.Locale;

/** What a column of numbers seems to be by its name. */
enum Role {
    VALUE,
    COUNT,
    LOWER,
    UPPER,
    HALF_WIDTH,
    NONE;

    static Role of(String wholeName, boolean percentages) {
        String name = wholeName.toLowerCase(Locale.ROOT);
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
                        ".*(%|per ?cent|\\brates?\\b|_rates?\\b|^pt_|\\bpt_|proportion|prevalence|average|\\bavg|_avg"
                                + "|\\bmean\\b|median|score|quintile|quartile|ratio|\\brank\\b|decile|per 1|\\bvalues?\\b|index|gap|change).*");
        return value && !last.matches(".*(number of|count|cohort|denominator).*") ? VALUE : COUNT;
    }
}
