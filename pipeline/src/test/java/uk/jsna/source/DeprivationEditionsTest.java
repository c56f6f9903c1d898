package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indices of deprivation of other years and files, with invented numbers. */
class DeprivationEditionsTest {

    @TempDir
    private Path folder;

    @Test
    void aYearThatTheFileDoesNotTellIsGivenByTheWorkspace() throws IOException {
        Path same = Editions.text(
                folder,
                "File_6_again.csv",
                "LSOA code (2011),LSOA name (2011),Local Authority District code (2019),Dependent Children aged 0-15: mid 2015",
                "E01000001,City of London 001A,E09000001,175.00");
        assertThat(Editions.clean(Editions.builtIn("iod2019_lsoa_children_0_15").withPeriod("2016"), same)
                        .figures())
                .containsExactly("dependent_children_0_15 E01000001 mid-2016 PERSONS/Total/Total 175.0/null=null []");
    }

    @Test
    void indicesOfAnotherYearAreReadByTheirHeadings() throws IOException {
        Path ranks = Editions.text(
                folder,
                "File_3_IoD2025.csv",
                "LSOA code (2021),LSOA name (2021),Local Authority District code (2024),Local Authority District name"
                        + " (2024),Income Deprivation Affecting Children Index (IDACI) Rank (where 1 is most"
                        + " deprived),Income Deprivation Affecting Children Index (IDACI) Decile (where 1 is most"
                        + " deprived 10% of LSOAs)",
                "E01033768,Hull 023F,E06000010,\"Kingston upon Hull, City of\",29199,9");
        Path children = Editions.text(
                folder,
                "File_6_IoD2015.csv",
                "LSOA code (2011),LSOA name (2011),Local Authority District code (2013),Local Authority District name"
                        + " (2013),Total population: mid 2012 (excluding prisoners),Dependent Children aged 0-15: mid"
                        + " 2012 (excluding prisoners)",
                "E01000001,City of London 001A,E09000001,City of London,1274,93");

        assertThat(Editions.clean(Editions.builtIn("iod2019_idaci").withPeriod("2025"), ranks)
                        .figures())
                .containsExactly(
                        "idaci_rank E01033768 2025 PERSONS/Total/Total null/null=29199.0 []",
                        "idaci_decile E01033768 2025 PERSONS/Total/Total null/null=9.0 []");
        assertThat(Editions.clean(Editions.builtIn("iod2019_lsoa_children_0_15"), children)
                        .figures())
                .containsExactly("dependent_children_0_15 E01000001 mid-2012 PERSONS/Total/Total 93.0/null=null []");
    }

    @Test
    void upperTierSummariesOfAnyEditionAreReadByTheirHeadings() throws IOException {
        Workbook summaries = new XSSFWorkbook();
        Editions.row(summaries.createSheet("Notes"), 0, "Contents");
        Sheet sheet = summaries.createSheet("IDACI");
        Editions.row(
                sheet,
                0,
                "Upper Tier Local Authority District code (2019)",
                "Upper Tier Local Authority District name (2019)",
                "IDACI - Average rank",
                "IDACI - Average score");
        Editions.row(sheet, 1, "E06000017", "Rutland", 6000, 0.071);

        assertThat(Editions.clean(
                                Editions.builtIn("iod2019_idaci_upper_tier"),
                                Editions.workbook(folder, "summaries.xlsx", summaries))
                        .figures())
                .containsExactly("idaci_average_score E06000017 2019 PERSONS/Total/Total null/null=0.071 []");
    }
}
