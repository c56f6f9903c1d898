package uk.jsna.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The council's own record of young people aged 16 to 18 who are not in education, employment or training, by ward and
 * sex: small counts, noughts, a group all of whom are, and a group of four. It is not published by anyone, so the
 * pipeline must withhold what is small.
 */
final class CouncilParticipation {

    private static final String SMALL_WARD = "E05990028";
    private static final double NEET_TO_LOW_INCOME = 0.45;

    private final InventedCountry country;

    CouncilParticipation(InventedCountry country) {
        this.country = country;
    }

    /** Two academic years on the wards of 2019. */
    Csv wards2019() {
        Csv csv = header();
        for (String year : List.of("2020/21", "2021/22")) {
            for (Ward ward : wards()) {
                rows(csv, new Area(ward.code(), ward.name()), year, List.of(ward));
            }
        }
        return csv;
    }

    /** The next year on the wards of 2022. */
    Csv wards2022() {
        Csv csv = header();
        Map<Area, List<Ward>> wards = new LinkedHashMap<>();
        for (Ward ward : wards()) {
            if (ward.code().equals(BoundaryChange.SPLIT)) {
                wards.put(BoundaryChange.SPLIT_WEST, List.of(ward));
                wards.put(BoundaryChange.SPLIT_EAST, List.of(ward));
            } else {
                wards.computeIfAbsent(BoundaryChange.of2022(ward, 0, 1), area -> new ArrayList<>())
                        .add(ward);
            }
        }
        wards.forEach((area, from) -> rows(csv, area, "2022/23", from));
        return csv;
    }

    private static Csv header() {
        return Csv.unix().line("ward_code", "ward_name", "academic_year", "sex", "neet", "cohort");
    }

    private List<Ward> wards() {
        return country.wardsOfUpperTier(InventedCountry.COUNTY);
    }

    private static void rows(Csv csv, Area ward, String year, List<Ward> from) {
        Count females = count(ward, year, "Female", from);
        Count males = count(ward, year, "Male", from);
        Count persons = new Count(females.neet() + males.neet(), females.cohort() + males.cohort());
        line(csv, ward, List.of(year, "Persons"), persons);
        line(csv, ward, List.of(year, "Male"), males);
        line(csv, ward, List.of(year, "Female"), females);
    }

    private static void line(Csv csv, Area ward, List<String> yearAndSex, Count count) {
        csv.line(ward.code(), ward.name(), yearAndSex.get(0), yearAndSex.get(1), count.neet(), count.cohort());
    }

    private static Count count(Area ward, String year, String sex, List<Ward> from) {
        if (ward.code().equals(SMALL_WARD) && sex.equals("Female")) {
            return year.equals("2020/21") ? new Count(6, 6) : new Count(1, 4);
        }
        int cohort = 0;
        double neet = 0;
        for (Ward part : from) {
            double share = ward.code().equals(part.code()) || from.size() > 1 ? 1 : 0.5;
            int young = 0;
            for (int age = 16; age <= 18; age++) {
                young += WardPopulation.persons(part, age);
            }
            cohort += (int) Math.round(young * share / 2);
            double bySex = sex.equals("Male") ? 1.15 : 0.85;
            double noise = Draw.between(0.9, 1.1, "council", ward.code(), year, sex);
            neet += young * share / 2 * part.rate2021() * NEET_TO_LOW_INCOME * bySex * noise;
        }
        return new Count((int) Math.round(neet), cohort);
    }

    private record Count(int neet, int cohort) {}
}
