package uk.jsna.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A ward whose value is over a threshold.
 *
 * @param areaCode ward code
 * @param areaName ward name
 * @param value its value
 * @param limits its confidence limits
 * @param certainty how sure it is that the ward is over the threshold
 * @param fewerNeeded how many fewer people counted would bring it to the threshold or below; empty without denominator
 * @param denominatorKind where the denominator comes from
 * @param valueNote shorthand on the value; empty where there is none
 */
public record HotSpot(
        String areaCode,
        String areaName,
        double value,
        Limits limits,
        Certainty certainty,
        OptionalLong fewerNeeded,
        String denominatorKind,
        String valueNote) {

    /** The worst first; wards with one value by their codes. */
    static final Comparator<HotSpot> WORST_FIRST =
            Comparator.comparingDouble(HotSpot::value).reversed().thenComparing(HotSpot::areaCode);

    /** The confidence limits of a value at both levels; empty where none are published. */
    public record Limits(
            OptionalDouble lower95, OptionalDouble upper95, OptionalDouble lower998, OptionalDouble upper998) {}

    /** How sure it is that a value is over a threshold. */
    public enum Certainty {
        /** The lower 95% limit is over the threshold too. */
        SURELY_OVER("surely over"),
        /** The threshold lies within the 95% limits: chance alone could have brought the value over it. */
        POSSIBLY_OVER("possibly over"),
        /** The value has no limits. */
        NOT_KNOWN("not known");

        private final String words;

        Certainty(String words) {
            this.words = words;
        }

        /** How sure it is, given the value's lower 95% limit. */
        static Certainty of(OptionalDouble lower95, BigDecimal threshold) {
            if (lower95.isEmpty()) {
                return NOT_KNOWN;
            }
            return Threshold.isOver(lower95.getAsDouble(), threshold) ? SURELY_OVER : POSSIBLY_OVER;
        }

        /** As it is printed. */
        public String words() {
            return words;
        }
    }
}
