package uk.jsna.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The layout of the Office for National Statistics' ward population estimates by single year of age, table SAPE23DT8a
 * saved as CSV: four rows before the header, thousands with commas in quotes, ages 0 to 89 and 90 and over, and a footer
 * about wards too small to have estimates.
 */
final class WardPopulation {

    private static final int COLUMNS = 96;
    private static final double SHARE_OF_GIRLS = 0.488;

    private final InventedCountry country;

    WardPopulation(InventedCountry country) {
        this.country = country;
    }

    byte[] persons() {
        return bytes("Persons", wardCodes());
    }

    byte[] females() {
        return bytes("Females", wardCodes());
    }

    /** The persons table with ward codes filled down from the first as a spreadsheet's drag handle does. */
    byte[] personsWithCodesFilledDown() {
        int first = Integer.parseInt(rows().get(0).code().substring(1));
        return bytes(
                "Persons",
                IntStream.range(
                                first,
                                first
                                        + rows().size()
                                        + OutsideEngland.welshWards().size())
                        .mapToObj(number -> String.format(Locale.ROOT, "E%08d", number))
                        .toList());
    }

    /** Residents of one age, both sexes. */
    static int persons(Ward ward, int age) {
        return ward.residents().get(age);
    }

    static int females(Ward ward, int age) {
        return Math.toIntExact(Math.round(
                persons(ward, age) * (SHARE_OF_GIRLS + Draw.between(-0.05, 0.05, "females", ward.code(), age))));
    }

    private byte[] bytes(String sex, List<String> codes) {
        Csv csv = Csv.dos()
                .line(padded("Contents"))
                .line(padded())
                .line(padded(
                        "Table SAPE23DT8a: Mid-2020 Population Estimates for 2020 Wards and 2021 LAs in England and"
                                + " Wales by Single Year of Age and Sex, " + sex + " - Experimental Statistics"))
                .line(padded())
                .line(header());
        List<Ward> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            Ward ward = rows.get(i);
            List<Integer> ages = IntStream.rangeClosed(0, AgeProfile.OPEN_ENDED_AGE)
                    .map(age -> sex.equals("Persons") ? persons(ward, age) : females(ward, age))
                    .boxed()
                    .toList();
            csv.line(row(
                    List.of(
                            codes.get(i),
                            ward.name().replace("&", "and"),
                            ward.district().code(),
                            ward.district().name()),
                    ages));
        }
        return footer(welsh(csv, sex, codes.subList(rows.size(), codes.size()))).bytesWithoutLastLineEnd();
    }

    /** English rows: districts first, and the county of the samples before all others. */
    private List<Ward> rows() {
        return country.wards().stream()
                .sorted(Comparator.comparing((Ward w) -> w.district().code().startsWith("E07") ? 0 : 1)
                        .thenComparing(w -> w.district().code())
                        .thenComparing(Ward::name))
                .toList();
    }

    private List<String> wardCodes() {
        return Stream.concat(
                        rows().stream().map(Ward::code),
                        OutsideEngland.welshWards().stream()
                                .map(row -> row.ward().code()))
                .toList();
    }

    private static Csv welsh(Csv csv, String sex, List<String> codes) {
        for (int i = 0; i < codes.size(); i++) {
            OutsideEngland welsh = OutsideEngland.welshWards().get(i);
            List<Integer> ages = new ArrayList<>();
            for (int age = 0; age <= AgeProfile.OPEN_ENDED_AGE; age++) {
                int persons = Draw.whole(20, 40, "Welsh ward", i, age);
                ages.add(sex.equals("Persons") ? persons : persons / 2);
            }
            Area authority = welsh.authority();
            csv.line(row(List.of(codes.get(i), welsh.ward().name(), authority.code(), authority.name()), ages));
        }
        return csv;
    }

    private static List<Object> row(List<String> area, List<Integer> ages) {
        List<Object> cells = new ArrayList<>(area);
        cells.add(thousands(ages.stream().mapToInt(Integer::intValue).sum()));
        ages.forEach(age -> cells.add(thousands(age)));
        return cells;
    }

    private static List<String> header() {
        List<String> cells = new ArrayList<>(List.of(
                "Ward Code 1", "Ward Name 1", "LA Code (2021 boundaries)", "LA name (2021 boundaries)", "All Ages"));
        IntStream.range(0, AgeProfile.OPEN_ENDED_AGE).forEach(age -> cells.add(Integer.toString(age)));
        cells.add("90+");
        return cells;
    }

    private static Csv footer(Csv csv) {
        return csv.line(padded())
                .line(padded())
                .line(padded())
                .line(padded(
                        "1. There is 1 sub-threshold ward which is smaller than Output Areas and therefore will not"
                                + " have separate OA estimates attached to it."))
                .line(padded("In this case the neighbouring ward has subsumed the population as follows:"))
                .line(padded())
                .line(padded("Assuming Ward", "Subthreshold Wards"))
                .line(padded("Tarnside Central", "Tarn Holm, Eel Holm and Gull Holm"));
    }

    private static List<String> padded(String... cells) {
        List<String> row = new ArrayList<>(Collections.nCopies(COLUMNS, ""));
        for (int i = 0; i < cells.length; i++) {
            row.set(i, Objects.requireNonNull(cells[i]));
        }
        return row;
    }

    private static String thousands(int number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
