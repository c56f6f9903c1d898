package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Child measurement and public health profiles in other layouts, with invented numbers. */
class HealthEditionsTest {

    @TempDir
    private Path folder;

    @Test
    void tablesThatFollowEachOtherHaveTheYearsAboveThem() throws IOException {
        Workbook weights = new XSSFWorkbook();
        Sheet sheet = weights.createSheet("Data");
        table(sheet, 0, "2013/2014", 10.5);
        table(sheet, 8, "2012-2013", 9.5);

        assertThat(Editions.clean(Editions.builtIn("ncmp_district"), Editions.workbook(folder, "weights.xlsx", weights))
                        .figures())
                .filteredOn(figure -> figure.startsWith("obesity_reception"))
                .containsExactly(
                        "obesity_reception 45UB 2013/14 PERSONS/Total/Total null/500.0=10.5 []",
                        "obesity_reception 45UB 2012/13 PERSONS/Total/Total null/500.0=9.5 []");
    }

    private static void table(Sheet sheet, int first, String year, double obese) {
        Object[] classes = new Object[20];
        Object[] schools = new Object[20];
        Object[] columns = new Object[20];
        Object[] values = new Object[20];
        List<String> names = List.of("Underweight", "Healthy weight", "Overweight", "Obese");
        for (int i = 0; i < 20; i++) {
            boolean block = i >= 2 && i < 18;
            classes[i] = block && i % 4 == 2
                    ? names.get((i - 2) / 4)
                    : i == 18 ? "Number of children measured" : i == 0 ? year : "";
            schools[i] = block && i % 2 == 0 ? (i % 4 == 2 ? "Reception" : "Year 6") : "";
            columns[i] = block
                    ? (i % 2 == 0 ? "Prevalence" : "95% confidence interval ±")
                    : i == 18 ? "Reception" : i == 19 ? "Year 6" : i == 0 ? "Area" : "Code";
            values[i] = i == 0 ? "Adur" : i == 1 ? "45UB" : i == 14 ? obese : i >= 18 ? 500 : 1.5;
        }
        Editions.row(sheet, first, classes);
        Editions.row(sheet, first + 1, schools);
        Editions.row(sheet, first + 2, columns);
        Editions.row(sheet, first + 4, values);
    }

    @Test
    void aDownloadWithAnotherSetOfColumnsIsReadByItsNames() throws IOException {
        Path file = Editions.text(
                folder,
                "fingertips.csv",
                "Indicator ID,Indicator Name,Area Code,Area Name,Sex,Age,Category Type,Category,Time period,Value,"
                        + "Lower CI 95.0 limit,Upper CI 95.0 limit,Count,Denominator,Value note,Time period range",
                "90284,Injuries,E06000017,Rutland,Persons,<15 yrs,,,2023/24,80.5,60.2,105.1,55,6830,,1y",
                "90284,Injuries,E06000018,Nottingham,Persons,<15 yrs,,,2023/24,,,,,,Value suppressed for disclosure control,1y");

        assertThat(Editions.clean(Editions.builtIn("fingertips"), file).figures())
                .containsExactly(
                        "hospital_admissions_injuries_0_14 E06000017 2023/24 PERSONS/Total/Total 55.0/6830.0=80.5 []",
                        "hospital_admissions_injuries_0_14 E06000018 2023/24 PERSONS/Total/Total null/null=null"
                                + " [CONFIDENTIAL]");
    }

    @Test
    void profilesOfChildrensWeightAndIncomeAreReadByTheNumbersOfTheirIndicators() throws IOException {
        Path file = Files.writeString(folder.resolve("fingertips_children.csv"), """
                Indicator ID,Indicator Name,Area Code,Area Name,Sex,Age,Category Type,Category,Time period,Value,\
                Lower CI 95.0 limit,Upper CI 95.0 limit,Count,Denominator,Value note
                90323,Year 6 prevalence of obesity,E06000017,Rutland,Persons,10-11 yrs,,,2022/23,20.5,18.1,23.1,82,400,
                93700,Children in relative low income,E06000017,Rutland,Persons,<16 yrs,,,2021/22,12.5,,,800,6400,
                """);
        assertThat(Editions.clean(Editions.builtIn("fingertips"), file).figures())
                .containsExactly(
                        "obesity_year6 E06000017 2022/23 PERSONS/Total/Total 82.0/400.0=20.5 []",
                        "child_poverty_relative E06000017 FYE2022 PERSONS/Total/Total 800.0/6400.0=12.5 []");
    }
}
