package uk.jsna.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the words of a release mean, in the order in which they are explained. */
final class Explanations {

    static final Map<String, String> ALL = all();

    private Explanations() {}

    private static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "Value",
                "The publisher's own figure where one is printed, else the numerator divided by the denominator. Where"
                        + " both are known the CSV file holds both.");
        all.put(
                "Limits",
                "The 95% and 99.8% confidence limits of the value: Wilson score limits for proportions, exact or Byar's"
                        + " limits for rates. They show how far chance alone may move a figure that rests on few"
                        + " people.");
        all.put(
                "Surely over, possibly over",
                "A ward is surely over a threshold where its value and its lower 95% limit are both over it. It is"
                        + " possibly over where only the value is. A value equal to the threshold is not over it.");
        all.put(
                "Fewer needed",
                "How many fewer people counted would bring the ward to the threshold or below, its denominator"
                        + " unchanged.");
        all.put(
                "Denominator",
                "published: printed with the figure. joined: taken from another source. implied: worked out from the"
                        + " count and the printed value, which is rounded, so that the limits are approximate.");
        all.put(
                "Better, worse, similar",
                "Similar: the other area's value lies within this area's 95% limits. Better or worse: it lies outside"
                        + " them. Higher and lower are used where neither direction is good as such.");
        all.put("[c]", "Confidential: withheld so that nobody can be worked out from a small count.");
        all.put("[x]", "Not available.");
        all.put("[z]", "Not applicable.");
        all.put("[low]", "Rounds to zero, but need not be zero.");
        all.put("[u]", "Low reliability: rests on few events.");
        all.put("[e]", "Estimated.");
        all.put("[p]", "Provisional: the publisher may revise it.");
        all.put("[r]", "Revised since it was first published.");
        all.put("[b]", "Break: not to be compared with earlier periods.");
        return Collections.unmodifiableMap(all);
    }
}
