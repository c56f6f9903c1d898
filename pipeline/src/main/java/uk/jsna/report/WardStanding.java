package uk.jsna.report;

import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How a ward's value stands to a threshold.
 *
 * @param areaCode ward code
 * @param areaName ward name
 * @param value its value; empty where it is withheld or absent
 * @param limits its confidence limits
 * @param standing how it stands to the threshold
 * @param fewerNeeded how many fewer people counted would bring it to the threshold or below; empty without denominator
 * @param denominatorKind where the denominator comes from
 * @param valueNote shorthand on the value; empty where there is none
 */
public record WardStanding(
        String areaCode,
        String areaName,
        OptionalDouble value,
        Limits limits,
        Standing standing,
        OptionalLong fewerNeeded,
        String denominatorKind,
        String valueNote) {

    /** The worst first, wards without a value last; wards with one value by their codes. */
    static final Comparator<WardStanding> WORST_FIRST = Comparator.comparingDouble(
                    (WardStanding ward) -> ward.value().orElse(Double.NEGATIVE_INFINITY))
            .reversed()
            .thenComparing(WardStanding::areaCode);

    /** The confidence limits of a value at both levels; empty where none are published. */
    public record Limits(
            OptionalDouble lower95, OptionalDouble upper95, OptionalDouble lower998, OptionalDouble upper998) {

        static final Limits NONE = new Limits(
                OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
    }
}
