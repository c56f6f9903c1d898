package uk.jsna.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The layout of the Department for Education's Local Authority Interactive Tool: one long Parquet table of text, a row
 * for each measure, year and area, {@code -} where there is no value, the measure's description on the rows of its first
 * year only, years labelled in several ways, and numbers with the noise of binary fractions. Its figures are those of the
 * other sample files after rounding.
 */
final class InteractiveTool {

    /** One of the two authorities whose conceptions are published together; the other carries the figure. */
    private static final String WITHOUT_CONCEPTIONS = "E06000908";

    private static final List<String> COMBINED = List.of(WITHOUT_CONCEPTIONS, "E06000909");

    private final InventedCountry country;
    private final List<LaitRow> rows = new ArrayList<>();

    InteractiveTool(InventedCountry country) {
        this.country = country;
        conceptions();
        participation();
        lowIncome();
        earlyYears();
        keyStage4();
        leftOut();
    }

    byte[] parquet() {
        try {
            return LaitRow.parquet(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void conceptions() {
        for (int year = 2016; year <= Conceptions.LAST_YEAR; year++) {
            int of = year;
            Label label = new Label("Under18concep", Integer.toString(year));
            add(label, first(year == 2016, "Under 18 conception rates/1000 girls"), area -> conceptionRate(area, of));
        }
    }

    private OptionalInt conceptionRate(ReportingArea area, int year) {
        if (area.area().code().equals(WITHOUT_CONCEPTIONS)) {
            return OptionalInt.empty();
        }
        Conceptions figures = new Conceptions(country);
        List<District> districts = country.districts().stream()
                .filter(district -> area.authorities().stream()
                        .anyMatch(authority -> authority.upperCode().equals(district.upperCode())
                                || (COMBINED.contains(authority.code()) && COMBINED.contains(district.code()))))
                .toList();
        return OptionalInt.of(Tenths.perThousand(figures.count(districts, year), figures.women(districts)));
    }

    private void participation() {
        for (int year = Participation.FIRST_YEAR; year <= Participation.LAST_YEAR; year++) {
            Participation figures = new Participation(country, year);
            String label = Integer.toString(year);
            add(
                    new Label("16-17 NEET", label),
                    "",
                    area -> OptionalInt.of(Tenths.percent(area.sum(figures::neet), area.sum(figures::cohort))));
            add(
                    new Label("16-17_not known_NEET", label),
                    "",
                    area -> OptionalInt.of(Tenths.percent(
                            area.sum(figures::neet) + area.sum(figures::notKnown), area.sum(figures::cohort))));
        }
    }

    /** Counties as sums over the local authorities that the low-income workbook prints. */
    private void lowIncome() {
        LowIncome figures = new LowIncome("Relative");
        for (int year = LowIncome.LAST_YEAR - 1; year <= LowIncome.LAST_YEAR; year++) {
            int of = year;
            add(new Label("ChildPov", Integer.toString(year)), "", area -> {
                int count = 0;
                int children = 0;
                for (District district : country.districts()) {
                    if (area.authorities().stream().anyMatch(a -> a.upperCode().equals(district.upperCode()))) {
                        count += figures.total(district.code(), country.wardsOf(district), of);
                        children += LowIncome.denominator(country.wardsOf(district), of);
                    }
                }
                return OptionalInt.of(LowIncome.permille(count, children));
            });
        }
    }

    private void earlyYears() {
        SchoolResults results = new SchoolResults(country);
        for (int year = 2016; year <= 2018; year++) {
            int of = year;
            String description = first(year == 2016, "FSP (NEW) - % achieving a good level of development");
            add(
                    new Label("FSP_NEW_GOODDEV", Integer.toString(year)),
                    description,
                    area -> OptionalInt.of(Tenths.percent(
                            area.sum(a -> results.goodLevel(a, "Girls", of) + results.goodLevel(a, "Boys", of)),
                            area.sum(a -> results.reception(a, "Girls", of) + results.reception(a, "Boys", of)))));
        }
        add(
                new Label("FSP_Gooddev_FSM", "2022"),
                "",
                area -> OptionalInt.of(Tenths.percent(
                        area.sum(a -> eligible(results, a).good()),
                        area.sum(a -> eligible(results, a).children()))));
        add(
                new Label("FSP_Gooddev_FSM_Other", "2022"),
                "",
                area -> OptionalInt.of(Tenths.percent(
                        area.sum(a ->
                                all(results, a).good() - eligible(results, a).good()),
                        area.sum(a -> all(results, a).children()
                                - eligible(results, a).children()))));
    }

    private static Reached eligible(SchoolResults results, District authority) {
        return new Reached(
                results.goodLevelEligible(authority, "Girls", 2022)
                        + results.goodLevelEligible(authority, "Boys", 2022),
                results.receptionEligible(authority, "Girls", 2022)
                        + results.receptionEligible(authority, "Boys", 2022));
    }

    private static Reached all(SchoolResults results, District authority) {
        return new Reached(
                results.goodLevel(authority, "Girls", 2022) + results.goodLevel(authority, "Boys", 2022),
                results.reception(authority, "Girls", 2022) + results.reception(authority, "Boys", 2022));
    }

    private void keyStage4() {
        SchoolResults results = new SchoolResults(country);
        Map<String, String> groups = Map.of(
                "DAP_KS4_ATT8", "disadvantaged",
                "NonDAP_KS4_ATT8", "disadvantaged_Total_other",
                "FSM_AVG_Attain8_Score", "fsm",
                "NonFSM_AVG_Attain8_Score", "fsm all other");
        groups.keySet().stream()
                .sorted()
                .forEach(measure -> add(
                        new Label(measure, "2018"),
                        "",
                        area -> OptionalInt.of(
                                KeyStage4.averageTenths(results, area, groups.getOrDefault(measure, "")))));
    }

    /** Measures that the pipeline does not read, with the labels of years that it must not trip over. */
    private void leftOut() {
        for (String label : List.of("2014-16", "2016-17 (OT)", "2016/17", "2018 (Rev)", "2020 (Final)", "0")) {
            String description = first(label.equals("2014-16"), "A measure that is left out");
            add(
                    new Label("LeftOut", label),
                    description,
                    area -> area.number() % 5 == 0
                            ? OptionalInt.empty()
                            : OptionalInt.of(Draw.whole(5, 400, "left out", label, area.number())));
        }
    }

    private void add(Label label, String description, Function<ReportingArea, OptionalInt> tenths) {
        for (ReportingArea area : inOrder()) {
            OptionalInt value = tenths.apply(area);
            rows.add(new LaitRow(
                    label.measure(),
                    description,
                    label.year(),
                    area.area().name(),
                    value.isPresent() ? Tenths.withFloatNoise(value.getAsInt()) : "-",
                    area.number(),
                    area.isAuthority() ? area.region().name() : "NA"));
        }
    }

    /**
     * Authorities by name, then England. Regions are left out: the numbers that the tool gives them mean real regions.
     */
    private List<ReportingArea> inOrder() {
        List<ReportingArea> areas = new ArrayList<>(ReportingArea.all(country).stream()
                .filter(ReportingArea::isAuthority)
                .sorted((a, b) -> a.area().name().compareTo(b.area().name()))
                .toList());
        areas.add(ReportingArea.all(country).get(0));
        return areas;
    }

    private static String first(boolean firstYear, String description) {
        return firstYear ? description : "";
    }

    private record Label(String measure, String year) {}

    private record Reached(int good, int children) {}
}
