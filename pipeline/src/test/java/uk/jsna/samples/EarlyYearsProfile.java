package uk.jsna.samples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;

/**
 * The layouts of the Department for Education's early years foundation stage profile results: the zip of 2013 to 2018
 * with its metadata, by sex, where a single space stands for what does not apply, and the table of 2021/22 by
 * eligibility for free school meals, saved by a program that numbered the rows and wrote six decimals.
 */
final class EarlyYearsProfile {

    private static final String NAME = "EYFSP_APS_GLD_ELG_underlying_data_2013_2018";
    private static final List<Integer> YEARS = List.of(2018, 2017, 2016);
    private static final int YEAR_BY_ELIGIBILITY = 2022;

    private final InventedCountry country;
    private final SchoolResults results;

    EarlyYearsProfile(InventedCountry country) {
        this.country = country;
        this.results = new SchoolResults(country);
    }

    byte[] zip() {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put(NAME + ".meta.csv", metadata());
        members.put(NAME + ".csv", bySex());
        return Containers.zip(members);
    }

    private byte[] bySex() {
        List<String> header = new ArrayList<>(ReportingArea.identityColumns());
        header.addAll(List.of("characteristic_group", "characteristic", "number_of_children", "point_score"));
        header.addAll(List.of("average_point_score", "elg_number", "elg_percent", "gld_number", "gld_percent"));
        header.addAll(List.of("comm_lang_lit_number", "comm_lang_lit_percent"));
        Csv csv = Csv.dos().line(header);
        for (int year : YEARS) {
            for (ReportingArea area : ReportingArea.all(country)) {
                csv.line(row(area, year, "Total", List.of("Girls", "Boys")));
                csv.line(row(area, year, "Gender Female", List.of("Girls")));
                csv.line(row(area, year, "Gender Male", List.of("Boys")));
            }
        }
        return csv.bytes();
    }

    private List<Object> row(ReportingArea area, int year, String characteristic, List<String> sexes) {
        int children = total(area, sexes, (authority, sex) -> results.reception(authority, sex, year));
        int good = total(area, sexes, (authority, sex) -> results.goodLevel(authority, sex, year));
        int points = children * 34 + good / 2;
        List<Object> cells = area.identity((year - 1) + "" + year % 100, "Academic year", " ");
        cells.add(characteristic.equals("Total") ? "Total" : "Gender");
        cells.addAll(List.of(characteristic, children, points, Tenths.shortest(10 * points / children)));
        for (int number : new int[] {good - good / 50, good, good + good / 60}) {
            cells.add(number);
            cells.add(Tenths.shortest(Tenths.percent(number, children)));
        }
        return cells;
    }

    /** The table by eligibility, local authorities only. */
    byte[] byEligibility() {
        List<String> header = new ArrayList<>(List.of(""));
        header.addAll(ReportingArea.identityColumns());
        header.addAll(List.of("lad_code", "lad_name", "characteristic", "characteristic_type", "gender"));
        header.addAll(List.of("children_number", "average_elgs", "elg_number", "elg_percentage"));
        header.addAll(List.of("comm_lang_lit_number", "comm_lang_lit_percentage", "gld_number", "gld_percentage"));
        Csv csv = Csv.unix().line(header);
        int number = 1872;
        for (ReportingArea area : ReportingArea.all(country)) {
            for (String type : area.isAuthority() ? types() : List.<String>of()) {
                csv.line(eligibilityRow(area, type, number++));
            }
        }
        return csv.bytes();
    }

    private static List<String> types() {
        return List.of(
                "Total",
                "Known to be eligible for free school meals",
                "Not known to be eligible for free school meals");
    }

    private List<Object> eligibilityRow(ReportingArea area, String type, int number) {
        int children = byType(area, type, results::reception, results::receptionEligible);
        int good = byType(area, type, results::goodLevel, results::goodLevelEligible);
        List<Object> cells = new ArrayList<>(List.of(number));
        cells.addAll(area.identity("202122", "Academic year", ""));
        cells.addAll(List.of("", "", type.equals("Total") ? "Total" : "FSM eligibility", type, "Total"));
        cells.addAll(List.of(children, "14.100000"));
        for (int reached : new int[] {good - good / 50, good + good / 60, good}) {
            cells.add(reached);
            cells.add(Tenths.oneDecimal(Tenths.percent(reached, children)) + "00000");
        }
        return cells;
    }

    private static int byType(ReportingArea area, String type, Figure all, Figure eligible) {
        List<String> sexes = List.of("Girls", "Boys");
        int everyone = total(area, sexes, (a, sex) -> all.of(a, sex, YEAR_BY_ELIGIBILITY));
        int known = total(area, sexes, (a, sex) -> eligible.of(a, sex, YEAR_BY_ELIGIBILITY));
        return type.equals("Total") ? everyone : type.startsWith("Known") ? known : everyone - known;
    }

    private static int total(ReportingArea area, List<String> sexes, ToIntBiFunction<District, String> figure) {
        return sexes.stream()
                .mapToInt(sex -> area.sum(authority -> figure.applyAsInt(authority, sex)))
                .sum();
    }

    private static byte[] metadata() {
        String text = """
            col_name,col_type,label,indicator_grouping,indicator_unit,filter_hint,filter_grouping_column
            characteristic,Filter,Characteristic,,,Filter by characteristic,characteristic_group
            number_of_children,Indicator,Number of children included in EYFSP results,Overall rating ,,,
            point_score,Indicator,Total point score based on assessment rating,Overall rating ,,,
            average_point_score,Indicator,Average point score,Overall rating ,,,
            elg_number,Indicator,Number of children at the expected level in all goals,Early Learning Goal,,,
            elg_percent,Indicator,Percentage of children at the expected level in all goals,Early Learning Goal,%,,
            gld_number,Indicator,Number of children with a good level,Good level of development,,,
            gld_percent,Indicator,Percentage of children with a good level,Good level of development,%,,
            comm_lang_lit_number,Indicator,Number at the expected level in literacy,Area of learning,,,
            comm_lang_lit_percent,Indicator,Percentage at the expected level in literacy ,Area of learning,%,,
            """;
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    @FunctionalInterface
    private interface Figure {
        int of(District authority, String sex, int year);
    }
}
