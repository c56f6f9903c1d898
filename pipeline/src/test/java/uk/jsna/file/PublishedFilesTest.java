package uk.jsna.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.jsna.SharedFiles;

/** The readers on the publishers' own files; row counts are those of the files' descriptions. */
class PublishedFilesTest {

    @ParameterizedTest
    @CsvSource({
        "population/ons_mid-year_population_estimates_2012_to_2024.csv, 2133, 12",
        "geography/wd19_lad19.csv, 8888, 5",
        "geography/wd22_lad22_cty22_rgn22_ctry22.csv.gz, 8484, 11",
        "geography/lsoa21_wd22_lad22.csv.gz, 35673, 10",
        "geography/ward_all_codes.csv.gz, 15730, 23",
        "education/eyfsp_la_level.csv.gz, 9121, 24",
        "education/cla_cin_ks2_la.csv.gz, 3445, 45",
        "education/level23_by19_1819.csv.gz, 17536, 18",
        "education/lait_bds_long_0.parquet, 641071, 7",
        "education/lait_data_dictionary.csv.gz, 449, 18",
        "layouts/fingertips_indicators-CountyUA.data.csv, 853, 26",
        "neighbours/sn_model_2025_wide.csv, 154, 24",
        "neet/UD_NEETNK_LA_dashboard_2021.csv, 162, 54"
    })
    void everyRowAndColumnIsRead(String name, int rows, int columns) {
        int[] seen = new int[2];
        TableFile.of(SharedFiles.of("data", name)).visit(sheet -> row -> {
            seen[0]++;
            seen[1] = Math.max(seen[1], row.width());
            return true;
        });
        assertThat(seen).containsExactly(rows, columns);
    }

    @Test
    void theWorkbookOfChildrenInLowIncomeFamiliesHasItsSheets() {
        Path file = SharedFiles.of("data", "child_poverty", "cilif_fye2015_2021.ods");
        Map<String, Integer> wards = new HashMap<>();
        List<String> sheets = new ArrayList<>();
        TableFile.of(file).visit(sheet -> {
            sheets.add(String.valueOf(sheet.name()));
            if (!"5_Relative_Ward".equals(sheet.name())) {
                return null;
            }
            return row -> {
                String code = row.cell(1).shown();
                if (code.matches("[A-Z]\\d{8}")) {
                    wards.merge(code.substring(0, 3), 1, Integer::sum);
                }
                if (code.equals("E05012919")) {}
                return true;
            };
        });
        assertThat(sheets)
                .containsExactly(
                        "Cover_sheet",
                        "Table_of_contents",
                        "Notes",
                        "1_Relative_Local_Authority",
                        "2_Absolute_Local_Authority",
                        "3_Relative_ParlC",
                        "4_Absolute_ParlC",
                        "5_Relative_Ward",
                        "6_Absolute_Ward");
        assertThat(wards).containsEntry("E05", 7008).containsEntry("W05", 852).containsEntry("S13", 354);
        assertThat(wards).containsEntry("N08", 462);
    }

    @Test
    void theHiddenSheetsOfAWorkbookAreListed() {
        Path file = SharedFiles.of("data", "education", "SFR01_2014_AT.xls");
        assertThat(TableFile.of(file).sheets())
                .filteredOn(SheetId::hidden)
                .extracting(SheetId::name)
                .contains("Table 16 data");
    }
}
