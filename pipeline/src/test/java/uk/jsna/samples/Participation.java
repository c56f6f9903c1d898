package uk.jsna.samples;

/** Young people of the invented authorities aged 16 and 17, by what they do; December to February averages. */
record Participation(InventedCountry country, int year) {

    static final int FIRST_YEAR = 2021;
    static final int LAST_YEAR = 2024;

    int cohort(District authority) {
        int residents = country.wardsOfUpperTier(authority.upperCode()).stream()
                .mapToInt(ward -> WardPopulation.persons(ward, 16) + WardPopulation.persons(ward, 17))
                .sum();
        return (int) Math.round(residents * Draw.between(0.95, 1.0, "cohort 16-17", authority.upperCode(), year));
    }

    /** Not in education, employment or training. */
    int neet(District authority) {
        double level = Draw.between(0.012, 0.045, "level of NEET", authority.upperCode());
        return part(authority, level, "NEET");
    }

    /** Activity not known. */
    int notKnown(District authority) {
        double level = Draw.between(0.006, 0.03, "level of not known", authority.upperCode());
        return part(authority, level, "not known");
    }

    private int part(District authority, double level, String what) {
        double drift = Draw.between(-0.15, 0.15, what, authority.upperCode(), year);
        return (int) Math.round(cohort(authority) * level * (1 + drift));
    }
}
