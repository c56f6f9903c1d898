package uk.jsna.source;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.Sex;
import uk.jsna.indicator.TimePeriod;
import uk.jsna.indicator.ValueNote;

/** One figure as a source holds it: what was counted, where, of whom, when. */
public record Observation(
        Origin origin, String indicator, AreaReference area, Group group, TimePeriod period, Amounts amounts)
        implements Fact {

    /**
     * The people a figure is about.
     *
     * @param sex everybody unless the source says otherwise
     * @param age as the source writes it; empty where the indicator's own definition holds
     * @param categoryType what the group is defined by, such as {@code Free school meals}; {@code Total} for everybody
     * @param category the group, such as {@code Eligible}; {@code Total} for everybody
     */
    public record Group(Sex sex, String age, String categoryType, String category) implements Serializable {

        /** Everybody that the indicator is about. */
        public static final Group EVERYBODY = new Group(Sex.PERSONS, "", "Total", "Total");
    }

    /**
     * The numbers of a figure; null where the source gives none, and never 0 in place of a withheld one.
     *
     * @param numerator people, events or points counted
     * @param denominator people they are counted among
     * @param printed the value as the publisher prints it, in the indicator's unit and to its decimals
     * @param decimals the decimals printed; null where no value is printed
     * @param lower the lower limit as printed
     * @param upper the upper limit as printed
     * @param notes what the publisher says of the value, or why there is none
     */
    public record Amounts(
            @Nullable Double numerator,
            @Nullable Double denominator,
            @Nullable Double printed,
            @Nullable Integer decimals,
            @Nullable Double lower,
            @Nullable Double upper,
            List<ValueNote> notes)
            implements Serializable {

        public Amounts {
            notes = List.copyOf(notes);
        }

        Amounts with(ValueNote note) {
            EnumSet<ValueNote> all = EnumSet.of(note);
            all.addAll(notes);
            return new Amounts(numerator, denominator, printed, decimals, lower, upper, List.copyOf(all));
        }
    }
}
