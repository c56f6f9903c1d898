package uk.jsna.samples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The layout of the Department for Education's key stage 4 results by pupil characteristic, 2017/18: totals and no
 * percentages, nothing withheld however small, so that the average Attainment 8 score of a group is its sum over its
 * pupils. Rows by first language are there to be left out.
 */
final class KeyStage4 {

    private static final String NAME = "KS4_2018_LA_Char_Testdata";
    private static final String TOTAL = "Total";

    private final InventedCountry country;
    private final SchoolResults results;

    KeyStage4(InventedCountry country) {
        this.country = country;
        this.results = new SchoolResults(country);
    }

    byte[] zip() {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put(NAME + ".meta.csv", metadata());
        members.put(NAME + ".csv", table());
        return Containers.zip(members);
    }

    /** The average Attainment 8 score of a group in tenths, halves up. */
    static int averageTenths(SchoolResults results, ReportingArea area, String group) {
        long quarters = 0;
        long pupils = 0;
        for (String sex : List.of("Boys", "Girls")) {
            quarters += area.sum(authority -> results.attainment8Quarters(authority, sex, group));
            pupils += area.sum(authority -> results.pupils(authority, sex, group));
        }
        return Math.toIntExact((20 * quarters + 4 * pupils) / (8 * pupils));
    }

    private byte[] table() {
        List<String> header = new ArrayList<>(ReportingArea.identityColumns());
        header.addAll(List.of("version", "school_characteristic", "breakdown", "characteristic_gender"));
        header.addAll(List.of("characteristic_free_school_meals", "characteristic_disadvantage"));
        header.addAll(List.of("characteristic_first_language", "characteristic_sen_status"));
        header.addAll(List.of("characteristic_ethnic_major", "t_inp8calc", "t_p8score", "t_pupils"));
        header.addAll(List.of("t_ebacc_e_ptq_ee", "t_l2basics_95", "t_l2basics_94", "t_att8", "t_ebaccaps"));
        header.addAll(List.of("t_ebacc_95", "t_ebacc_94"));
        Csv csv = Csv.dos().line(header);
        for (ReportingArea area : ReportingArea.all(country)) {
            if (!area.level().equals("National")) {
                rows(csv, area);
            }
        }
        return csv.bytes();
    }

    private void rows(Csv csv, ReportingArea area) {
        for (List<String> sexes : List.of(List.of("Boys"), List.of("Girls"), List.of("Boys", "Girls"))) {
            for (String group : List.of("disadvantaged", "disadvantaged_Total_other")) {
                csv.line(row(area, sexes, List.of("Disadvantage", TOTAL, group, TOTAL), group));
            }
            for (String group : List.of("fsm", "fsm all other")) {
                csv.line(row(area, sexes, List.of("Free_school_meals", group, TOTAL, TOTAL), group));
            }
            csv.line(row(area, sexes, List.of("First_language", TOTAL, TOTAL, "English"), "fsm all other"));
        }
    }

    private List<Object> row(ReportingArea area, List<String> sexes, List<String> labels, String group) {
        int pupils = 0;
        int quarters = 0;
        for (String sex : sexes) {
            pupils += area.sum(authority -> results.pupils(authority, sex, group));
            quarters += area.sum(authority -> results.attainment8Quarters(authority, sex, group));
        }
        String gender = sexes.size() == 2 ? TOTAL : sexes.get(0);
        List<Object> cells = area.identity("201718", "Academic year", "");
        cells.addAll(List.of("Revised", "State-funded schools (LA)", labels.get(0), gender));
        cells.addAll(List.of(labels.get(1), labels.get(2), labels.get(3), TOTAL, TOTAL));
        cells.addAll(List.of(pupils - pupils / 30, decimal(quarters / 400.0 - pupils * 0.11), pupils));
        double mean = pupils == 0 ? 0 : quarters / 4.0 / pupils;
        cells.add((int) (pupils * mean / 150));
        cells.add((int) (pupils * mean / 110));
        cells.add((int) (pupils * mean / 75));
        cells.add(decimal(quarters / 4.0));
        cells.add(decimal(quarters / 48.0));
        cells.add((int) (pupils * mean / 300));
        cells.add((int) (pupils * mean / 250));
        return cells;
    }

    private static String decimal(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }

    private static byte[] metadata() {
        String text = """
            col_name,col_type,label,indicator_grouping,indicator_unit,filter_hint,filter_grouping_column
            version,Filter,The version of the data being presented: provisional revised final,,,,
            school_characteristic,Filter,The types of school in the data,,,,
            breakdown,Filter,The breakdown of the data being displayed,,,,
            characteristic_gender,Filter,Gender,,,,
            characteristic_free_school_meals,Filter,Eligible for free school meals,,,,
            characteristic_disadvantage,Filter,Disadvantaged,,,,
            t_pupils,Indicator,Total number of pupils at the end of key stage 4,,,,
            t_l2basics_95,Indicator,Total number of pupils with grade 5 or above in English and mathematics,,,,
            t_l2basics_94,Indicator,Total number of pupils with grade 4 or above in English and mathematics,,,,
            t_ebacc_e_ptq_ee,Indicator,Total number of pupils entering the English Baccalaureate,,,,
            t_ebaccaps,Indicator,Total EBacc APS score,,,,
            t_inp8calc,Indicator,Total number of pupils included in Progress 8 measure,,,,
            t_p8score,Indicator,Total sum of pupils Progress 8 scores,,,,
            t_att8,Indicator,Total sum of pupils Attainment 8 scores,,,,
            """;
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
