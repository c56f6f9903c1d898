package uk.jsna.quality;

import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.AreaCode;

/**
 * One figure of a source on its area, as the checks look at it.
 *
 * @param slice what it is a figure of, and when
 * @param area where, and what that lies in
 * @param from where it was read
 * @param amounts the numbers the source gives
 */
public record CheckedFigure(Slice slice, OnArea area, From from, Amounts amounts) {

    /**
     * What all figures of one indicator, group of people and period share.
     *
     * @param endYear the calendar year in which the period ends
     * @param sortable the number that sorts periods
     */
    public record Slice(String indicator, Group group, String period, int endYear, int sortable) {}

    /** The people a figure is about. */
    public record Group(String sex, String categoryType, String category) {

        /** Whether it is everybody of its sex, not a group defined by something else. */
        boolean isTotal() {
            return categoryType.equals("Total");
        }

        @Override
        public String toString() {
            return sex + ", " + category;
        }
    }

    /**
     * Where a figure was read.
     *
     * @param place where it stands in the publisher's file
     * @param rank the place of its source in the workspace's order of preference; 0 is first
     * @param councilHeld whether the numbers are the council's own and unpublished: then no message may show them
     */
    public record From(Finding.Place place, int rank, boolean councilHeld) {}

    /** An area, and the authorities it lies in, in the boundaries of a vintage. */
    public record OnArea(
            AreaCode code,
            String name,
            @Nullable String district,
            @Nullable String county,
            String vintage) {}

    /**
     * The numbers of a figure; NaN where the source gives none.
     *
     * @param printed the value as the publisher prints it
     * @param decimals decimals printed; -1 where they are not known
     */
    public record Amounts(double numerator, double denominator, double printed, int decimals) {

        /** How far a value that is printed with these decimals may lie from the unrounded one. */
        double halfUnit(int usualDecimals) {
            // beside half of the last printed place, the noise of a binary fraction
            return 0.5 * Math.pow(10, -(decimals < 0 ? usualDecimals : decimals)) + 1e-9;
        }
    }

    String source() {
        return from.place().source();
    }

    Finding.Place place() {
        return from.place();
    }

    boolean councilHeld() {
        return from.councilHeld();
    }

    Reconciliation.Point point() {
        return new Reconciliation.Point(slice.indicator(), area.code(), area.name(), slice.period());
    }

    /** The indicator and period, with which a message begins. */
    String subject() {
        return slice.indicator() + " " + slice.period();
    }

    /** A number as a reader writes it: whole numbers without decimals. */
    static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
