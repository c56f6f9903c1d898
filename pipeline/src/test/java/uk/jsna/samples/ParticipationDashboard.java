package uk.jsna.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The layout of the Department for Education's participation dashboard, one file a year: some fifty columns whose set
 * changes from year to year, {@code c} and {@code z} for figures that are withheld or do not apply, blanks in 2021 for
 * columns that were then empty, and decimals written differently in each year.
 */
final class ParticipationDashboard {

    private static final List<String> ACTIVITY = List.of(
            "Age",
            "Cohort_DJFavg",
            "NEET_not_known_percent",
            "NEET_percent",
            "Notknown_percent",
            "annual_change_ppts_NEET_not_known",
            "annualchange_NEET",
            "annualchange_notknown",
            "cohort_March",
            "TOTAL_participating_in_education_and_training_percent",
            "Full_time_education_percent",
            "Apprenticeship_percent",
            "Other_education_and_training_percent",
            "annual_change_Participation_in_education_training",
            "annual_change_FTE",
            "annual_change_apprenticeship",
            "annual_change_other_education_training",
            "September_guarantee_Offer_made_percent",
            "September_guarantee_annual_change_ppts");

    private static final List<String> GROUPS = List.of(
            "cohort_noSEN_percent",
            "NEET_NK_noSEN_percent",
            "cohort_EHCP_percent",
            "NEET_NK_EHCP_percent",
            "cohort_SENDsupport_percent",
            "NEET_NK_SENDsupport_percent",
            "VG_cohort_DJF_avg",
            "VG_cohort_percentage",
            "VG_NEET_NK_percentage");

    private static final List<String> CONTEXT =
            List.of("Level_3", "L2_em_GCSE_othL2", "avg_att8", "pt_l2basics_94", "sess_overall_percent");

    private static final List<String> QUINTILES = List.of(
            "NEET_NK_quintile",
            "NEET_quintile",
            "Notknown_quintile",
            "Participation_ET_quintile",
            "Sep_guarantee_quintile");

    private static final List<String> QUINTILES_OF_2021 = List.of(
            "NEET_NK_NoSEN_quintile",
            "NEET_NK_EHCP_quintile",
            "NEET_NK_SENDsupport_quintile",
            "VG_NEET_NK_percentage_quintile");

    /** The authority that has no earlier year to compare with. */
    private static final String NEWLY_FORMED = "Corvemouth";

    private final InventedCountry country;
    private final Participation figures;
    private final int year;

    ParticipationDashboard(InventedCountry country, int year) {
        this.country = country;
        this.figures = new Participation(country, year);
        this.year = year;
    }

    byte[] bytes() {
        return csv().bytes();
    }

    Csv csv() {
        Csv csv = Csv.unix()
                .line(Stream.concat(ReportingArea.identityColumns().stream(), columns().stream())
                        .toList());
        for (ReportingArea area : ReportingArea.all(country)) {
            List<Object> cells = area.identity(Integer.toString(year), "Calendar year", "");
            columns().forEach(column -> cells.add(cell(column, area)));
            csv.line(cells);
        }
        return csv;
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(ACTIVITY);
        columns.addAll(GROUPS);
        columns.addAll(CONTEXT);
        columns.add(year < 2024 ? "sess_overall_percent_pa_10_exact" : "enrolments_pa_10_exact_percent");
        if (year < 2024) {
            columns.add("Age1617_ONS_population");
        }
        columns.addAll(QUINTILES);
        if (year == 2021) {
            columns.addAll(QUINTILES_OF_2021);
        }
        return columns;
    }

    private String cell(String column, ReportingArea area) {
        int cohort = area.sum(figures::cohort);
        return switch (column) {
            case "Age" -> "16-17";
            case "Cohort_DJFavg" -> year == 2022 ? cohort + ".3" : Integer.toString(cohort);
            case "cohort_March" -> Integer.toString(cohort + Draw.whole(-9, 9, column, area.number(), year));
            case "NEET_percent" -> tenths(Tenths.percent(area.sum(figures::neet), cohort));
            case "Notknown_percent" -> tenths(Tenths.percent(area.sum(figures::notKnown), cohort));
            case "NEET_not_known_percent" ->
                tenths(Tenths.percent(area.sum(figures::neet) + area.sum(figures::notKnown), cohort));
            case "Age1617_ONS_population" -> year == 2023 ? "z" : Integer.toString(cohort + cohort / 20);
            default -> otherCell(column, area);
        };
    }

    /** Columns that the pipeline leaves alone: plausible numbers, and the marks. */
    private String otherCell(String column, ReportingArea area) {
        if (column.endsWith("quintile")) {
            return QUINTILES_OF_2021.contains(column) ? "" : area.isAuthority() ? quintile(column, area) : "z";
        }
        if (column.contains("annual")) {
            boolean noEarlierYear = area.area().name().equals(NEWLY_FORMED) && year % 2 == 0;
            return noEarlierYear ? "z" : drawn(-20, 20, column, area);
        }
        if (GROUPS.contains(column)) {
            if (year == 2021) {
                return area.level().equals("National") ? drawn(20, 900, column, area) : "";
            }
            int mark = area.isAuthority() ? Draw.whole(0, 24, "mark", column, area.number(), year) : 24;
            return mark == 0 ? "c" : mark == 1 ? "z" : drawn(5, 900, column, area);
        }
        return drawn(10, 960, column, area);
    }

    private String quintile(String column, ReportingArea area) {
        return Integer.toString(Draw.whole(1, 5, column, area.number(), year));
    }

    private String drawn(int low, int high, String column, ReportingArea area) {
        return tenths(Draw.whole(low, high, column, area.number(), year));
    }

    private String tenths(int value) {
        return year == 2023 ? Tenths.oneDecimal(value) : Tenths.shortest(value);
    }
}
