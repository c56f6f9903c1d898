package uk.jsna.samples;

import java.util.List;

/**
 * Children aged 0 to 15 in low-income families of the invented wards, by financial year ending.
 *
 * @param measure "Relative" or "Absolute"
 */
record LowIncome(String measure) {

    static final int FIRST_YEAR = 2015;
    static final int LAST_YEAR = 2021;

    private static final double[] ABSOLUTE_TO_RELATIVE = {1.09, 0.98, 0.95, 0.92, 0.90, 0.88, 0.83};

    /** The count for a ward: at both ends of the series the given rate, between them a line with noise. */
    int count(Ward ward, int year) {
        double along = (double) (year - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR);
        double rate = ward.rate2015() + (ward.rate2021() - ward.rate2015()) * along;
        if (year != FIRST_YEAR && year != LAST_YEAR) {
            rate += Draw.between(-0.007, 0.007, "low income", ward.code(), year);
        }
        if (measure.equals("Absolute")) {
            rate *= ABSOLUTE_TO_RELATIVE[year - FIRST_YEAR];
        }
        return Math.toIntExact(Math.round(Math.max(0, rate) * denominator(ward, year)));
    }

    /** The sum over wards, moved a little as the publisher's disclosure control moves totals. */
    int total(String area, List<Ward> wards, int year) {
        int sum = wards.stream().mapToInt(ward -> count(ward, year)).sum();
        return sum + Draw.whole(-3, 3, "perturbation", measure, area, year);
    }

    /** Children at the mid-year before the financial year ends. */
    static int denominator(Ward ward, int year) {
        return ChildPopulation.of(ward, year - 1);
    }

    static int denominator(List<Ward> wards, int year) {
        return ChildPopulation.of(wards, year - 1);
    }

    /** The percentage to one decimal as tenths of a per cent, halves up. */
    static int permille(int count, int denominator) {
        return Math.toIntExact((2000L * count + denominator) / (2L * denominator));
    }
}
