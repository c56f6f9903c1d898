package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Children in low income families in the layouts of later editions, with invented numbers. */
class CilifEditionsTest {

    @TempDir
    private Path folder;

    /** Each ward with its authority, both codes headed alike, and tables after housing costs beside those before. */
    private Path laterEdition() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            wards(workbook.createSheet("4_AHC_Relative_Ward"), "Relative low income families, After Housing Costs", 60);
            wards(
                    workbook.createSheet("11_BHC_Relative_Ward"),
                    "Relative low income families, Before Housing Costs",
                    40);
            wards(
                    workbook.createSheet("12_BHC_Absolute_Ward"),
                    "Absolute low income families, Before Housing Costs",
                    30);
            Sheet authorities = workbook.createSheet("9_BHC_Relative_LA");
            Editions.row(
                    authorities, 0, "Table 9: Relative low income families, Before Housing Costs, Local Authority");
            Editions.row(authorities, 1, "Local Authority [note 2]", "Area Code", NUMBER, PERCENTAGE);
            Editions.row(authorities, 2, "Alder Vale", "E07000901", "1,240", "21.4%");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return Files.write(folder.resolve("cilif_fye2022_2025.xlsx"), out.toByteArray());
        }
    }

    private static final String NUMBER = "Number of children \nFYE 2025\n[p]";
    private static final String PERCENTAGE = "Percentage of children \nFYE 2025\n(%)\n[p] [note 3]";

    private static void wards(Sheet sheet, String title, int children) {
        Editions.row(
                sheet, 0, "Table: Number and Percentage of Children (aged under 16) living in " + title + ", Ward");
        Editions.row(
                sheet, 1, "Local Authority [note 2]", "Area Code", "Ward [note 2]", "Area Code", NUMBER, PERCENTAGE);
        Editions.row(sheet, 2, "", "", "United Kingdom [note 4]", "K02000001", "3,000,000", "26.0%");
        Editions.row(sheet, 3, "Alder Vale", "E07000901", "Oak", "E05990001", children, "20.0%");
        Editions.row(sheet, 4, "Alder Vale", "E07000901", "Ash", "E05990002", "[low]", "[low]");
        Editions.row(sheet, 5, "Antrim", "N09000099", "Elm", "N08000999", 20, "[x]");
    }

    private Read read(String source, Path file) {
        return Read.of(SourceCatalogue.find(source, Path.of("")), file);
    }

    @Test
    void aWardHasItsOwnCodeAndNotThatOfItsAuthority() throws IOException {
        Read read = read("cilif_absolute_ward", laterEdition());
        assertThat(read.complaints()).isEmpty();
        assertThat(read.figures())
                .containsExactly(
                        "child_poverty_absolute K02000001 FYE2025 PERSONS/Total/Total 3000000.0/null=26.0 [PROVISIONAL]",
                        "child_poverty_absolute E05990001 FYE2025 PERSONS/Total/Total 30.0/null=20.0 [PROVISIONAL]",
                        "child_poverty_absolute E05990002 FYE2025 PERSONS/Total/Total null/null=null [LOW, PROVISIONAL]");
    }

    @Test
    void authoritiesAreReadUnderTheirShorterSheetName() throws IOException {
        assertThat(read("cilif_relative_la", laterEdition()).figures())
                .containsExactly(
                        "child_poverty_relative E07000901 FYE2025 PERSONS/Total/Total 1240.0/null=21.4 [PROVISIONAL]");
    }

    @Test
    void incomesAfterHousingCostsAreNotTakenForThoseBefore() throws IOException {
        assertThat(read("cilif_relative_ward", laterEdition()).figures())
                .contains("child_poverty_relative E05990001 FYE2025 PERSONS/Total/Total 40.0/null=20.0 [PROVISIONAL]")
                .noneMatch(figure -> figure.contains(" 60.0/"));
    }

    /** A copy of the workbook without its formats, in which 17.3% is 0.173. */
    private Read copyWith(Object... percentages) throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("7_Relative_Ward");
        Editions.row(sheet, 0, "Ward [note 2]", "Area Code", NUMBER, PERCENTAGE);
        for (int i = 0; i < percentages.length; i++) {
            Editions.row(sheet, i + 1, "Ward " + i, "E0599000" + i, 40, percentages[i]);
        }
        return read("cilif_relative_ward", Editions.workbook(folder, "copy.xlsx", workbook));
    }

    @Test
    void percentagesThatAreStoredAsFractionsAreNotTakenAsTheyStand() throws IOException {
        assertThat(copyWith(0.173, 0.2511, "[low]", 0.098, 0.127, 0.311).complaints())
                .containsExactly(
                        "FAIL marks_known copy.xlsx[7_Relative_Ward]:7 (Percentage of children FYE 2025 (%)): the first 5"
                                + " numbers under this heading are below one, such as 0.311, but must be percentages."
                                + " Fractions were stored without their format: give the publisher's own file, or say"
                                + " 'scale: 100' in a copy of the source.");
    }

    @Test
    void aFractionThatEndsInAZeroIsOneTheLess() throws IOException {
        assertThat(copyWith(0.173, 0.18, 0.2, 0.098, 0.13, 0.311).complaints())
                .singleElement()
                .asString()
                .contains(
                        "the first 5 numbers under this heading are below one, such as 0.13, but must be percentages.");
    }

    @Test
    void smallPercentagesAreNoFractions() throws IOException {
        assertThat(copyWith(0.3, 0.251, 0.198, 1.2, 0.127, 0.311).complaints()).isEmpty();
        assertThat(copyWith(0.3, 0.2, 0.1, 0.2, 0.1, 0.3).complaints()).isEmpty();
    }
}
