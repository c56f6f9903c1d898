package uk.jsna.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How figures come about, in plain words: headings with their paragraphs. METHODS.md tells analysts the same in full. */
final class MethodWords {

    static final Map<String, List<String>> ALL = all();

    private MethodWords() {}

    private static Map<String, List<String>> all() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put(
                "Values and limits",
                List.of(
                        "A value is the publisher's own where one is printed. Otherwise it is the number counted, divided"
                                + " by the number of people they are counted among, times what the unit asks for, such as"
                                + " a hundred for a percentage.",
                        "Another year with the same risk would have brought somewhat other numbers. The 95% limits hold"
                                + " the underlying value in 95 of 100 such cases, the 99.8% limits in nearly all. They are"
                                + " wide where few people are counted. Limits of percentages are Wilson's score limits;"
                                + " those of rates are exact Poisson limits below ten events and Byar's from ten."));
        all.put(
                "Comparisons",
                List.of(
                        "An area is similar to another where the other's value lies within the area's own 95% limits. It is"
                                + " better or worse where it lies outside them and one direction is good, and higher or lower where"
                                + " neither is. The value of statistical neighbours is the plain mean of their values."));
        all.put(
                "Trends",
                List.of(
                        "The recent trend looks at the latest five yearly values. A line is laid through them in which sure"
                                + " values weigh more. It rises or falls where its slope is beyond what chance would bring once in"
                                + " five hundred, and keeps its direction whichever year is left out. With fewer than five years it"
                                + " cannot be calculated."));
        all.put(
                "Ranks",
                List.of(
                        "Wards are ranked among those whose figures are shown, and a rank has limits too: wards with few"
                                + " children move far by chance. How likely a ward is over a threshold, or among the first ten, is"
                                + " found by drawing the values that would fit its count many times, from a fixed start, so that"
                                + " the same figures always give the same answer."));
        all.put(
                "Other boundaries",
                List.of(
                        "Wards are redrawn from time to time. Figures of a ward whose code is still in use are kept; those"
                                + " of a ward that was only given another code move with it. Other figures are divided over"
                                + " the small areas of the old ward by the children under 16 who live in each, and added up"
                                + " for the new one. Counts are moved and never percentages, and totals stay as they were.",
                        "The fit of such a figure is the share of the ward's children who live in old wards that went to it"
                                + " whole. Below nine tenths the figure is marked [e]."));
        return Collections.unmodifiableMap(all);
    }
}
