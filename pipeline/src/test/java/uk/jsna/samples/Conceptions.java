package uk.jsna.samples;

import java.util.List;

/** Conceptions to women under 18 of the invented districts, by calendar year, and the women aged 15 to 17 they are of. */
record Conceptions(InventedCountry country) {

    static final int FIRST_YEAR = 2013;
    static final int LAST_YEAR = 2017;

    int count(District district, int year) {
        double level = Draw.between(9, 24, "level of conceptions", district.code());
        double trend = 1 + 0.06 * (LAST_YEAR - year);
        double noise = Draw.between(0.85, 1.15, "conceptions", district.code(), year);
        return (int) Math.round(women(district) * level * trend * noise / 1_000);
    }

    /** Those of the conceptions that led to an abortion. */
    int abortions(District district, int year) {
        double share = Draw.between(0.35, 0.6, "abortions", district.code(), year);
        return (int) Math.round(count(district, year) * share);
    }

    int women(District district) {
        return country.wardsOf(district).stream()
                .mapToInt(ward -> WardPopulation.females(ward, 15)
                        + WardPopulation.females(ward, 16)
                        + WardPopulation.females(ward, 17))
                .sum();
    }

    int count(List<District> districts, int year) {
        return districts.stream().mapToInt(district -> count(district, year)).sum();
    }

    int abortions(List<District> districts, int year) {
        return districts.stream()
                .mapToInt(district -> abortions(district, year))
                .sum();
    }

    int women(List<District> districts) {
        return districts.stream().mapToInt(this::women).sum();
    }
}
