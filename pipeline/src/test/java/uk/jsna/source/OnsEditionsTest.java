package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The publications of the Office for National Statistics in other years, sheets and layouts, with invented numbers. */
class OnsEditionsTest {

    @TempDir
    private Path folder;

    @Test
    void conceptionsOfALaterYearAreReadFromAnotherSheetWithAnotherTitle() throws IOException {
        Workbook later = new HSSFWorkbook();
        Editions.row(later.createSheet("Notes"), 0, "Notes");
        Sheet table = later.createSheet("LA conceptions 2019");
        Editions.row(table, 0, "Under 18 conceptions 2019 (number and rates)");
        Editions.row(table, 1, "Provisional");
        Editions.row(
                table,
                4,
                "",
                "Number of conceptions",
                "Conception rate per 1,000 women in age group",
                "Maternity rate per 1,000 women in age group");
        Editions.row(table, 6, "Adur      ", 21, 18.4, 9.9);

        Read read = Editions.clean(
                Editions.builtIn("conceptions_2010_district").withSheet("LA conceptions *"),
                Editions.workbook(folder, "later.xls", later));

        assertThat(read.figures())
                .containsExactly("under18_conceptions E07000223 2019 PERSONS/Total/Total 21.0/null=18.4 []");
    }

    @Test
    void wardPopulationsHaveWomenAndMenSideBySide() throws IOException {
        Workbook estimates = new XSSFWorkbook();
        Editions.row(estimates.createSheet("Contents"), 0, "Contents");
        populations(estimates.createSheet("Mid-2021 Ward 2023"), 2021, 1);
        populations(estimates.createSheet("Mid-2022 Ward 2023"), 2022, 2);
        Path file = Editions.workbook(folder, "sapewardstable.xlsx", estimates);

        assertThat(Editions.clean(Editions.builtIn("ward_population_0_15"), file)
                        .figures())
                .containsExactly(
                        "population_0_15 E05990001 mid-2021 PERSONS/Total/Total 48.0/null=null []",
                        "population_0_15 E05990001 mid-2022 PERSONS/Total/Total 96.0/null=null []");
        assertThat(Editions.clean(
                                Editions.builtIn("ward_population_females_15_17")
                                        .withSheet("Mid-2022 *"),
                                file)
                        .figures())
                .containsExactly("population_females_15_17 E05990001 mid-2022 FEMALE/Total/Total 6.0/null=null []");
    }

    /** As many girls of each age, and twice as many boys. */
    private static void populations(Sheet sheet, int year, int girls) {
        Object[] names = new Object[5 + 2 * 91];
        Object[] values = new Object[5 + 2 * 91];
        List<String> areas = List.of("LAD 2023 Code", "LAD 2023 Name", "Ward 2023 Code", "Ward 2023 Name", "Total");
        List<Object> area = List.of("E07000901", "Alder Vale", "E05990001", "Oak", 273 * girls);
        for (int i = 0; i < names.length; i++) {
            int age = (i - 5) % 91;
            names[i] = i < 5 ? areas.get(i) : (i < 96 ? "F" : "M") + age;
            values[i] = i < 5 ? area.get(i) : i < 96 ? girls : 2 * girls;
        }
        Editions.row(sheet, 0, "Estimates by single year of age and sex for 2023 Electoral Wards, mid-" + year);
        Editions.row(sheet, 3, names);
        Editions.row(sheet, 4, values);
    }

    /** The sheets of persons, men and women have the same columns: only the title tells them apart. */
    @Test
    void aSheetOfMenIsNotTakenForOneOfPersons() throws IOException {
        Workbook estimates = new HSSFWorkbook();
        for (String sex : List.of("Persons", "Males")) {
            Sheet sheet = estimates.createSheet("MYE2 - " + sex);
            Editions.row(sheet, 0, "MYE2: " + sex + " by single year of age and sex for local authorities, mid-2020");
            Editions.row(
                    sheet,
                    2,
                    "Code",
                    "Name",
                    "Geography",
                    "All ages",
                    0,
                    1,
                    2,
                    3,
                    4,
                    5,
                    6,
                    7,
                    8,
                    9,
                    10,
                    11,
                    12,
                    13,
                    14,
                    15);
            Editions.row(
                    sheet,
                    3,
                    "E06000017",
                    "Rutland",
                    "Unitary Authority",
                    160,
                    5,
                    5,
                    5,
                    5,
                    5,
                    5,
                    5,
                    5,
                    5,
                    5,
                    5,
                    5,
                    5,
                    5,
                    5,
                    5);
        }
        Path file = Editions.workbook(folder, "ukpopestimatesmid2020.xls", estimates);
        SourceDescriptor persons = Editions.builtIn("mid_year_population_2020_persons_0_15");

        assertThat(Editions.clean(persons, file).figures())
                .containsExactly("population_0_15 E06000017 mid-2020 PERSONS/Total/Total 80.0/null=null []");
        Read men = Read.of(persons.withSheet("MYE2 - Males"), file);
        assertThat(men.figures()).isEmpty();
        assertThat(men.complaints())
                .first()
                .asString()
                .startsWith(
                        "FAIL header_found ukpopestimatesmid2020.xls[MYE2 - Males]: the table has the columns of the"
                                + " source 'mid_year_population_2020_persons_0_15', but neither a text above it nor the name of"
                                + " its sheet is like '*persons*', and one must be");
    }

    @Test
    void editionsThatNameTheirYearInATitleNeedNoPeriod() throws IOException {
        Path population = Editions.text(
                folder,
                "sape22dt8a_mid2019_ward_persons.csv",
                "Table SAPE22DT8a: Mid-2019 Population Estimates for 2019 Wards in England and Wales - Persons,,,,,,,,,,,,,,,,,,,,",
                "Ward Code 1,Ward Name 1,LA Code (2019 boundaries),LA name (2019 boundaries),All Ages,0,1,2,3,4,5,6,7,8,"
                        + "9,10,11,12,13,14,15",
                "E05990001,Oak,E07000901,Alder Vale,\"1,600\",1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1");

        assertThat(Editions.clean(
                                Editions.builtIn("sape_ward_persons_0_15").withAreasBy(AreaReference.By.CODE),
                                population)
                        .figures())
                .containsExactly("population_0_15 E05990001 mid-2019 PERSONS/Total/Total 16.0/null=null []");
    }
}
