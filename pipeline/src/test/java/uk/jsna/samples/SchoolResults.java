package uk.jsna.samples;

/**
 * Children at the end of reception and pupils at the end of key stage 4 of the invented authorities, and how they did.
 * A sex is "Girls" or "Boys"; a group is of pupils eligible for free school meals, disadvantaged, or neither.
 */
record SchoolResults(InventedCountry country) {

    /** Children assessed at the end of reception in the academic year that ends in the given year. */
    int reception(District authority, String sex, int year) {
        int girls = agedInAuthority(authority, 5) / 2;
        int noise = Draw.whole(-6, 6, "reception", authority.upperCode(), sex, year);
        return girls + noise + (sex.equals("Boys") ? 5 : 0);
    }

    /** Those of them with a good level of development. */
    int goodLevel(District authority, String sex, int year) {
        double level = Draw.between(0.62, 0.78, "good level", authority.upperCode())
                + (sex.equals("Girls") ? 0.06 : -0.06)
                + Draw.between(-0.02, 0.02, "good level", authority.upperCode(), sex, year);
        return (int) Math.round(reception(authority, sex, year) * level);
    }

    /** Those assessed who are known to be eligible for free school meals. */
    int receptionEligible(District authority, String sex, int year) {
        return (int) Math.round(reception(authority, sex, year) * shareEligible(authority));
    }

    int goodLevelEligible(District authority, String sex, int year) {
        double level = Draw.between(0.42, 0.6, "good level, eligible", authority.upperCode(), sex, year);
        return (int) Math.round(receptionEligible(authority, sex, year) * level);
    }

    /** Pupils at the end of key stage 4 of a group: "fsm", "fsm all other", "disadvantaged" or its complement. */
    int pupils(District authority, String sex, String group) {
        int all = agedInAuthority(authority, 15) / 2 + Draw.whole(-4, 4, "pupils", authority.upperCode(), sex);
        int fsm = (int) Math.round(all * shareEligible(authority) * 0.5);
        int disadvantaged = fsm + (int) Math.round(all * 0.09);
        return switch (group) {
            case "fsm" -> fsm;
            case "fsm all other" -> all - fsm;
            case "disadvantaged" -> disadvantaged;
            default -> all - disadvantaged;
        };
    }

    /** The sum of the group's Attainment 8 scores in quarter points. */
    int attainment8Quarters(District authority, String sex, String group) {
        boolean poorer = group.equals("fsm") || group.equals("disadvantaged");
        double mean = (poorer ? 35 : 48)
                + (sex.equals("Girls") ? 2.5 : -2.5)
                + Draw.between(-4, 4, "attainment 8", authority.upperCode(), sex, group);
        return (int) Math.round(pupils(authority, sex, group) * mean * 4);
    }

    private double shareEligible(District authority) {
        double noise = Draw.between(0.9, 1.1, "free school meals", authority.upperCode());
        LowIncome lowIncome = new LowIncome("Relative");
        int count = country.wardsOfUpperTier(authority.upperCode()).stream()
                .mapToInt(ward -> lowIncome.count(ward, LowIncome.LAST_YEAR))
                .sum();
        int children = country.wardsOfUpperTier(authority.upperCode()).stream()
                .mapToInt(Ward::children)
                .sum();
        return noise * count / children;
    }

    private int agedInAuthority(District authority, int age) {
        return country.wardsOfUpperTier(authority.upperCode()).stream()
                .mapToInt(ward -> WardPopulation.persons(ward, age))
                .sum();
    }
}
