package uk.jsna.samples;

import java.util.List;

/** Residents aged 0 to 15 of the invented wards, at mid-year. */
final class ChildPopulation {

    private ChildPopulation() {}

    /** Children of one ward at mid-year: the number given for 2020, and before it a steady drift. */
    static int of(Ward ward, int year) {
        double drift = Draw.between(-0.012, 0.015, "drift of population", ward.code());
        return Math.toIntExact(Math.round(ward.children() * (1 - drift * (2020 - year))));
    }

    static int of(List<Ward> wards, int year) {
        return wards.stream().mapToInt(ward -> of(ward, year)).sum();
    }
}
